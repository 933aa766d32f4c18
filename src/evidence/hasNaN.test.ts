import { expect, test } from 'vitest';
import { rational } from '../math/exact/rational.ts';
import { hasNaN } from './hasNaN.ts';

test.each([
  Number.NaN,
  [1, [Number.NaN]],
  { a: { b: Number.NaN } },
  new Map([[1, Number.NaN]]),
  new Map([[Number.NaN, 1]]),
  new Set([Number.NaN]),
  new Float64Array([0, Number.NaN]),
])('%o has a NaN', (value) => {
  expect(hasNaN(value)).toBe(true);
});

test.each([
  0,
  -0,
  Number.POSITIVE_INFINITY,
  'NaN',
  null,
  undefined,
  [[]],
  {},
  new Map(),
  new Set([1]),
  new Uint8Array(2),
  rational('1/2'),
])('%o has none', (value) => {
  expect(hasNaN(value)).toBe(false);
});
