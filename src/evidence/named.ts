import { type Arbitrary, record } from 'fast-check';

/** A value for each of these names. */
export function named<V>(names: readonly string[], values: Arbitrary<V>): Arbitrary<{ readonly [name: string]: V }> {
  return record(Object.fromEntries(names.map((name) => [name, values])), { noNullPrototype: true });
}
