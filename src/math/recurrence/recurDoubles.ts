import { coded } from '../exact/refused.ts';

/**
 * The states of h_t = a_t h_(t−1) + b_t, one real state, step by step in doubles, from `start`.
 * `decays` are the a and `inputs` the b, of one length; as many states. Off by no more than `roundingBound` says.
 * Throws a `RangeError` for no steps and for different lengths.
 */
export function recurDoubles(decays: Float64Array, inputs: Float64Array, start = 0): Float64Array {
  demandSteps(decays, inputs);
  const states = new Float64Array(inputs.length);
  let state = start;
  for (let t = 0; t < states.length; t += 1) {
    state = (decays[t] as number) * state + (inputs[t] as number);
    states[t] = state;
  }
  return states;
}

/** Throws a `RangeError` unless there are steps, each with a decay and an input. */
export function demandSteps(decays: Float64Array, inputs: Float64Array): void {
  if (inputs.length === 0) throw coded('empty', new RangeError('There are no inputs: give at least one step.'));
  if (decays.length !== inputs.length)
    throw coded(
      'unequal-lengths',
      new RangeError(`There are ${decays.length} decays for ${inputs.length} inputs: give one of each for each step.`),
    );
}
