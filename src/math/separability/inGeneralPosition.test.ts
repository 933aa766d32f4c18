import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rank } from '../algebra/matrix.ts';
import { corners } from './boolean.ts';
import { inGeneralPosition } from './inGeneralPosition.ts';

test('no three on a line, no two alike, and none at the origin without a bias', () => {
  expect(inGeneralPosition(corners(2))).toBe(true);
  expect(inGeneralPosition(corners(3))).toBe(false);
  expect(
    inGeneralPosition([
      [0, 0],
      [1, 1],
      ['1/2', '0.5'],
    ]),
  ).toBe(false);
  expect(inGeneralPosition([[7], [7]])).toBe(false);
  expect(inGeneralPosition([[0]])).toBe(true);
  expect(inGeneralPosition([[0]], { bias: false })).toBe(false);
  expect(inGeneralPosition([[1], [2], [-3]], { bias: false })).toBe(true);
  expect(inGeneralPosition([[1], [2], [0]], { bias: false })).toBe(false);
  expect(
    inGeneralPosition(
      [
        [1, 2, 3, 4, 5],
        [2, 4, 6, 8, 10],
      ],
      { bias: false },
    ),
  ).toBe(false);
});

test('agrees with the rank of every choice of min(N, d) points', () => {
  const met = { yes: 0, no: 0 };
  const points = integer({ min: 1, max: 4 }).chain((dimension) =>
    array(array(integer({ min: -4, max: 4 }), { minLength: dimension, maxLength: dimension }), { minLength: 1, maxLength: 6 }),
  );
  assert(
    property(record({ points, bias: boolean() }), ({ points, bias }) => {
      const rows = points.map((point) => (bias ? [...point, 1] : point));
      const size = Math.min(rows.length, rows[0]?.length ?? 0);
      const expected = choices(rows, size).every((chosen) => rank(chosen) === size);
      met[expected ? 'yes' : 'no'] += 1;
      expect(inGeneralPosition(points, { bias })).toBe(expected);
    }),
    { seed: 3, numRuns: 300 },
  );
  // Neither side may be met by accident only.
  expect(Math.min(met.yes, met.no)).toBeGreaterThan(40);
});

test('refuses what separate refuses', () => {
  expect(() => inGeneralPosition([])).toThrow(RangeError);
  expect(codeOf(() => inGeneralPosition([[1], [1, 2]]))).toBe('ragged-matrix');
  expect(() => inGeneralPosition([[0.5]])).toThrow(TypeError);
});

/** Every choice of so many members, in order. */
function choices<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, i) => choices(list.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}
