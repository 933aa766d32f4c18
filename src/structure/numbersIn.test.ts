import { expect, test } from 'vitest';
import { numbersIn } from './numbersIn.ts';

test.each([
  ['of the 65,536 functions a line does 1882, or 0.0287 of them', ['65536', '1882', '0.0287']],
  ['fourteen of sixteen', ['14', '16']],
  ['five hundred and one products, eight billion functions', ['501', '8000000000']],
  ['Twenty-eight points', ['28']],
  ['two thousand three hundred lines', ['2300']],
  ['three and three units', ['3', '3']],
])('"%s" has its numbers, in digits and in words', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test.each(['a thousand lines, a million as a million', 'x2 and w12', 'in sixty-fourths', 'someone often'])(
  '"%s" has none',
  (text) => {
    expect(numbersIn(text)).toEqual([]);
  },
);
