import { rationals } from '../algebra/ring.ts';
import { demandList, dotIn, type ExactVector, type Vector } from '../algebra/vector.ts';
import { type Q, type Rational, rational, ZERO } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { listOf } from './listOf.ts';

/** One step of a diagonal recurrence of n states, which may differ from the others: n numbers each. */
export interface SelectiveStep {
  /** What each state is multiplied by. */
  readonly decay: Vector;
  /** What the input is multiplied by before it is added to each state. */
  readonly drive: Vector;
  /** What each new state is multiplied by to give the output. */
  readonly read: Vector;
}

/** A selective state space model with the numbers of each step worked out. */
export interface SelectiveSystem {
  readonly steps: readonly SelectiveStep[];
  /** What the input adds to the output at once, times this. */
  readonly skip: Q;
  /** The states before the first step; zeros if left out. */
  readonly start?: Vector;
}

/**
 * Runs a selective recurrence of n states: h' = decay ⊙ h + drive x, y = read · h' + skip x, each step with its own.
 * T inputs, a number each, give T states of n numbers and T outputs. Throws a `RangeError` for no steps, for another
 * number of inputs than steps and for lists that do not have n numbers, and a `TypeError` for floats. Source: Gu and
 * Dao 2023, one channel.
 */
export function selectiveRecurrence(
  { steps, skip, start }: SelectiveSystem,
  inputs: Vector,
): { readonly states: readonly ExactVector[]; readonly outputs: ExactVector } {
  demandList(steps, 'steps');
  const [first] = steps;
  if (first === undefined) throw coded('empty', new RangeError('There are no steps: give one for each input.'));
  const n = Array.isArray(first.decay) ? first.decay.length : 1;
  if (n === 0) throw coded('empty', new RangeError('steps[0].decay is empty: give one number for each state.'));
  const read = (list: Vector, name: string): ExactVector => listOf(list, name, n, 'one for each state, as in steps[0].decay');
  const x = listOf(inputs, 'inputs', steps.length, 'one for each of the steps');
  const direct = rational(skip);
  let state: ExactVector = start === undefined ? Array.from({ length: n }, () => ZERO) : read(start, 'start');
  const states: ExactVector[] = [];
  const outputs = zip(steps, x).map(([step, input], t): Rational => {
    const [decay, drive] = [read(step.decay, `steps[${t}].decay`), read(step.drive, `steps[${t}].drive`)];
    state = zip(zip(decay, drive), state).map(([[kept, added], h]) => kept.mul(h).add(added.mul(input)));
    states.push(state);
    return dotIn(rationals, read(step.read, `steps[${t}].read`), state).add(direct.mul(input));
  });
  return { states, outputs };
}
