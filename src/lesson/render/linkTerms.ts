import { GLOSSARY, termAnchor } from '../../content/glossary.ts';
import { escapeXml } from '../../text/escape.ts';
import type { Sheet } from './sheet.ts';

/** A form of a term, in small letters. */
interface Form {
  readonly form: string;
  readonly term: string;
}

/** A word, as far as letters and digits go. */
const WORD = /[\p{L}\p{N}]+/gu;
/** What may not stand behind a term, or it is a part of a longer word. */
const GOES_ON = /[\p{L}\p{N}]|-\p{L}/uy;

/** The forms by their first word, the longest first. So an affine map is not taken for something affine. */
const FORMS = new Map<string, readonly Form[]>();
for (const { term, forms = [] } of GLOSSARY)
  for (const form of [term, ...forms].map((each) => each.toLowerCase())) {
    const [first = ''] = form.match(WORD) ?? [];
    FORMS.set(
      first,
      [...(FORMS.get(first) ?? []), { form, term }].sort((a, b) => b.form.length - a.form.length),
    );
  }

/** Running text as HTML, with terms of the glossary linked where they first stand on the page. */
export function linkTerms(text: string, { glossary, terms }: Sheet): string {
  if (glossary === undefined) return escapeXml(text);
  let html = '';
  let end = 0;
  let after = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const found = index < after || text[index - 1] === '-' ? undefined : formAt(text, index, word);
    if (found === undefined) continue;
    after = index + found.form.length;
    if (terms.has(found.term)) continue;
    terms.add(found.term);
    html += `${escapeXml(text.slice(end, index))}<a class="term" href="${glossary}#${termAnchor(found.term)}">${escapeXml(text.slice(index, after))}</a>`;
    end = after;
  }
  return html + escapeXml(text.slice(end));
}

/** The longest form that stands here and goes on in no letter, digit or hyphen. */
function formAt(text: string, index: number, word: string): Form | undefined {
  return FORMS.get(word.toLowerCase())?.find(({ form }) => {
    GOES_ON.lastIndex = index + form.length;
    return text.slice(index, GOES_ON.lastIndex).toLowerCase() === form && !GOES_ON.test(text);
  });
}
