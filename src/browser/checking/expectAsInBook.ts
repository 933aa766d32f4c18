import { expect } from 'vitest';
import type { ClaimRow, ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { refuted } from '../../evidence/register/refuted.ts';
import { PROSE } from '../../text/typesetFormal.ts';
import { printedRow } from '../check/compare.ts';
import type { Heard } from './checkingBook.ts';
import { expectAsInNode } from './expectAsInNode.ts';

/**
 * Expects what came of each question to be the row of the ledger, in every field. They were asked with the book's own
 * seed. A control's picture is drawn from that row. Node made the ledger, so nothing is run there a second time but the
 * controls whose author draws the counterexample itself.
 */
export async function expectAsInBook(claim: ClaimRow, heard: readonly Heard[]): Promise<void> {
  for (const one of heard) {
    const { ask, cameTo } = one;
    const found = printedRow(claim, ask.part, ask.sentence);
    if (found === undefined || !cameTo.holds)
      throw new Error(`${ask.sentence}: ${cameTo.holds ? 'not printed' : cameTo.message}`);
    expect(cameTo.printed, ask.sentence).toEqual(withoutNotes(found));
    expect(withoutProse(cameTo.row), ask.sentence).toEqual(withoutProse(cameTo.printed));
    for (const field of PROSE)
      expect(hasSameWords(textIn(cameTo.row, field), textIn(cameTo.printed, field)), `${ask.sentence}: ${field}`).toBe(true);
    if (!('counterexample' in found)) expect(cameTo.picture, ask.sentence).toBe(undefined);
    else if (cameTo.picture === undefined || found.checker !== undefined)
      expect(cameTo.picture, ask.sentence).toEqual(refuted(found));
    else await expectAsInNode([one]);
  }
}

/** A row without what its claim says of it, which no run finds. */
function withoutNotes(row: SentenceRow | ControlRow): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'serves' && field !== 'readAs'));
}

/** A row without what is set in one way to be read and in another to be compared. */
function withoutProse(row: SentenceRow | ControlRow): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !PROSE.includes(field)));
}

function textIn(row: SentenceRow | ControlRow, field: string): string {
  return String(new Map<string, unknown>(Object.entries(row)).get(field));
}

/** Whether the words around formulas are the same. One has these written plainly, the other set in dollar signs. */
function hasSameWords(plain: string, set: string): boolean {
  const words = set.split(/\$[^$]*\$/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return plain === first;
  // The next place of each is soon enough: where any place will do, that one does.
  let end = first.length;
  for (const piece of words.slice(1, -1)) {
    const start = plain.indexOf(piece, end + 1);
    if (start < 0) return false;
    end = start + piece.length;
  }
  return plain.startsWith(first) && plain.endsWith(last) && end < plain.length - last.length;
}
