import type { ClaimRow, ControlRow } from '../../claim/ledger/ledger.ts';
import type { Checkable } from '../../text/checkable.ts';
import { dataAttribute, escapeXml } from '../../text/escape.ts';
import { chapterOf } from '../../text/paths.ts';
import { bare, sentenceCase } from '../../text/prose.ts';
import type { Scripts } from '../page/book.ts';
import { SECTION } from '../part/sections.ts';
import type { Atlas } from '../tree/anchors.ts';
import type { Article, Block, Page, Section } from '../tree/page.ts';

/** The scripts that a claim's page needs for this, from the site. */
export const claimsScript = (id: string): string => `scripts/claims-${chapterOf(id)}.js`;
/** The script with the rows of this claim, which a check is compared with. */
export const rowsScript = (id: string): string => `scripts/rows/${id}.js`;

/**
 * A claim's page with all that runs it: a form in "Check it yourself", a button at every control. They
 * sleep until a script wakes them, and nobody sees them without one. A claim that cannot run in a page
 * gets the reason instead; a site without scripts is as it was.
 */
export function withChecks(page: Page, claim: ClaimRow, pages: Atlas, scripts: Scripts): Page {
  const missing = scripts.missing.get(claim.id);
  if (missing === undefined && !scripts.files.has(claimsScript(claim.id))) return page;
  const anchorOf = (key: string): string => pages.get(page.path)?.headings.get(key) ?? '';
  const first: Block = { type: 'insert', html: missing === undefined ? form(claim, anchorOf) : reason(missing) };
  const controls = new Map(missing === undefined ? claim.butNot.map((row) => [row.sentence, row]) : []);
  const withButton = (article: Article): Article => {
    const row = controls.get(article.key);
    if (row === undefined) return article;
    return { ...article, body: [...article.body, { type: 'insert', html: button(row, anchorOf(article.key)) }] };
  };
  const withForm = (section: Section): Section => ({
    ...section,
    body: section.key === SECTION.check ? [first, ...section.body] : section.body,
    articles: (section.articles ?? []).map(withButton),
  });
  return {
    ...page,
    sections: page.sections.map(withForm),
    ...(page.inside === undefined ? {} : { inside: { ...page.inside, sections: page.inside.sections.map(withForm) } }),
  };
}

/** The row of a claim, as it is printed, as a script: what was found in the page is held against it. */
export function printedRows(id: string, row: string): string {
  return `(globalThis.rowsOfTheBook??={})[${inScript(id)}]=${inScript(row)};\n`;
}

function reason(missing: readonly string[]): string {
  const names = missing.map((name) => `<code>${escapeXml(name)}</code>`);
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
  // Their anchors stand in the options, in the same order.
  const rows = all.map(({ anchor: _, ...row }) => row);
  const option = ({ sentence, anchor }: Checkable): string =>
    `<option value="${escapeXml(anchor)}">${escapeXml(sentenceCase(bare(sentence)))}</option>`;
  const group = (label: string, part: Checkable['part']): string =>
    `<optgroup label="${label}">\n${all
      .filter((one) => one.part === part)
      .map(option)
      .join('\n')}\n</optgroup>`;
  return `<form class="check scripted" data-claim="${claim.id}" data-chapter="${chapterOf(claim.id)}" ${dataAttribute('data-rows', rows)} aria-label="Check it here">
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
  return `<div class="break scripted" data-anchor="${escapeXml(anchor)}">
<p class="go"><button type="button" class="go-on" disabled>Break it here</button>${another} <button type="button" class="halt" hidden>Stop</button></p>
<p class="came-to" role="status"></p>
<ol class="chain" hidden tabindex="0" aria-label="The counterexample as it was found, and each smaller one"></ol>
</div>
`;
}

/** As a literal of JavaScript that is safe in every script. */
function inScript(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
}
