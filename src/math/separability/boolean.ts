import { coded } from '../exact/refused.ts';
/** Points and the side each belongs to: true (one) or false (zero). */
export interface Labelled {
  readonly points: readonly (readonly number[])[];
  readonly labels: readonly boolean[];
}

/**
 * The 2^n corners of the n-cube in binary counting order, the first coordinate most significant:
 * (0,0), (0,1), (1,0), (1,1). Throws a `RangeError` unless n is a whole number from 1 to 20.
 */
export function corners(n: number): readonly (readonly (0 | 1)[])[] {
  if (!Number.isInteger(n) || n < 1 || n > 20)
    throw coded('dimension-out-of-range', new RangeError(`The cube has from 1 to 20 dimensions here, not ${n}.`));
  const places = Array.from({ length: n }, (_, i) => n - 1 - i);
  return Array.from({ length: 2 ** n }, (_, k) => places.map((place) => ((k >> place) & 1 ? 1 : 0)));
}

/**
 * All 2^(2^n) Boolean functions of n variables in binary counting order. Each is the list of its values at the
 * {@link corners}. Throws a `RangeError` unless n is 1, 2, 3 or 4: for five there are four billion.
 */
export function* truthTables(n: number): Generator<readonly boolean[], void> {
  if (!Number.isInteger(n) || n < 1 || n > 4)
    throw coded('variables-out-of-range', new RangeError(`All Boolean functions are listed for 1 to 4 variables, not ${n}.`));
  const places = Array.from({ length: 2 ** n }, (_, i) => 2 ** n - 1 - i);
  for (let k = 0; k < 2 ** (2 ** n); k += 1) yield places.map((place) => ((k >> place) & 1) === 1);
}

/** The corners of the n-cube, labelled by a Boolean function of their coordinates. */
export function labelled(n: number, isOne: (...corner: readonly number[]) => boolean): Labelled {
  const points = corners(n);
  return { points, labels: points.map((corner) => isOne(...corner)) };
}

/** A Boolean function in words, by the corners where it is one: another function has other words. */
export function inWords({ points, labels }: Labelled): string {
  const ones = points.filter((_, i) => labels[i] === true).map((corner) => `(${corner.join(', ')})`);
  return ones.length === 0 ? 'the function that is zero at all corners' : `the function that is one at ${ones.join(', ')}`;
}

/** One when exactly one of two bits is one. */
export const XOR: Labelled = labelled(2, (x, y) => x !== y);
/** One when two bits agree. */
export const XNOR: Labelled = labelled(2, (x, y) => x === y);
/** One when both of two bits are one. */
export const AND: Labelled = labelled(2, (x, y) => x === 1 && y === 1);
/** One when at least one of two bits is one. */
export const OR: Labelled = labelled(2, (x, y) => x === 1 || y === 1);
/** One when not both of two bits are one. */
export const NAND: Labelled = labelled(2, (x, y) => x === 0 || y === 0);
/** One when neither of two bits is one. */
export const NOR: Labelled = labelled(2, (x, y) => x === 0 && y === 0);
