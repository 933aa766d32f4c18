import { type ExactVector, readVector, type Vector } from '../algebra/vector.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { listOf } from './listOf.ts';

/**
 * A recurrence of one state with a gate for each step: h' = (1 − g) h + g x with g = t/(1 + t).
 * `exponentials` are the t = eᶻ, one for each of the inputs, so that g is the logistic function of z; `start` is the
 * state before the first step, 0 if left out. Throws a `RangeError` for no steps, for unequal lengths and for a t that
 * is not positive, and a `TypeError` for floats. Source: Gu and Dao 2023, Theorem 1.
 */
export function gatedRecurrence(
  exponentials: Vector,
  inputs: Vector,
  start: Q = ZERO,
): { readonly gates: ExactVector; readonly states: ExactVector } {
  const values = readVector(exponentials, 'exponentials');
  if (values.length === 0) throw coded('empty', new RangeError('There are no exponentials: give one for each input.'));
  const gates = values.map((t, i) => {
    if (t.sign() <= 0)
      throw coded('not-positive', new RangeError(`exponentials[${i}] is ${t}, and an exponential is positive: give e^z, not z.`));
    return t.div(ONE.add(t));
  });
  const x = listOf(inputs, 'inputs', gates.length, 'one for each of the exponentials');
  let state = rational(start);
  const states = zip(gates, x).map(([gate, input]): Rational => {
    state = ONE.sub(gate).mul(state).add(gate.mul(input));
    return state;
  });
  return { gates, states };
}
