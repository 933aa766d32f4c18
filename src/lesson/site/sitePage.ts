import type { Ledger } from '../../claim/ledger/ledger.ts';
import { escapeXml } from '../../text/escape.ts';
import { MARKS } from '../../text/marks.ts';
import {
  ARGUMENT,
  BIBLIOGRAPHY_PAGE,
  between,
  CONTENTS,
  chapterOf,
  chapterPath,
  FRONT,
  GLOSSARY_PAGE,
  GRAPH,
  htmlOf,
  numberOf,
  TRUST,
} from '../../text/paths.ts';
import { bare } from '../../text/prose.ts';
import { blocksOf } from '../tree/lines.ts';
import type { Page } from '../tree/page.ts';
import { ICON } from './assets.ts';

const BOOK = 'Linear until proven otherwise';

/**
 * Nothing from elsewhere, no connection to anywhere, no inline script and no inline style. Scripts are
 * the book's own files, and workers are made of text that such a script has brought along.
 */
const POLICY =
  "default-src 'none'; script-src 'self' file:; worker-src blob:; style-src 'self' file:; img-src 'self' file: data:; font-src data:; base-uri 'none'; form-action 'none'";

/** The pages about the whole book: before the chapters, and after them. */
const BEFORE = [
  { target: FRONT, name: 'Start' },
  { target: ARGUMENT, name: 'The argument' },
  { target: CONTENTS, name: 'Contents' },
];
const AFTER = [
  { target: GRAPH, name: 'Graph' },
  { target: TRUST, name: 'Trust' },
  { target: GLOSSARY_PAGE, name: 'Glossary' },
  { target: BIBLIOGRAPHY_PAGE, name: 'Sources' },
];

/** What works only with a script: the style sheet reveals it when one runs, before anything is painted. */
const TOOLS = `<div class="tools scripted">
<div class="search" role="search">
<input type="search" role="combobox" aria-label="Search the book" placeholder="Search" aria-expanded="false" aria-controls="found" aria-autocomplete="list" aria-keyshortcuts="/" autocomplete="off" spellcheck="false">
<div class="found" id="found" role="listbox" aria-label="What was found" hidden></div>
<span class="sr" role="status"></span>
</div>
<fieldset class="paper">
<legend class="sr">Paper</legend>
<label><input type="radio" name="paper" value="auto" checked><span>Auto</span></label>
<label><input type="radio" name="paper" value="light"><span>Light</span></label>
<label><input type="radio" name="paper" value="dark"><span>Dark</span></label>
</fieldset>
</div>
`;

/** The script that runs before anything is painted, for the paper that the reader chose. */
const HEAD_SCRIPT = 'scripts/head.js';
/** The script of every page, which is read and laid out without waiting for it. */
const PAGE_SCRIPT = 'scripts/page.js';
/** The script of the pages with a figure that one can change. */
const FIGURES_SCRIPT = 'scripts/figures.js';

/** The marks, each drawn once, for a page to take them from wherever it has one. */
const SPRITE = `<svg class="sprite" aria-hidden="true">${[...MARKS.values()].map(({ name, drawn }) => `<symbol id="m-${name}" viewBox="0 0 16 16">${drawn}</symbol>`).join('')}</svg>`;

/** A whole HTML document around a page's content. `scripts` has the paths of the scripts that the site brings. */
export function sitePage(page: Page, content: string, { chapters }: Ledger, scripts: { has(path: string): boolean }): string {
  const { path, title } = page;
  const to = (target: string): string => between(path, target);
  const item = ({ target, name, attributes = '' }: { target: string; name: string; attributes?: string }): string => {
    const current = target === path ? ' aria-current="page"' : '';
    return `<li><a href="${to(htmlOf(target))}"${attributes}${current}>${name}</a></li>`;
  };
  const numbers = chapters.map(({ id, title: name }) => {
    const label = escapeXml(`Chapter ${numberOf(id)}: ${name}`);
    const within = chapterOf(path) === id && path !== chapterPath(id) ? ' aria-current="true"' : '';
    return item({ target: chapterPath(id), name: numberOf(id), attributes: ` aria-label="${label}" title="${label}"${within}` });
  });
  const loaded = [PAGE_SCRIPT, ...(hasLivePicture(page) ? [FIGURES_SCRIPT] : [])].filter((script) => scripts.has(script));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeXml(bare(title))} · ${BOOK}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="${to('fonts/vollkorn.css')}">
<link rel="stylesheet" href="${to('book.css')}">
${scripts.has(HEAD_SCRIPT) ? `<script src="${to(HEAD_SCRIPT)}"></script>\n` : ''}${loaded.map((script) => `<script defer src="${to(script)}"></script>\n`).join('')}</head>
<body>
${SPRITE}
<div class="page" id="top">
<a class="skip" href="#content">To the text</a>
<header class="head">
<a class="book" href="${to(htmlOf(FRONT))}">${BOOK}</a>
${scripts.has(PAGE_SCRIPT) ? TOOLS : ''}<nav aria-label="Book"><ul>
${[...BEFORE.map(item), `<li class="chapters"><span>Chapters</span> <ul>${numbers.join('')}</ul></li>`, ...AFTER.map(item)].join('\n')}
</ul></nav>
</header>
<main id="content">
${content}</main>
<footer class="foot">
<p><a href="#top">Back to the top</a></p>
<p>Made from what was checked, and from nothing else. MIT licence. Set in Vollkorn, by Friedrich Althausen, under the <a href="${to('fonts/LICENSE.txt')}">Open Font License</a>.</p>
</footer>
</div>
</body>
</html>
`;
}

/** Whether a page has a figure that a reader can change. */
function hasLivePicture(page: Page): boolean {
  return blocksOf(page).some((block) => block.type === 'picture' && block.live !== undefined);
}
