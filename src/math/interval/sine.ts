import { demand } from '../exact/refused.ts';
import type { Interval } from './arithmetic.ts';
import type { Quick } from './quick.ts';

/** Beyond this, whichever the sign, an argument is refused: each third that is taken of it costs digits. */
const MOST_ANGLE = 64n;

/**
 * The sine of all numbers in an interval: that of the middle by its series at a third of a third … of it, no more
 * than 1/2, with sin 3y = 3 sin y − 4 sin³ y as often; and as far from that as the interval reaches from its middle,
 * since the sine changes no faster than its argument.
 */
export function sine({ one, exactly, sum, product, part, negative }: Quick): (a: Interval) => Interval {
  const three = exactly(3n);
  const at = (x: bigint): Interval => {
    if (x < 0n) return negative(at(-x));
    demand(
      x <= MOST_ANGLE * one,
      'angle-too-large',
      `An argument of sin or cos is beyond ${MOST_ANGLE}, and this checker stops there.`,
    );
    let thirds = 0;
    while (2n * x > one * 3n ** BigInt(thirds)) thirds += 1;
    const small = part({ low: x, high: x }, 3n ** BigInt(thirds));
    const square = product(small, small);
    let term = small;
    let total = small;
    for (let k = 2n; term.high > 1n || term.low < -1n; k += 2n) {
      term = negative(part(product(term, square), k * (k + 1n)));
      total = sum(total, term);
    }
    // Each term is at most a twenty-fourth of the one before, so all of them together are less than the last.
    let value: Interval = { low: total.low - 1n, high: total.high + 1n };
    for (let i = 0; i < thirds; i += 1) {
      const cube = product(product(value, value), value);
      value = sum(product(three, value), negative(product(exactly(4n), cube)));
    }
    return value;
  };
  return ({ low, high }) => {
    const middle = (low + high) >> 1n;
    const [{ low: least, high: most }, reach] = [at(middle), high - middle];
    return { low: least - reach > -one ? least - reach : -one, high: most + reach < one ? most + reach : one };
  };
}
