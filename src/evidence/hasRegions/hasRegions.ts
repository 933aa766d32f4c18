import { plain } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { checkNetwork, type Network } from '../../math/network/network.ts';
import { activationRegions, type Box } from '../../math/regions/activationRegions.ts';
import { type CheckedEvidence, checked } from '../checked.ts';

interface Counted {
  readonly layers: readonly {
    readonly weights: readonly (readonly (number | string)[])[];
    readonly bias: readonly (number | string)[];
  }[];
  readonly box: readonly (readonly (number | string)[])[];
  readonly regions: number;
  readonly maps: number;
}

interface Polygons {
  readonly polygons: readonly (readonly (readonly (number | string)[])[])[];
}

/**
 * Proves how many regions and how many affine maps a ReLU network of two inputs has on a box. Its hidden units are
 * ReLUs and its output has no activation; it is continuous there: proved, with the corners of each region. Throws a
 * `TypeError` for another activation, and as `activationRegions` does.
 */
export function hasRegions(
  network: Network,
  box: Box,
  counts: { readonly regions: number; readonly maps: number },
): CheckedEvidence<Counted, Polygons> {
  return checked('activationRegions', () => {
    const { layers } = checkNetwork(network);
    layers.forEach(({ activation }, l) => {
      const wanted = l === layers.length - 1 ? 'identity' : 'relu';
      if (activation !== wanted)
        throw coded(
          'wrong-activation',
          new TypeError(`Layer ${l + 1} of ${layers.length} has the activation ${activation}, and here it has to be ${wanted}.`),
        );
    });
    const found = activationRegions(network, { box });
    const polygons = { polygons: found.regions.map(({ corners }) => corners.map((corner) => corner.map(plain))) };
    const statement = {
      layers: layers.map(({ weights, bias }) => ({ weights: weights.map((row) => row.map(plain)), bias: bias.map(plain) })),
      box: found.box.map((ends) => ends.map(plain)),
      ...counts,
    };
    return { statement, proof: polygons, counterexample: polygons };
  });
}
