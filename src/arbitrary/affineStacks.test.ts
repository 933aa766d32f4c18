import { expect, test } from 'vitest';
import { applyAffineIn } from '../math/algebra/affine.ts';
import { rationals } from '../math/algebra/ring.ts';
import { rational } from '../math/exact/rational.ts';
import { affineStacks } from './affineStacks.ts';
import { draw } from './draw.ts';

test('affineStacks draws three layers that fit each other and their input, of every width up to three', () => {
  const drawn = draw(affineStacks, 1000, 1);
  for (const { layers, input } of drawn) {
    const exact = layers.map(({ weights, bias }) => ({
      weights: weights.map((row) => row.map(rational)),
      bias: bias.map(rational),
    }));
    // It throws when a shape does not fit.
    const output = exact.reduce(
      (values: readonly ReturnType<typeof rational>[], layer) => applyAffineIn(rationals, layer, values),
      input.map(rational),
    );
    expect(output).toHaveLength(layers[2].bias.length);
  }
  const widths = drawn.map(({ layers, input }) => [input.length, ...layers.map(({ bias }) => bias.length)].join('-'));
  expect(new Set(widths).size).toBe(3 ** 4);
});

test('affineStacks draws whole numbers of tenths, from −20 to 20', () => {
  const entries = draw(affineStacks, 1000, 1).flatMap(({ layers, input }) => [
    ...layers.flatMap(({ weights, bias }) => [...weights.flat(), ...bias]),
    ...input,
  ]);
  expect([...new Set(entries)].sort((a, b) => a - b)).toEqual(Array.from({ length: 41 }, (_, i) => i - 20));
});
