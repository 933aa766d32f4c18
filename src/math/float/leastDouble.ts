import { coded } from '../exact/refused.ts';
/** The double right after a positive finite one: the bits of positive doubles, as whole numbers, grow as they do. */
export function doubleAfter(double: number): number {
  return fromBits(bitsOf(double) + 1n);
}

/** The double right before a positive one. */
export function doubleBefore(double: number): number {
  return fromBits(bitsOf(double) - 1n);
}

/**
 * The least double above `from` for which `isSo` is true. `isSo` must be false for `from`, true for `to`, and stay
 * true once it is; then it is found by halving the number of doubles in between. Throws a `RangeError` unless
 * 0 ≤ from < to < ∞, or when `isSo` is true for `from` or false for `to`.
 */
export function leastDouble(from: number, to: number, isSo: (double: number) => boolean): number {
  if (!(from >= 0 && from < to && to < Number.POSITIVE_INFINITY))
    throw coded('nothing-between', new RangeError(`There is nothing to halve from ${from} to ${to}.`));
  if (isSo(from)) throw coded('true-at-the-start', new RangeError(`It is so for ${from} already.`));
  if (!isSo(to)) throw coded('false-at-the-end', new RangeError(`It is not even so for ${to}.`));
  let [below, above] = [bitsOf(from), bitsOf(to)];
  while (above - below > 1n) {
    const middle = (below + above) / 2n;
    if (isSo(fromBits(middle))) above = middle;
    else below = middle;
  }
  return fromBits(above);
}

function bitsOf(double: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  return view.getBigUint64(0);
}

function fromBits(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}
