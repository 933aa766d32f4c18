import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { rank } from './rank.ts';

// [[1, 2], [2, 4], [0, 0]] = (1, 2, 0)ᵀ (1, 2)
const OUTER = [[[1], [2], [0]], [[1, 2]]];
const PROOF = { left: [[1], [2], [0]], right: [[1, 2]], before: [[1, 0, 0]], after: [[1], [0]] };
const UNIT = [
  [1, 0],
  [0, 1],
];
const FULL = { left: UNIT, right: UNIT, before: UNIT, after: UNIT };

test('a factorisation bounds the rank from above, an identity matrix inside it from below', () => {
  expect(rank.check({ factors: OUTER, rank: 1 }, PROOF)).toEqual({ cases: 7n, scope: 'for these matrices' });
  expect(rank.check({ factors: [UNIT], rank: 2 }, FULL)).toEqual({ cases: 8n, scope: 'for this matrix' });
  expect(rank.formal({ factors: OUTER, rank: 1 })).toBe(
    'The product of the matrices, in this order, [[1], [2], [0]] and [[1, 2]] has rank 1.',
  );
  expect(rank.formal({ factors: [[['1/2']]], rank: 1 })).toBe('The matrix [[1/2]] has rank 1.');
});

test('another rank, with its proof, refutes', () => {
  const wrong = { factors: OUTER, rank: 2 };
  expect(() => rank.refute(wrong, { rank: 1, proof: PROOF })).not.toThrow();
  expect(rank.describe(wrong, { rank: 1, proof: PROOF })).toBe('The rank of [[1, 2], [2, 4], [0, 0]] is 1, and not 2.');
  expect(codeOf(() => rank.refute({ factors: OUTER, rank: 1 }, { rank: 1, proof: PROOF }))).toBe('same-rank');
  expect(() => rank.refute(wrong, { rank: 1, proof: FULL })).toThrow(Refused);
});

test.each([
  ['more rows than the rank', { factors: [UNIT], rank: 1 }, FULL, 'wrong-number-of-rows'],
  ['too few rows', { factors: OUTER, rank: 2 }, PROOF, 'wrong-number-of-rows'],
  ['another product', { factors: OUTER, rank: 1 }, { ...PROOF, left: [[1], [2], [1]] }, 'product-differs'],
  ['a product of another shape', { factors: OUTER, rank: 1 }, { ...PROOF, left: [[1], [2]] }, 'product-differs'],
  ['factors that do not fit', { factors: [UNIT, [[1, 2]]], rank: 1 }, PROOF, 'unequal-lengths'],
  ['no identity', { factors: OUTER, rank: 1 }, { ...PROOF, before: [[2, 0, 0]] }, 'not-identity'],
  [
    'a rank that is only bounded from above',
    { factors: OUTER, rank: 2 },
    {
      left: [
        [1, 0],
        [2, 0],
        [0, 0],
      ],
      right: [
        [1, 2],
        [0, 1],
      ],
      before: [
        [1, 0, 0],
        [0, 1, 0],
      ],
      after: UNIT,
    },
    'not-identity',
  ],
  [
    'an identity that is too small',
    { factors: [UNIT], rank: 2 },
    { ...FULL, before: [[1, 0]], after: [[1], [0]] },
    'not-identity',
  ],
  [
    'an identity with a column left over',
    { factors: [UNIT], rank: 2 },
    {
      ...FULL,
      after: [
        [1, 0, 0],
        [0, 1, 0],
      ],
    },
    'not-identity',
  ],
  ['rank 0', { factors: [[[0]]], rank: 0 }, PROOF, 'rank-zero'],
  ['no factors', { factors: [], rank: 1 }, PROOF, 'empty'],
  ['too many factors', { factors: Array.from({ length: 17 }, () => [[1]]), rank: 1 }, PROOF, 'too-many-factors'],
  ['too many columns', { factors: [[Array.from({ length: 17 }, () => 1)]], rank: 1 }, PROOF, 'too-large'],
  ['too many rows', { factors: [Array.from({ length: 17 }, () => [1])], rank: 1 }, PROOF, 'too-large'],
])('refuses %s', (_, statement, proof, code) => {
  expect(() => rank.check(statement, proof)).toThrow(Refused);
  expect(codeOf(() => rank.check(statement, proof))).toBe(code);
});
