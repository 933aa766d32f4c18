import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { perceptronStops } from './perceptronStops.ts';

/** One point at 1 and one at −1: two visits, of which the first is a mistake. */
const points = [[1], [-1]];
const row = { labels: [true, false], mistakes: 1, weights: [1], bias: 0, bound: 2 };
const statement = { points, rows: [row] };
const mistakes = [{ visit: 0, weights: [1], bias: 1 }];

test('the run, its mistakes and the bound are computed again', () => {
  const more = [
    { visit: 0, weights: [1], bias: 1 },
    { visit: 1, weights: [2], bias: 0 },
  ];
  // At −1 the form x + 1 is 0, which is a mistake too.
  const two = { points, rows: [{ ...row, mistakes: 2 }] };
  expect(perceptronStops.check(two, { mistakes: [more] })).toEqual({ cases: 2n, scope: 'for these points' });
  expect(() => perceptronStops.check(statement, { mistakes: [mistakes] })).toThrow(
    'With the labels 1, 0, the run stops after 2 mistakes, and not 1.',
  );
  expect(codeOf(() => perceptronStops.check(two, { mistakes: [mistakes] }))).toBe('wrong-number-of-mistakes');
  expect(codeOf(() => perceptronStops.check(two, { mistakes: [more, more] }))).toBe('wrong-number-of-runs');
});

test('formal says the process, the numbers of mistakes and the bounds', () => {
  expect(perceptronStops.formal(statement)).toBe(
    'Start with all weights w and the bias b at 0 and visit (1), (-1) in this order, over and over. Wherever y (w · x + b) ≤ 0, with y = 1 where the label is 1 and y = −1 where it is 0, add y x to w and y to b. The mistakes end, and there are no more of them than B = R² |v|²/m², where R is the length of the longest (x, 1), and m > 0 the least y v · (x, 1). Labels 1, 0: exactly 1, and B = 2 with v = (1, 0).',
  );
});

test.each([
  [{ mistakes: 3 }, 'the run stops after 2 mistakes, and not 3.'],
  [{ weights: [-1] }, 'the form (-1, 0) does not part the ones from the zeros.'],
  [{ weights: [0] }, 'the form (0, 0) does not part the ones from the zeros.'],
  [{ bound: 1 }, 'R² |v|²/m² is 2, and not 1.'],
  [{ weights: [2], bias: 1, bound: 2 }, 'R² |v|²/m² is 10, and not 2.'],
])('%j is refused, and refuted by computing it', (change, why) => {
  const wrong = { points, rows: [{ ...row, mistakes: 2, ...change }] };
  const list = [
    { visit: 0, weights: [1], bias: 1 },
    { visit: 1, weights: [2], bias: 0 },
  ];
  expect(codeOf(() => perceptronStops.check(wrong, { mistakes: [list] }))).toBe('row-false');
  expect(perceptronStops.describe(wrong, { row: 0, loop: null })).toBe(`With the labels 1, 0, ${why}`);
});

test('a run that never stops is refused, and refuted by its loop only', () => {
  const twice = { points: [[0], [0]], rows: [{ ...row, mistakes: 2, bound: 2 }] };
  expect(codeOf(() => perceptronStops.check(twice, { mistakes: [[]] }))).toBe('too-many-visits');
  expect(codeOf(() => perceptronStops.refute(twice, { row: 0, loop: null }))).toBe('too-many-visits');
  expect(perceptronStops.describe(twice, { row: 0, loop: { from: 0, until: 2 } })).toBe(
    'With the labels 1, 0, it never stops. After 0 visits and after 2, the same point is next and the weights, with the bias, are (0, 0), and in between there are mistakes: 2.',
  );
});

test('what is so cannot be refuted, and a row that is not there neither', () => {
  const two = { points, rows: [{ ...row, mistakes: 2 }] };
  expect(codeOf(() => perceptronStops.refute(two, { row: 0, loop: null }))).toBe('row-true');
  expect(() => perceptronStops.refute(two, { row: 1, loop: null })).toThrow(Refused);
});

test('several labellings are counted together', () => {
  const ones = { labels: [true, true], mistakes: 1, weights: [0], bias: 1, bound: 2 };
  const list = [
    { visit: 0, weights: [1], bias: 1 },
    { visit: 1, weights: [0], bias: 2 },
  ];
  const both = {
    points,
    rows: [
      { ...ones, mistakes: 2 },
      { ...ones, labels: [false, false], mistakes: 2, bias: -1 },
    ],
  };
  const zeros = [
    { visit: 0, weights: [-1], bias: -1 },
    { visit: 1, weights: [0], bias: -2 },
  ];
  expect(perceptronStops.check(both, { mistakes: [list, zeros] })).toEqual({
    cases: 4n,
    scope: 'for these 2 labellings of the points',
  });
});

test('no labellings, too many, and weights that do not fit are refused', () => {
  expect(codeOf(() => perceptronStops.formal({ points, rows: [] }))).toBe('empty');
  expect(codeOf(() => perceptronStops.formal({ points, rows: Array.from({ length: 17 }, () => row) }))).toBe(
    'too-many-labellings',
  );
  for (const change of [{ weights: [1, 1] }, { weights: ['1/2'] }, { bias: '1/2' }])
    expect(codeOf(() => perceptronStops.formal({ points, rows: [{ ...row, ...change }] }))).toBe('weights-not-whole');
});
