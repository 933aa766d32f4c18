import type { Ledger } from '../claim/ledger.ts';
import { ARGUMENT, between, chapterOf, chapterPath, htmlOf, numberOf } from './paths.ts';
import { bare } from './prose.ts';

const BOOK = 'Linear until proven otherwise';

/** Nothing from elsewhere, no script, no inline style: the page is what stands in the file. */
const POLICY =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; base-uri 'none'; form-action 'none'";

/** A whole HTML document around a page's content. */
export function sitePage(path: string, title: string, content: string, { chapters }: Ledger): string {
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
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(bare(title))} · ${BOOK}</title>
<link rel="stylesheet" href="${to('book.css')}">
</head>
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
