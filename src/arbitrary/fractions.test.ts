import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { ONE, rational } from '../math/exact/rational.ts';
import { draw } from './draw.ts';
import { fractions } from './fractions.ts';

test('fractions(6, 3) draws plain exact numbers between −6 and 6 with denominators 1, 2 and 3', () => {
  assert(
    property(fractions(6, 3), (drawn) => {
      const value = rational(drawn);
      expect(value.toJSON()).toBe(drawn);
      expect(value.abs().compare(rational(6))).toBeLessThan(1);
      return value.d <= 3n;
    }),
    { seed: 1 },
  );
});

test('they are spread out: fewer than a quarter of them are closer to zero than one', () => {
  const near = draw(fractions(6, 3), 3000, 1).filter((drawn) => rational(drawn).abs().compare(ONE) < 0).length;
  // |p| < q for 1, 3 and 5 of the 13 numerators: 9/39 of 3,000 is 692, with a standard deviation of 23.
  expect(Math.abs(near - 692)).toBeLessThan(140);
});
