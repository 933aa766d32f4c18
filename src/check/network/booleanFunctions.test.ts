import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { booleanFunctions } from './booleanFunctions.ts';

/** One unit a corner: relu(matches − (n − 1)). */
function units(inputs: number): readonly { readonly weights: readonly number[]; readonly bias: number }[] {
  return Array.from({ length: 2 ** inputs }, (_, c) => {
    const corner = Array.from({ length: inputs }, (_, k) => (c >> (inputs - 1 - k)) & 1);
    return { weights: corner.map((bit) => 2 * bit - 1), bias: 1 - corner.reduce((sum, bit) => sum + bit, 0) };
  });
}

test.each([
  [1, 8n],
  [2, 64n],
  [3, 2048n],
  [4, 1048576n],
])('with one unit a corner every function of %i bits is met', (inputs, cases) => {
  expect(booleanFunctions.check({ inputs, units: units(inputs) }, null)).toEqual({
    cases,
    scope: `for all ${2n ** (2n ** BigInt(inputs))} functions of ${inputs} bit${inputs === 1 ? '' : 's'}`,
  });
});

test('the formal sentence names every unit', () => {
  expect(booleanFunctions.formal({ inputs: 1, units: units(1) })).toBe(
    'For each of the 4 functions f from {0, 1}^1 to {0, 1}, and each corner x: f(x) is the sum of those of relu((-1) · x + 1), relu((1) · x + 0) that belong to a corner where f is 1, the corners taken in binary order.',
  );
  expect(
    booleanFunctions.formal({
      inputs: 1,
      units: [
        { weights: ['1/2'], bias: '-1/3' },
        { weights: [1], bias: 0 },
      ],
    }),
  ).toContain('relu((1/2) · x − 1/3)');
});

const [first, ...others] = units(2);
const WRONG = { inputs: 2, units: [{ weights: [-1, -1], bias: 2 }, ...others] };

test('a unit with the wrong bias is refused, and refuted where it is wrong', () => {
  expect(first).toEqual({ weights: [-1, -1], bias: 1 });
  expect(() => booleanFunctions.check(WRONG, null)).toThrow('The function 1000 is not met at (0, 0).');
  const counterexample = { function: [true, false, false, false], corner: [0, 1] };
  expect(() => booleanFunctions.refute(WRONG, counterexample)).not.toThrow();
  expect(booleanFunctions.describe(WRONG, counterexample)).toBe(
    'For the function with the values 1000 the sum at (0, 1) is 1, and not 0.',
  );
  expect(codeOf(() => booleanFunctions.refute({ inputs: 2, units: units(2) }, counterexample))).toBe('right-there');
  expect(booleanFunctions.describe(WRONG, { ...counterexample, corner: [0, 0] })).toBe(
    'For the function with the values 1000 the sum at (0, 0) is 2, and not 1.',
  );
  expect(codeOf(() => booleanFunctions.check({ inputs: 2, units: units(2) }, {}))).toBe('proof-not-null');
});

test.each([
  ['no inputs', { inputs: 0, units: units(0) }, 'no-inputs'],
  ['too many inputs', { inputs: 5, units: units(5) }, 'too-large'],
  ['a unit short', { inputs: 2, units: others }, 'wrong-number-of-units'],
  ['a unit with too few weights', { inputs: 2, units: [{ weights: [1], bias: 0 }, ...others] }, 'wrong-number-of-weights'],
])('refuses %s', (_, statement, code) => {
  expect(codeOf(() => booleanFunctions.check(statement, null))).toBe(code);
});

test.each([
  ['a function of another length', { function: [true], corner: [0, 0] }, 'wrong-number-of-values'],
  ['a corner that is none', { function: [true, false, false, false], corner: [0, 2] }, 'wrong-number-of-bits'],
  ['a corner of another cube', { function: [true, false, false, false], corner: [0] }, 'wrong-number-of-bits'],
])('refuses %s as a counterexample', (_, counterexample, code) => {
  expect(codeOf(() => booleanFunctions.refute(WRONG, counterexample))).toBe(code);
});
