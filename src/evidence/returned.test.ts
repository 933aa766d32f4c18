import { sample } from 'fast-check';
import { expect, test } from 'vitest';
import { oneOf } from './oneOf.ts';
import { returned } from './returned.ts';

test.each<[unknown, string]>([
  [undefined, 'returned undefined, which is neither true nor false: write "return" before what it says'],
  [
    Promise.resolve(true),
    'returned a promise, which is neither true nor false: leave out "async", for a check waits for nothing',
  ],
  [1, 'returned 1, which is neither true nor false: compare, as in n === 1'],
])('what is no verdict is told with what may be missing (%#)', (said, words) => {
  expect(returned(said)).toBe(words);
});

test('of a list of any length one value is drawn', () => {
  const many = Array.from({ length: 3_000_000 }, (_, i) => i);
  expect(sample(oneOf(many), { numRuns: 3, seed: 1 }).every((value) => many[value] === value)).toBe(true);
  expect(sample(oneOf(['a']), 1)).toEqual(['a']);
});
