import { demand } from '../exact/refused.ts';
import type { Interval } from './arithmetic.ts';
import type { Quick } from './quick.ts';

/** Beyond this, whichever the sign, an argument of exp is refused: its value has some 1,500 binary digits. */
const MOST_ARGUMENT = 1024n;

/** e^x for x in steps: the series at x halved until it is at most 1/2, then squared as often. */
export function exponential({ one, sum, product, part }: Quick): (x: bigint) => Interval {
  return (x) => {
    const size = x < 0n ? -x : x;
    demand(
      size <= MOST_ARGUMENT * one,
      'argument-too-large',
      `An argument of exp or tanh is beyond ${MOST_ARGUMENT}, and this checker stops there.`,
    );
    let halvings = 0n;
    while (size * 2n > one << halvings) halvings += 1n;
    const small = { low: x >> halvings, high: -(-x >> halvings) };
    let term: Interval = { low: one, high: one };
    let series = term;
    for (let k = 1n; term.high > 1n || term.low < -1n; k += 1n) {
      term = part(product(term, small), k);
      series = sum(series, term);
    }
    // From here on each term is less than half of the one before, so all of them together are less than the last.
    let value: Interval = { low: series.low - 1n, high: series.high + 1n };
    for (let k = 0n; k < halvings; k += 1n) value = product(value, value);
    return value;
  };
}
