import { compose, type ExactAffine } from '../algebra/affine.ts';
import { coded } from '../exact/refused.ts';
import { checkNetwork, type Network } from './network.ts';

/**
 * The one affine map that a stack of affine layers computes: A_L … A_1, and the bias by Horner's rule.
 * Throws what {@link checkNetwork} throws, and a `TypeError` that names the layer, counting from 1, and
 * its activation when any layer, the last included, applies something else than the identity.
 */
export function collapse(network: Network): ExactAffine {
  const { layers } = checkNetwork(network);
  for (const [i, { activation }] of layers.entries()) {
    if (activation !== 'identity') {
      throw coded(
        'has-activation',
        new TypeError(
          `Layer ${i + 1} of ${layers.length} applies ${activation}, and only layers without an activation ("identity") collapse into one.`,
        ),
      );
    }
  }
  return layers.map(({ weights, bias }): ExactAffine => ({ weights, bias })).reduce((inner, outer) => compose(outer, inner));
}
