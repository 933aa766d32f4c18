import { type Arbitrary, array } from 'fast-check';

/** Lists of exactly this length. */
export function lists<T>(entry: Arbitrary<T>, length: number): Arbitrary<T[]> {
  return array(entry, { minLength: length, maxLength: length });
}
