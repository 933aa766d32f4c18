import type { ClaimRow, FigureRow } from '../../claim/ledger/ledger.ts';

import { firstScene, howTo } from '../../figure/live/live.ts';
import { type Control, printed, type Scene, type Table } from '../../figure/live/scene.ts';
import { once } from '../../text/once.ts';
import { between, claimPath } from '../../text/paths.ts';

/** A picture of a claim, as its page has it. */
interface Shown {
  /** Its width and height as attributes, so that its place is kept before it has come; empty if it does not say. */
  readonly size: string;
  readonly live?: NonNullable<FigureRow['live']>;
}

const PICTURE = /<p class="picture"><img src="([^"]*)"[^>]*><\/p>\n/g;
const SIZE = /^<svg[^>]*( width="\d+" height="\d+")/;

/** The pictures of a claim, by the addresses that its page has for them. */
export function picturesOf({ id, figures }: ClaimRow, drawn: ReadonlyMap<string, string>): ReadonlyMap<string, Shown> {
  return new Map(
    figures.map(({ path, live }): [string, Shown] => [
      between(claimPath(id), path),
      { size: SIZE.exec(drawn.get(path) ?? '')?.[1] ?? '', ...(live === undefined ? {} : { live }) },
    ]),
  );
}

/** Whether a page has a figure that one can change. */
export function hasLivePicture(html: string): boolean {
  return html.includes('<div class="live" data-kind=');
}

/**
 * The page with its pictures, each in a place of its size with a link to it alone, and around each that one can change the sentence and
 * the numbers that belong to it, and the controls, which a script wakes and which nobody sees without one.
 */
export function withPictures(html: string, pictures: ReadonlyMap<string, Shown> = new Map()): string {
  return html.replace(PICTURE, (picture, src: string) => {
    const { size = '', live } = pictures.get(src) ?? {};
    const image = picture.replace(/>(?=<\/p>)/, `${size}>`);
    const enlarge = `<p class="enlarge"><a href="${src}">Enlarge</a></p>\n`;
    if (live === undefined) return image + enlarge;
    const data = JSON.stringify(live.data);
    const scene = once(src, [live.kind, data], () => firstScene(live.kind, live.data));
    const name = src.replace(/^.*\/|\.svg$/g, '');
    return `<div class="live" data-kind="${escaped(live.kind)}" data-figure="${escaped(data)}">
${image}${enlarge}${bench(scene, name)}
<p class="how scripted">${howTo(live.kind)} <span class="keys">With the tab key you choose what the arrow keys move.</span></p>
<p class="says" aria-live="polite">${shown(scene.says)}</p>
<details class="numbers"><summary>The numbers</summary>
${numbers(scene.table)}
</details>
</div>
`;
  });
}

function bench({ controls }: Scene, name: string): string {
  return `<fieldset class="bench" disabled aria-label="Change the picture">
${controls.map((one, i) => control(one, `${name}-${i}`)).join('\n')}
<button type="button" class="again">Start again</button>
</fieldset>`;
}

function control(one: Control, name: string): string {
  const label = shown(one.label);
  switch (one.type) {
    case 'choice': {
      const options = one.options.map(
        (option, k) =>
          `<label><input type="radio" name="${name}" value="${k}"${k === one.chosen ? ' checked' : ''}> ${shown(option)}</label>`,
      );
      return `<fieldset class="choice" data-control><legend>${label}</legend>\n${options.join('\n')}\n</fieldset>`;
    }
    case 'slider':
      return `<label class="slider" data-control><span>${label}</span> <input type="range" min="${one.least}" max="${one.most}" step="1" value="${one.at}" aria-valuetext="${shown(one.value)}"> <output>${shown(one.value)}</output></label>`;
    case 'switch':
      return `<label class="toggle" data-control><input type="checkbox"${one.on ? ' checked' : ''}> ${label}</label>`;
    case 'button':
      return `<button type="button" data-control>${label}</button>`;
  }
}

function numbers({ heads, rows }: Table): string {
  const cells = ([first = '', ...rest]: readonly string[]): string =>
    `<tr><th scope="row">${shown(first)}</th>${rest.map((cell) => `<td>${shown(cell)}</td>`).join('')}</tr>`;
  return `<div class="over" tabindex="0" role="group" aria-label="The numbers"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${shown(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(cells).join('\n')}
</tbody>
</table></div>`;
}

function shown(text: string): string {
  return escaped(printed(text));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
