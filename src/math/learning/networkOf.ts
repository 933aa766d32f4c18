import { ofDouble } from '../exact/ofDouble.ts';
import type { Network } from '../network/network.ts';
import type { DoubleLayer } from './layerPlan.ts';

/**
 * The exact network whose numbers are those of layers in doubles: every finite double is a fraction. What holds of it
 * exactly is near what training saw in doubles, and not the same. Throws a `RangeError` for a number that is not finite.
 */
export function networkOf({ layers }: { readonly layers: readonly DoubleLayer[] }): Network {
  return {
    layers: layers.map(({ weights, bias, activation }) => ({
      weights: weights.map((row) => Array.from(row, ofDouble)),
      bias: Array.from(bias, ofDouble),
      activation,
    })),
  };
}
