import { expect, test } from 'vitest';
import { someOf } from './someOf.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c', 'd'], 'a, b, c, d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('of %j these are told: %s', (names, told) => {
  expect(someOf(names)).toBe(told);
});
