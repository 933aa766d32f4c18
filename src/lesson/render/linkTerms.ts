import { GLOSSARY, termAnchor } from '../../content/glossary.ts';
import { escapeXml } from '../../text/escape.ts';
import type { Sheet } from './sheet.ts';

const FORMS = new Map(GLOSSARY.flatMap(({ term, forms = [] }) => [term, ...forms].map((form) => [form.toLowerCase(), term])));
/** The longest first, so that an affine map is not taken for something affine. */
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...FORMS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
  'giu',
);

/** Running text as HTML, with terms of the glossary linked where they first stand on the page. */
export function linkTerms(text: string, { glossary, terms }: Sheet): string {
  if (glossary === undefined) return escapeXml(text);
  let html = '';
  let end = 0;
  for (const match of text.matchAll(ANY)) {
    const term = FORMS.get(match[0].toLowerCase()) ?? '';
    if (terms.has(term)) continue;
    terms.add(term);
    html += `${escapeXml(text.slice(end, match.index))}<a class="term" href="${glossary}#${termAnchor(term)}">${escapeXml(match[0])}</a>`;
    end = match.index + match[0].length;
  }
  return html + escapeXml(text.slice(end));
}
