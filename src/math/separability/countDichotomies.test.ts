import { array, assert, boolean, integer, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { corners } from './boolean.ts';
import { countDichotomies } from './countDichotomies.ts';
import { coverCount } from './coverCount.ts';
import { inGeneralPosition } from './inGeneralPosition.ts';
import { separate } from './separate.ts';

test('the corners of the cube: the linearly separable Boolean functions', () => {
  // OEIS A000609
  expect([1, 2, 3, 4, 5].map((n) => countDichotomies(corners(n)))).toEqual([4n, 14n, 104n, 1882n, 94572n]);
});

test('agrees with the decision of every labelling, whatever the points', () => {
  const met = { general: 0, degenerate: 0 };
  const coordinate = tuple(integer({ min: -3, max: 3 }), integer({ min: 1, max: 2 })).map(([p, q]) => `${p}/${q}`);
  const points = integer({ min: 1, max: 4 }).chain((dimension) =>
    array(array(coordinate, { minLength: dimension, maxLength: dimension }), { minLength: 1, maxLength: 6 }),
  );
  assert(
    property(record({ points, bias: boolean() }), ({ points, bias }) => {
      const labelings = Array.from({ length: 2 ** points.length }, (_, k) => points.map((_, i) => ((k >> i) & 1) === 1));
      const separable = labelings.filter((labels) => separate(points, labels, { bias }).separable).length;
      met[inGeneralPosition(points, { bias }) ? 'general' : 'degenerate'] += 1;
      expect(countDichotomies(points, { bias })).toBe(BigInt(separable));
    }),
    { seed: 11, numRuns: 80 },
  );
  // Neither sort may be met by accident only.
  expect(Math.min(met.general, met.degenerate)).toBeGreaterThan(15);
});

test('twenty points of the moment curve in space, and numbers of any size', () => {
  const points = Array.from({ length: 20 }, (_, t) => [t, t ** 2, t ** 3]);
  expect(countDichotomies(points)).toBe(coverCount(20, 4));
  expect(
    countDichotomies([
      ['1e300', 1],
      ['1e-300', 2],
      [10n ** 40n, 3],
      [0, 4],
    ]),
  ).toBe(coverCount(4, 3));
});

test('points that coincide, lie on one line through the origin, or at the origin', () => {
  expect(
    countDichotomies([
      [1, 2],
      [1, 2],
    ]),
  ).toBe(2n);
  expect(
    countDichotomies(
      [
        [1, 2],
        [-2, -4],
        [3, 6],
      ],
      { bias: false },
    ),
  ).toBe(2n);
  expect(countDichotomies([[0, 0]])).toBe(2n);
  expect(
    countDichotomies(
      [
        [1, 0],
        [0, 0],
      ],
      { bias: false },
    ),
  ).toBe(0n);
});

test('refuses what separate refuses', () => {
  expect(() => countDichotomies([])).toThrow(RangeError);
  expect(codeOf(() => countDichotomies([[1], [1, 2]]))).toBe('ragged-matrix');
  expect(() => countDichotomies([[0.5]])).toThrow(TypeError);
});
