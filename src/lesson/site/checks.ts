import type { ClaimRow, ControlRow, Ledger } from '../../claim/ledger/ledger.ts';
import type { Checkable } from '../../text/checkable.ts';
import { chapterOf } from '../../text/paths.ts';
import { bare, sentenceCase } from '../../text/prose.ts';
import type { Insert, Manuscript, Scripts } from '../page/book.ts';
import { lessonAnchors, SECTION } from '../page/outline.ts';

/** The scripts that a claim's page needs for this, from the site. */
export const claimsScript = (id: string): string => `scripts/claims-${chapterOf(id)}.js`;
export const rowsScript = (id: string): string => `scripts/rows/${id}.js`;

/**
 * A claim's page with all that runs it: a form in "Check it yourself", a button at every control. They
 * sleep until a script wakes them, and nobody sees them without one. A claim that cannot run in a page
 * gets the reason instead; a site without scripts is as it was.
 */
export function withChecks(manuscript: Manuscript, claim: ClaimRow, ledger: Ledger, scripts: Scripts): Manuscript {
  const missing = scripts.missing.get(claim.id);
  const at = lessonAnchors(claim, ledger);
  const anchorOf = (key: string): string => at.get(key) ?? '';
  const added: readonly (readonly [anchor: string, insert: Insert])[] =
    missing !== undefined
      ? [[anchorOf(SECTION.check), { first: reason(missing) }]]
      : !scripts.files.has(claimsScript(claim.id))
        ? []
        : [
            [anchorOf(SECTION.check), { first: form(claim, anchorOf) }],
            ...claim.butNot.map((row) => [anchorOf(row.sentence), { last: button(row, anchorOf(row.sentence)) }] as const),
          ];
  if (added.length === 0) return manuscript;
  const inserts = new Map(manuscript.inserts);
  for (const [anchor, { first = '', last = '' }] of added) {
    const before = inserts.get(anchor);
    inserts.set(anchor, { first: (before?.first ?? '') + first, last: (before?.last ?? '') + last });
  }
  return { ...manuscript, inserts };
}

/** The row of a claim, as it is printed, as a script: what was found in the page is held against it. */
export function printedRows(id: string, row: string): string {
  return `(globalThis.rowsOfTheBook??={})[${inScript(id)}]=${inScript(row)};\n`;
}

function reason(missing: readonly string[]): string {
  const names = missing.map((name) => `<code>${escaped(name)}</code>`);
  const list = names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `<p class="no-check">This claim does not run in a page: it needs ${list}, which a page has not. It runs on your machine:</p>\n`;
}

/** What the form offers, in the order of the page. */
function checkables({ because, beside, butNot }: ClaimRow, anchorOf: (key: string) => string): readonly Checkable[] {
  return [
    ...[...because, ...beside].map(({ sentence, kind, seed, cases, command }): Checkable => {
      return {
        part: 'sentence',
        sentence,
        anchor: anchorOf(sentence),
        kind,
        ...(seed === undefined ? {} : { seed, runs: Number(cases) }),
        ...(command === undefined ? {} : { command }),
      };
    }),
    ...butNot.map(({ sentence, kind, seed }): Checkable => {
      return { part: 'control', sentence, anchor: anchorOf(sentence), kind, ...(seed === undefined ? {} : { seed }) };
    }),
  ];
}

function form(claim: ClaimRow, anchorOf: (key: string) => string): string {
  const all = checkables(claim, anchorOf);
  const option = ({ sentence, anchor }: Checkable): string =>
    `<option value="${escaped(anchor)}">${escaped(sentenceCase(bare(sentence)))}</option>`;
  const group = (label: string, part: Checkable['part']): string =>
    `<optgroup label="${label}">\n${all
      .filter((one) => one.part === part)
      .map(option)
      .join('\n')}\n</optgroup>`;
  return `<form class="check scripted" data-claim="${claim.id}" data-chapter="${chapterOf(claim.id)}" data-rows="${escaped(JSON.stringify(all))}" aria-label="Check it here">
<p>Your browser can do it too, here and now: it runs the claim’s own module in the background, with no connection to anywhere.</p>
<fieldset class="asked" disabled>
<legend class="sr">What to check, and how</legend>
<label class="what"><span>What</span> <select name="what">
<option value="">Everything: all sentences and all controls</option>
${group('The evidence', 'sentence')}
${group(SECTION.breaks, 'control')}
</select></label>
<label><span>Seed</span> <input type="number" name="seed" min="-2147483648" max="2147483647" step="1" placeholder="the book’s own" autocomplete="off"></label>
<label><span>Runs</span> <input type="number" name="runs" min="2" max="1000000" step="1" placeholder="as in the book" autocomplete="off"></label>
<label class="path" hidden><span>Path</span> <input type="text" name="path" pattern="[0-9]+(:[0-9]+)*" autocomplete="off" spellcheck="false"></label>
<p class="hint" id="check-hint"></p>
</fieldset>
<p class="go"><button type="submit" disabled>Check</button> <button type="button" class="stop" disabled>Stop</button></p>
<div class="under-way" hidden><progress></progress> <span class="where"></span></div>
<p class="came-to" role="status"></p>
<ol class="outcomes"></ol>
</form>
`;
}

function button({ seed }: ControlRow, anchor: string): string {
  const another = seed === undefined ? '' : ' <button type="button" class="another" disabled>With another seed</button>';
  return `<div class="break scripted" data-anchor="${escaped(anchor)}">
<p class="go"><button type="button" class="go-on" disabled>Break it here</button>${another}</p>
<p class="came-to" role="status"></p>
<ol class="chain" hidden tabindex="0" aria-label="The counterexample as it was found, and each smaller one"></ol>
</div>
`;
}

/** As a literal of JavaScript that is safe in every script. */
function inScript(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
