import { coded } from './refused.ts';
/** Entry with entry. Throws a `RangeError` when the lengths differ. */
export function zip<A, B>(left: readonly A[], right: readonly B[]): readonly (readonly [A, B])[] {
  if (left.length !== right.length)
    throw coded(
      'unequal-lengths',
      new RangeError(`A list of length ${left.length} does not match one of length ${right.length}.`),
    );
  return left.map((a, i) => [a, right[i] as B]);
}
