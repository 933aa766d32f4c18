import type { Mark } from '../../text/marks.ts';
import { FORMULA } from '../../text/prose.ts';
import type { Side } from '../../text/sides.ts';

/** Where a link leads: to a file of the book or a heading of a page, by the heading's key; or out of the book. */
export type Target =
  /** `path` from `lessons/`. */
  { readonly path: string; readonly key?: string } | { readonly address: string };

/** A piece of a line: plain text as it is, or one of these. */
export type Inline =
  | string
  | { readonly type: 'formula'; readonly tex: string }
  | { readonly type: 'strong' | 'emphasis'; readonly content: Content }
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'link';
      readonly to: Target;
      readonly content: Content;
      /** Plain text; it names a link that is only a mark. */
      readonly title?: string;
      /** The claim whose question it is, for a script that says there what the reader predicted. */
      readonly claim?: string;
    }
  /** A mark of status, with the words that stay on its line. */
  | { readonly type: 'sign'; readonly mark: Mark; readonly words?: string }
  /** The line that stands for a side of the argument; only the site draws it. */
  | { readonly type: 'side'; readonly side: Side }
  | { readonly type: 'break' };

/** A line of a page. */
export type Content = readonly Inline[];

type Part = Inline | Content | number;

/** A line of these pieces: inline`${counted(3, 'claim')}, of which ${sign(mark)} …`. What is not a node is plain text. */
export function inline(literals: TemplateStringsArray, ...parts: readonly Part[]): Content {
  const line: Inline[] = [];
  literals.forEach((literal, i) => {
    append(line, literal);
    const part = parts[i] ?? '';
    if (typeof part === 'object' && !('type' in part)) for (const piece of part) append(line, piece);
    else append(line, typeof part === 'number' ? String(part) : part);
  });
  return line;
}

/** White space other than one space between words. */
const WIDE = /[^\S ]|\s\s/;

/** Puts a piece at the end of a line: neighbouring texts become one, with one space where there were several. */
function append(line: Inline[], piece: Inline): void {
  if (typeof piece !== 'string') {
    line.push(piece);
    return;
  }
  if (piece === '') return;
  const last = line.at(-1);
  const text = typeof last === 'string' ? last + piece : piece;
  line[typeof last === 'string' ? line.length - 1 : line.length] = WIDE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** These lines in one, with this text between any two. */
export function joinedBy(between: string, lines: readonly Content[]): Content {
  const line: Inline[] = [];
  lines.forEach((pieces, i) => {
    if (i > 0) append(line, between);
    for (const piece of pieces) append(line, piece);
  });
  return line;
}

/** A sentence of the ledger, plain text with TeX between dollar signs, as text and formulas. */
export function prose(sentence: string): Content {
  const text = (WIDE.test(sentence) ? sentence.replace(/\s+/g, ' ') : sentence).trim();
  if (!text.includes('$')) return text === '' ? [] : [text];
  const pieces = text.split(FORMULA).map((piece, i): Inline => (i % 2 === 0 ? piece : { type: 'formula', tex: piece }));
  return pieces.filter((piece) => piece !== '');
}

/** Pieces of a line. */
export const strong = (content: Content): Inline => ({ type: 'strong', content });
export const emphasis = (content: Content): Inline => ({ type: 'emphasis', content });
export const code = (text: string): Inline => ({ type: 'code', text });
export const link = (to: Target, content: Content): Inline => ({ type: 'link', to, content });
export const BREAK: Inline = { type: 'break' };

/** A mark alone. */
export const sign = (mark: Mark): Inline => ({ type: 'sign', mark });

/** A mark with its word, and what the verdict rests on where that is less than a proof: `● Right · supported`. */
export const marked = (mark: Mark, more = ''): Inline => ({ type: 'sign', mark, words: mark.word + more });

/** A mark with its word in bold. */
export const status = (mark: Mark): Content => [sign(mark), ' ', strong([mark.word])];
