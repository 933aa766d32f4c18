import type { Ledger } from '../claim/ledger.ts';
import { hasLivePicture } from './livePicture.ts';
import { ARGUMENT, between, chapterOf, chapterPath, htmlOf, numberOf } from './paths.ts';
import { bare } from './prose.ts';

const BOOK = 'Linear until proven otherwise';

/**
 * Nothing from elsewhere, no connection to anywhere, no inline script and no inline style. Scripts are
 * the book's own files, and workers are made of text that such a script has brought along.
 */
const POLICY =
  "default-src 'none'; script-src 'self' file:; worker-src blob:; style-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; base-uri 'none'; form-action 'none'";

/** The script of every page, which is read and laid out without waiting for it. */
const PAGE_SCRIPT = 'scripts/page.js';
/** The script of the pages with a figure that one can change. */
const FIGURES_SCRIPT = 'scripts/figures.js';

/** A whole HTML document around a page's content. `scripts` has the paths of the scripts that the site brings. */
export function sitePage(
  path: string,
  title: string,
  content: string,
  { chapters }: Ledger,
  scripts: { has(path: string): boolean } = new Set(),
): string {
  const to = (target: string): string => between(path, target);
  const here = (target: string): string =>
    target === path
      ? ' aria-current="page"'
      : chapterOf(path) === chapterOf(target) && target !== ARGUMENT
        ? ' aria-current="true"'
        : '';
  const links = chapters.map(({ id, title: name }) => {
    const target = chapterPath(id);
    const label = escaped(`Chapter ${numberOf(id)}: ${name}`);
    return `<li><a href="${to(htmlOf(target))}" aria-label="${label}" title="${label}"${here(target)}>${numberOf(id)}</a></li>`;
  });
  const loaded = [PAGE_SCRIPT, ...(hasLivePicture(content) ? [FIGURES_SCRIPT] : [])].filter((script) => scripts.has(script));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(bare(title))} · ${BOOK}</title>
<link rel="stylesheet" href="${to('book.css')}">
${loaded.map((script) => `<script defer src="${to(script)}"></script>\n`).join('')}</head>
<body>
<div class="page">
<a class="skip" href="#content">To the text</a>
<header class="head">
<a class="book" href="${to(htmlOf(ARGUMENT))}">${BOOK}</a>
<nav aria-label="Book"><ul>
<li><a href="${to(htmlOf(ARGUMENT))}"${here(ARGUMENT)}>The argument</a></li>
<li>Chapters</li>
${links.join('\n')}
</ul></nav>
</header>
<main id="content">
${content}</main>
<footer class="foot">
<p>Made from what was checked, and from nothing else. MIT licence. Set in Vollkorn, by Friedrich Althausen, under the <a href="${to('fonts/LICENSE.txt')}">Open Font License</a>.</p>
</footer>
</div>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
