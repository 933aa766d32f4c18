import { type Q, type Rational, rational } from '../exact/rational.ts';
import { type Coded, coded } from '../exact/refused.ts';
import { type Ring, rationals } from './ring.ts';

/** A list of exact numbers as people write them. */
export type Vector = readonly Q[];
/** A vector with its entries read. */
export type ExactVector = readonly Rational[];

/**
 * The entries read as exact numbers; an entry that is none is named: `weights[1][0]: …`, or by a row's place: its name is
 * made up only then. Throws a `RangeError` for what is no list, and a `TypeError` for an entry that is not exact.
 */
export function readVector(vector: Vector, name: string, row?: number): ExactVector {
  demandList(vector, name);
  const read = new Array<Rational>(vector.length);
  let i = 0;
  try {
    for (; i < vector.length; i += 1) read[i] = rational(vector[i] as Q);
  } catch (error) {
    const { code, message } = error as Coded;
    throw coded(code, new TypeError(`${row === undefined ? name : `${name}[${row}]`}[${i}]: ${message}`));
  }
  return read;
}

/** Refuses what is no list, with a `RangeError`; a string too, whose digits would pass for entries. */
export function demandList(list: unknown, name: string): void {
  if (!Array.isArray(list))
    throw coded('not-a-list', new RangeError(`${name} is ${String(list)} and must be a list, as in [1, 0].`));
}

/** The sum of the products, entry by entry, in any ring. Throws a `RangeError` when the lengths differ. */
export function dotIn<T>(ring: Ring<T>, u: readonly T[], v: readonly T[]): T {
  if (u.length !== v.length)
    throw coded('unequal-lengths', new RangeError(`A list of length ${u.length} does not match one of length ${v.length}.`));
  return ring.dot?.(u, v) ?? u.reduce((sum, a, i) => ring.add(sum, ring.mul(a, v[i] as T)), ring.of(0));
}

/** The scalar product u·v. Throws a `RangeError` when the lengths differ. */
export function dot(u: Vector, v: Vector): Rational {
  return dotIn(rationals, readVector(u, 'u'), readVector(v, 'v'));
}
