import { assert, bigInt, property } from 'fast-check';
import { expect, test } from 'vitest';
import { roundToEven } from './roundToEven.ts';

test('no whole number is nearer, and of two that are equally near it is the even one', () => {
  assert(
    property(bigInt({ min: -200n, max: 200n }), bigInt({ min: 1n, max: 12n }), (over, under) => {
      const found = roundToEven(over, under);
      const off = (whole: bigint): bigint => (over - whole * under > 0n ? over - whole * under : whole * under - over);
      for (const other of [found - 1n, found + 1n]) {
        expect(off(other) >= off(found)).toBe(true);
        if (off(other) === off(found)) expect(found % 2n).toBe(0n);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
  expect([-5n, -3n, -1n, 1n, 3n, 5n].map((n) => roundToEven(n, 2n))).toEqual([-2n, -2n, 0n, 0n, 2n, 2n]);
});
