import { expect, test } from 'vitest';
import { type Q, rational } from '../exact/rational.ts';
import { breakpoints, countBreakpoints } from './breakpoints.ts';
import { exactInDoubleForms } from './doubleForms.ts';

test.each([
  ['doubles', 1n],
  ['BigInt', 3n ** 40n],
])('points that doubles round to one are told apart, with %s', (_, scale) => {
  const b = 2n ** 30n;
  // The zeros are (b + 1)/b and (b + 2)/(b + 1), at a distance of about 2^-60.
  const layers = (slopes: readonly Q[], bias: readonly Q[]) =>
    ({
      layers: [
        { weights: slopes.map((slope) => [slope]), bias, activation: 'relu' },
        { weights: [slopes.map(() => 1)], bias: [0], activation: 'identity' },
      ],
    }) as const;
  const near = layers([b * scale, (b + 1n) * scale], [-(b + 1n) * scale, -(b + 2n) * scale]);
  expect(breakpoints(near).map(String)).toEqual(
    [rational(b + 2n).div(rational(b + 1n)), rational(b + 1n).div(rational(b))].map(String),
  );
  const same = layers(
    [b * scale, 3n * b * scale, -2n * b * scale],
    [-(b + 1n) * scale, -3n * (b + 1n) * scale, 2n * (b + 1n) * scale],
  );
  expect(countBreakpoints(same)).toBe(1);
  const swapped = layers([(b + 1n) * scale, b * scale], [-(b + 2n) * scale, -(b + 1n) * scale]);
  expect(breakpoints(swapped).map(String)).toEqual(breakpoints(near).map(String));
  const turned = layers([-b * scale, (b + 1n) * scale], [(b + 1n) * scale, -(b + 2n) * scale]);
  expect(breakpoints(turned)).toHaveLength(2);
});

test('only what is too large for doubles is tried again', () => {
  expect(exactInDoubleForms(() => 4)).toBe(4);
  expect(() =>
    exactInDoubleForms(() => {
      throw new TypeError('something else');
    }),
  ).toThrow('something else');
});
