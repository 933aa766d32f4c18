import { type ExactMatrix, type Matrix, readMatrix } from '../algebra/matrix.ts';
import { demandList, type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { type Q, rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { checkNetwork, type Network } from '../network/network.ts';

/** A slope for every weight and bias, as `gradient` gives them. */
interface Slopes {
  readonly layers: readonly { readonly weights: Matrix; readonly bias: Vector }[];
}

/**
 * One step down the gradient: every weight and bias less rate times its slope, exactly. Throws what `checkNetwork`
 * throws, a `RangeError` for a gradient of another shape, and a `TypeError` for an inexact number.
 */
export function descend(network: Network, { layers: slopes }: Slopes, rate: Q): Network {
  const { layers } = checkNetwork(network);
  const by = rational(rate);
  const less = (numbers: ExactVector, away: ExactVector): ExactVector =>
    zip(numbers, away).map(([number, slope]) => number.sub(by.mul(slope)));
  demandList(slopes, 'gradient, layers');
  if (slopes.length !== layers.length)
    throw coded(
      'wrong-number-of-layers',
      new RangeError(`The network has ${layers.length} layers, and the gradient ${slopes.length}.`),
    );
  return {
    layers: zip(layers, slopes).map(([layer, slope], i) => {
      const away = { weights: readMatrix(slope.weights, 'gradient, weights'), bias: readVector(slope.bias, 'gradient, bias') };
      const [has, given] = [shapeOf(layer), shapeOf(away)];
      if (has !== given)
        throw coded(
          'gradient-does-not-fit',
          new RangeError(`Layer ${i + 1} has ${has}, and the gradient ${given}; use the gradient of this network.`),
        );
      return {
        weights: zip(layer.weights, away.weights).map(([row, slopes]) => less(row, slopes)),
        bias: less(layer.bias, away.bias),
        activation: layer.activation,
      };
    }),
  };
}

function shapeOf({ weights, bias }: { readonly weights: ExactMatrix; readonly bias: ExactVector }): string {
  return `${weights.length} × ${weights[0]?.length} weights and ${bias.length} biases`;
}
