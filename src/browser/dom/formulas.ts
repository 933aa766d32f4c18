import { readable, wordsAndFormulas } from '../../text/readable.ts';
import { loadScript } from './loadScript.ts';

/** Loads what sets formulas; without it they are shown as plain text. */
export async function loadTypesetter(): Promise<void> {
  try {
    await loadScript('typesetBook.js');
  } catch {
    // Then `formulas` has the plain text.
  }
}

/** A sentence to be read: `typeset` with its TeX set as everywhere in the book, or `plain` where nothing can set it. */
export function formulas(plain: string, typeset: string): readonly (Node | string)[] {
  const set = globalThis.typesetBook;
  if (set === undefined) return [readable(plain)];
  try {
    return wordsAndFormulas(readable(typeset)).map((piece, i) => (i % 2 === 0 ? piece : nodeOf(set(piece))));
  } catch {
    // What a reader's own seed has found need not be what TeX can be made of.
    return [readable(plain)];
  }
}

function nodeOf(html: string): Node {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
