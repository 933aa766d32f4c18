import { type Arbitrary, constant, integer, noBias, record, tuple } from 'fast-check';
import type { Q } from '../math/exact/rational.ts';
import { coded } from '../math/exact/refused.ts';
import { zip } from '../math/exact/zip.ts';
import type { ActivationName } from '../math/network/activation.ts';
import type { Layer, Network } from '../math/network/network.ts';
import { lists } from './lists.ts';

/** What the networks are made of. */
export interface Make {
  /** The activation of the hidden layers; the last layer is affine. */
  readonly activation: ActivationName;
  /** How each weight is drawn. */
  readonly weight: Arbitrary<Q>;
  /** How each bias is drawn; as the weights if left out. */
  readonly bias?: Arbitrary<Q>;
}

/**
 * Networks of these widths: how many inputs, how many units in each hidden layer, how many outputs.
 * Throws a `RangeError` for fewer than two widths.
 */
export function networksOf(widths: readonly number[], { activation, weight, bias = weight }: Make): Arbitrary<Network> {
  if (widths.length < 2)
    throw coded('too-few-widths', new RangeError('A network has at least two widths: that of its input and that of its output.'));
  const layers = zip(widths.slice(0, -1), widths.slice(1)).map(
    ([inputs, units], i): Arbitrary<Layer> =>
      record({
        weights: lists(lists(weight, inputs), units),
        bias: lists(bias, units),
        activation: constant(i === widths.length - 2 ? ('identity' as const) : activation),
      }),
  );
  return record({ layers: tuple(...layers) });
}

/** How large the networks are that {@link networks} draws. */
export interface Size {
  readonly inputs: number;
  readonly outputs: number;
  /** The most hidden layers; there is at least one. */
  readonly depth: number;
  /** The most units in a hidden layer; there is at least one. */
  readonly width: number;
}

/** Networks of every shape up to a size. Each depth, and each width of a layer, is as likely as the others. */
export function networks({ inputs, outputs, depth, width }: Size, make: Make): Arbitrary<Network> {
  const units = integer({ min: 1, max: width });
  return noBias(integer({ min: 1, max: depth }))
    .chain((layers) => noBias(lists(units, layers)))
    .chain((hidden) => networksOf([inputs, ...hidden, outputs], make));
}
