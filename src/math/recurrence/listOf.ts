import { demandList, type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { coded } from '../exact/refused.ts';

/**
 * Reads a list of so many exact numbers, `because` of something. Throws a `RangeError` for what is no list or has
 * another length, and a `TypeError` for a number that is not exact.
 */
export function listOf(list: Vector, name: string, length: number, because: string): ExactVector {
  demandList(list, name);
  if (list.length !== length)
    throw coded('wrong-length', new RangeError(`${name} has ${list.length} entries and must have ${length}: ${because}.`));
  return readVector(list, name);
}
