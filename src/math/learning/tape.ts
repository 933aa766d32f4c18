import { ONE, type Rational, ZERO } from '../exact/rational.ts';
import type { Operation } from './operations.ts';

/** A number on a tape, and what it was computed from: where that stands, and how fast this number grows with it. */
interface Entry {
  readonly value: Rational;
  readonly from: readonly { readonly place: Place; readonly slope: Rational }[];
}

/** A computation written down number by number, each after all that it was computed from. */
export type Tape = Entry[];

/** Where a number stands on a tape, counted from 0. */
export type Place = number;

/** Writes down a number that is given. */
export function give(tape: Tape, value: Rational): Place {
  return tape.push({ value, from: [] }) - 1;
}

/** Writes down what the operation makes of the numbers at these places; of a only, if it takes one. */
export function apply(tape: Tape, operation: Operation, a: Place, b: Place = a): Place {
  const [left, right] = [valueAt(tape, a), valueAt(tape, b)];
  const from = operation.slopes(left, right).map((slope, i) => ({ place: i === 0 ? a : b, slope }));
  return tape.push({ value: operation.value(left, right), from }) - 1;
}

/** The number at this place. */
export function valueAt(tape: Tape, place: Place): Rational {
  return (tape[place] as Entry).value;
}

/**
 * How fast the last number grows with each number on the tape. That is the chain rule, read backwards: a number passes
 * its slope on to what it was computed from, times its own slope there, and what several pass on adds up.
 */
export function slopesOfLast(tape: Tape): readonly Rational[] {
  const slopes = tape.map((_, place) => (place === tape.length - 1 ? ONE : ZERO));
  for (const [place, { from }] of [...tape.entries()].reverse()) {
    const passed = slopes[place] as Rational;
    for (const { place: before, slope } of from) slopes[before] = (slopes[before] as Rational).add(passed.mul(slope));
  }
  return slopes;
}
