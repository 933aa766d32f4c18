import { posix } from 'node:path';
import { howTo } from '../../figure/live/firstScene.ts';
import { type Control, printed, type Scene, type Table } from '../../figure/scene/scene.ts';
import { dataAttribute, escapeXml } from '../../text/escape.ts';
import { beginning } from '../tree/beginning.ts';
import type { Picture } from '../tree/page.ts';

/** Through the positions of a slider that has more of them than this a button walks by itself. */
const PLAYED = 3;

/**
 * A picture that a reader can change: the picture, the sentence and the numbers that belong to it, and the
 * controls, which a script wakes and which nobody sees without one. The name of its file tells its controls from another's.
 */
export function livePictureHtml(picture: string, { path, live }: Required<Pick<Picture, 'path' | 'live'>>): string {
  const { kind, data } = live;
  const { scene } = beginning({ path, live });
  return `<div class="live" data-kind="${escapeXml(kind)}" ${dataAttribute('data-figure', data)}>
${picture}${bench(scene, posix.basename(path, '.svg'))}
<p class="how scripted">${howTo(kind)} <span class="keys">With the tab key you choose what the arrow keys move.</span></p>
<p class="says" aria-live="polite">${shown(scene.says)}</p>
<details class="numbers"><summary>The numbers</summary>
${numbers(scene.table)}
</details>
</div>
`;
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
      return `<div class="slider" data-control><label><span>${label}</span> <input type="range" min="${one.least}" max="${one.most}" step="1" value="${one.at}" aria-valuetext="${shown(one.value)}"> <output>${shown(one.value)}</output></label>${one.most - one.least < PLAYED ? '' : ' <button type="button" class="play">Play</button>'}</div>`;
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
  return escapeXml(printed(text));
}
