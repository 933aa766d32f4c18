import { expect, test } from 'vitest';
import { NO_LINE } from '../../lesson/sample/noLine.ts';
import { ONE_PRODUCT } from '../../lesson/sample/oneProduct.ts';
import type { Heard } from './checkingBook.ts';
import { expectAsInBook } from './expectAsInBook.ts';

const [CLAIM, ROW] = [NO_LINE, ONE_PRODUCT]
  .flatMap((claim) => claim.because.map((row) => [claim, row] as const))
  .find(([, { formal }]) => formal?.includes('$') === true) ?? [NO_LINE, NO_LINE.because[0]];

/** What a page came to, as the book has it but for these fields, to be read and to be compared. */
function heard(read: object, compared: object = {}): Heard {
  const printed = Object.fromEntries(
    Object.entries({ ...ROW, ...compared }).filter(([field]) => field !== 'serves' && field !== 'readAs'),
  );
  const row = { ...printed, formal: ROW?.formal?.replace(/\$[^$]*\$/g, 'x'), ...read };
  return {
    ask: { id: CLAIM.id, part: 'sentence', sentence: ROW?.sentence ?? '' },
    cameTo: { holds: true, row, printed },
  } as Heard;
}

test('a page that comes to the same as the book is as in the book', async () => {
  await expect(expectAsInBook(CLAIM, [heard({})])).resolves.toBeUndefined();
});

test.each([
  ['another strength', heard({ strength: 'measured' }, { strength: 'measured' })],
  ['another strength to be read', heard({ strength: 'measured' })],
  ['another text to be read', heard({ formal: 'Something else.' })],
  ['a text more', heard({ detail: 'And more.' })],
  ['another text', heard({}, { formal: 'Something else.' })],
])('a page that comes to %s is not', async (_, one) => {
  await expect(expectAsInBook(CLAIM, [one])).rejects.toThrow();
});
