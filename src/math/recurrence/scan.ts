import { coded } from '../exact/refused.ts';

/** All that a scan gives, and what it costs. */
export interface Scanned<T> {
  /** For each place the combination of all items up to and with it. */
  readonly results: readonly T[];
  /** How often `combine` was called. */
  readonly combinations: number;
  /** In how many rounds, where the calls of one round do not wait for one another. */
  readonly depth: number;
}

/**
 * The running combinations of items by an associative operation, in few rounds: an inclusive parallel scan.
 * Neighbours are combined in pairs, the pairs are scanned in turn (the up-sweep), and each item between two pairs is
 * added to the result before it (the down-sweep). The order of the items is kept, so `combine` need not commute. For
 * T = 2^k items that takes 2 k − 1 rounds and 2 T − 2 − k combinations; one item takes none. Throws a `RangeError` for
 * no items. Source: Blelloch 1990, whose two sweeps leave the item itself out.
 */
export function scan<T>(items: readonly T[], combine: (earlier: T, later: T) => T): Scanned<T> {
  if (items.length === 0) throw coded('empty', new RangeError('There are no items to scan: give at least one.'));
  if (items.length === 1) return { results: [...items], combinations: 0, depth: 0 };
  const item = (i: number): T => items[i] as T;
  const pairs = Array.from({ length: Math.floor(items.length / 2) }, (_, i) => combine(item(2 * i), item(2 * i + 1)));
  const { results: upToPairs, combinations, depth } = scan(pairs, combine);
  const upTo = (i: number): T => upToPairs[(i - 1) / 2] as T;
  const results = items.map((last, i) => {
    if (i === 0) return last;
    return i % 2 === 1 ? upTo(i) : combine(upTo(i - 1), last);
  });
  const between = items.length - 1 - pairs.length;
  return { results, combinations: combinations + pairs.length + between, depth: depth + 1 + Math.min(between, 1) };
}
