import { checkerNamed } from '../check/register/index.ts';
import { Refused } from '../math/exact/refused.ts';
import type { CheckedEvidence } from './checked.ts';
import { orRefusal } from './orRefusal.ts';

/**
 * Whether a registered checker accepts this, to be asked inside a property of random inputs:
 * `holds: (network) => isProved(breaksExactlyAt(…))`. Throws what its finder throws. What it refuses is not
 * searched for a counterexample.
 */
export function isProved({ checker, find }: CheckedEvidence): boolean {
  const { statement, proof } = find();
  return proof !== undefined && !(orRefusal(() => checkerNamed(checker).check(statement, proof)) instanceof Refused);
}
