import { recurDoubles } from './recurDoubles.ts';

/** Half the gap between 1 and the next double: by so much of its value a sum or a product is rounded, at most. */
const UNIT = 2 ** -53;

/**
 * How far each state of h_t = a_t h_(t−1) + b_t may be off in doubles, however it is computed.
 * That is step by step, scanned or convolved. For decays of at most 1 in size and a start of zero: |computed − true| ≤ γ S_t + 4 T² 2^−1075 B with T steps,
 * γ = 2T u/(1 − 2T u), u = 2^−53, B the largest of 1 and the |b|, and S_t the state if all a and b lose their signs.
 *
 * Why: h_t is a sum with a term b_s a_(s+1) … a_t for each s. Whichever way it is bracketed, m + 1 factors are
 * multiplied in m ≤ T − 1 multiplications, each of which changes the term by a factor between 1 − u and 1 + u, and so
 * does each addition that it passes through: at most T step by step and convolved, and 2 log₂ T scanned. Of at most 2T such
 * factors the product is within γ of 1 (Higham 2002, lemma 3.1), and the sizes of all terms add up to S_t. A product
 * below the normal numbers may instead be off by 2^−1075; there are at most 4T products, and each is multiplied by
 * no more than T terms of B. S_t is itself computed, of terms without signs, and so off by no more than γ S_t: dividing
 * by 1 − γ makes up for that, and twice γ for the roundings in this bound.
 */
export function roundingBound(decays: Float64Array, inputs: Float64Array): Float64Array {
  const sizes = recurDoubles(decays.map(Math.abs), inputs.map(Math.abs));
  const steps = inputs.length;
  const gamma = (2 * steps * UNIT) / (1 - 2 * steps * UNIT);
  const most = inputs.reduce((largest, input) => Math.max(largest, Math.abs(input)), 1);
  // 2^−1075 is below the least double: a factor of the product comes first.
  const underflow = 2 * steps * steps * most * 2 ** -1074;
  return sizes.map((size) => (2 * gamma * size) / (1 - gamma) + underflow);
}
