import { coded } from '../exact/refused.ts';

/**
 * The states of h_t = a h_(t−1) + b_t from zero, as a convolution in doubles.
 * It is b_t + a b_(t−1) + a² b_(t−2) + …, directly, and so in time proportional to the square of the length, or to as many powers of a as are not rounded to
 * zero. Off by no more than `roundingBound` says. Throws a `RangeError` for no inputs.
 */
export function convolveDoubles(decay: number, inputs: Float64Array): Float64Array {
  if (inputs.length === 0) throw coded('empty', new RangeError('There are no inputs: give at least one step.'));
  const powers: number[] = [];
  for (let power = 1; power !== 0 && powers.length < inputs.length; power *= decay) powers.push(power);
  return inputs.map((_, t) => {
    let sum = 0;
    for (let j = Math.min(t, powers.length - 1); j >= 0; j -= 1) sum += (powers[j] as number) * (inputs[t - j] as number);
    return sum;
  });
}
