import type { Term } from '../language/term.ts';
import { type Network, trace } from './network.ts';

/**
 * The function that a network of one input computes, as a term in x. Throws a `RangeError` for another number of inputs,
 * and the first of several outputs is taken.
 */
export function outputTerm(network: Network): Term {
  const [output] = trace(network, ['x']);
  return output as Term;
}
