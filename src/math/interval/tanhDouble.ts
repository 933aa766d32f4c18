import { ofDouble } from '../exact/ofDouble.ts';
import type { Rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { enclose } from './enclose.ts';

/** Digits enough for almost every double, and what one goes up to for the others. */
const [FEWEST_BITS, MOST_BITS] = [96, 512];
/** From here on 1 − tanh is below 2e⁻⁶⁴, far less than half the gap between 1 and the double before it. */
const ALL_ONE = 32;

/**
 * The double nearest to the tanh of a double, the even one of two that are equally near: the same on every machine,
 * which an engine's own `Math.tanh` need not be. Throws a `RangeError` for NaN, and for numbers so small that 512
 * binary digits after the point do not tell, below about 1e-130.
 */
export function tanhDouble(x: number): number {
  if (x === 0) return x;
  if (Math.abs(x) >= ALL_ONE) return Math.sign(x);
  const exact = ofDouble(x);
  for (let bits = FEWEST_BITS; bits <= MOST_BITS; bits += FEWEST_BITS) {
    const { low, high } = enclose(['tanh', 'x'], { x: exact }, bits);
    const [from, to] = [nearest(low), nearest(high)];
    if (from === to) return from;
  }
  throw coded('too-small', new RangeError(`The tanh of ${x} is too small to be told from its neighbours here.`));
}

/** The double nearest to a whole number over a power of two: the conversion of a bigint rounds correctly, and halving is exact. */
function nearest({ n, d }: Rational): number {
  return Number(n) / Number(d);
}
