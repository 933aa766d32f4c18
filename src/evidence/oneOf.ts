import { type Arbitrary, constantFrom, integer } from 'fast-check';
import { at } from '../math/exact/at.ts';

/** More arguments than these overflow the stack on some machines. */
const MOST_ARGUMENTS = 50_000;

/** One of these values, of which there is at least one; the first, where a counterexample is made smaller. */
export function oneOf<T>(values: readonly T[]): Arbitrary<T> {
  if (values.length <= MOST_ARGUMENTS) return constantFrom(...values);
  return integer({ min: 0, max: values.length - 1 }).map((i) => at(values, i));
}
