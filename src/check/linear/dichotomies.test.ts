import { expect, test } from 'vitest';
import type { Plain } from '../../math/exact/plain.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { dichotomies } from './dichotomies.ts';

const POINTS = [[-1], [0], [1]];
// Three points on a line: of the eight labellings only 010 and 101 cannot be cut by a threshold.
const ANSWERS: readonly Plain[] = [
  { weights: [0], bias: -1 },
  { weights: [2], bias: -1 },
  { combination: [1, 2, 1] },
  { weights: [2], bias: 1 },
  { weights: [-2], bias: -1 },
  { combination: [1, 2, 1] },
  { weights: [-2], bias: 1 },
  { weights: [0], bias: 1 },
];

test('counts what is separable, each labelling with its own answer', () => {
  expect(dichotomies.check({ points: POINTS, count: 6 }, { answers: ANSWERS })).toEqual({
    cases: 8n,
    scope: 'for all 8 labellings of these 3 points',
  });
  expect(dichotomies.formal({ points: POINTS, count: 6 })).toBe(
    'Of the ‹2^3› ways to label (-1), (0), (1) as ones and zeros, for exactly 6 some affine function is positive on the ones and negative on the zeros.',
  );
});

test.each([
  ['another count', { points: POINTS, count: 7 }, { answers: ANSWERS }, 'other-count'],
  ['an answer short', { points: POINTS, count: 6 }, { answers: ANSWERS.slice(1) }, 'wrong-number-of-answers'],
  [
    'an answer for another labelling',
    { points: POINTS, count: 6 },
    { answers: ANSWERS.with(1, { weights: [-2], bias: -1 }) },
    'wrong-sign',
  ],
  [
    'a combination that does not vanish',
    { points: POINTS, count: 6 },
    { answers: ANSWERS.with(2, { combination: [1, 1, 1] }) },
    'sides-weigh-differently',
  ],
  ['something that is no answer', { points: POINTS, count: 6 }, { answers: ANSWERS.with(2, [1, 2, 1]) }, 'not-an-object'],
  ['a point twice', { points: [[1], ['2/2'], [0]], count: 6 }, { answers: ANSWERS }, 'listed-twice'],
  ['too many points', { points: Array.from({ length: 17 }, (_, i) => [i]), count: 6 }, { answers: ANSWERS }, 'too-many-points'],
])('refuses %s', (_, statement, proof, code) => {
  expect(codeOf(() => dichotomies.check(statement, proof))).toBe(code);
});

test('is refuted by answers that come to another count, and by no others', () => {
  expect(() => dichotomies.refute({ points: POINTS, count: 8 }, { answers: ANSWERS })).not.toThrow();
  expect(dichotomies.describe({ points: POINTS, count: 8 }, { answers: ANSWERS })).toMatch(
    /^6 of the ‹2\^3› labellings are separable/,
  );
  expect(codeOf(() => dichotomies.refute({ points: POINTS, count: 6 }, { answers: ANSWERS }))).toBe('same-count');
});
