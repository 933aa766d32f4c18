import { demandSteps } from './recurDoubles.ts';

/**
 * The same states as `recurDoubles`, h_t = a_t h_(t−1) + b_t, by an inclusive scan in doubles.
 * Steps are maps h ↦ a h + b, and what is scanned is their composition, in the rounds of `scan`: its up-sweep with
 * growing strides, then its down-sweep. Within a round no step waits for another; here they are done in turn, and the
 * cost is linear. Off by no more than `roundingBound` says. Throws a `RangeError` for no steps and different lengths.
 * Source: Blelloch 1990.
 */
export function scanDoubles(decays: Float64Array, inputs: Float64Array, start = 0): Float64Array {
  demandSteps(decays, inputs);
  const [a, b] = [decays.slice(), inputs.slice()];
  const length = b.length;
  b[0] = (a[0] as number) * start + (b[0] as number);
  let stride = 1;
  for (; 2 * stride <= length; stride *= 2) {
    for (let i = 2 * stride - 1; i < length; i += 2 * stride) {
      b[i] = (a[i] as number) * (b[i - stride] as number) + (b[i] as number);
      a[i] = (a[i] as number) * (a[i - stride] as number);
    }
  }
  for (; stride >= 1; stride /= 2) {
    for (let i = 3 * stride - 1; i < length; i += 2 * stride)
      b[i] = (a[i] as number) * (b[i - stride] as number) + (b[i] as number);
  }
  return b;
}
