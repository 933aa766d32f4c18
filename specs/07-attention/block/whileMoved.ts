import { enclosing, evaluateTerm, type Q, rational, steps } from '../../../src/index.ts';
import { block } from './block.ts';
import type { Combination } from './combinations.ts';

/** How many places there are, less one, from one end to the other. */
const PLACES = 24;
const FINE = rational('1/10000');

/** What the first feature of the first token is moved from and to. */
export const [FROM, TO] = [-3, 3] as const;

/** What a block gives while the first feature of its first token is moved, and how far that may be from the true numbers. */
export function whileMoved(combination: Combination): { readonly outputs: readonly Q[]; readonly within: Q } {
  const { scores, softmax, norm } = combination;
  const isExact = !norm && !(scores && softmax);
  const term = block(combination, [
    ['x', 1, 2],
    [1, 2, -1],
  ]);
  const value = enclosing(term, 40);
  const outputs = steps(FROM, TO, PLACES).map((x) => {
    if (isExact) return evaluateTerm(term, new Map([['x', x]])).toJSON();
    const { n, d } = value({ x }).low.div(FINE);
    return FINE.mul(rational(n / d)).toJSON();
  });
  // The enclosure is much narrower than the last of these places, and all behind it is cut off.
  return { outputs, within: isExact ? 0 : FINE.add(FINE).toJSON() };
}
