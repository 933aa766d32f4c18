import type { Dictionary, Integer } from './dictionary.ts';

/**
 * At most so many exchanges towards a dictionary without negative variables, of those below `count`. The most negative
 * one leaves and the one with the largest factor enters: mostly fewer than by the least-index rule, but these can
 * cycle, so that `makeFeasible` has to follow.
 */
export function approach<T extends Integer>(dictionary: Dictionary<T>, count: number, most: number): void {
  const { basic, nonbasic } = dictionary;
  for (let exchanges = 0; exchanges < most; exchanges += 1) {
    let row = -1;
    let least: Integer = 0;
    for (let i = 0; i < basic.length; i += 1) {
      if ((basic[i] as number) >= count) continue;
      const value = dictionary.entry(i, 0);
      if (value >= least) continue;
      row = i;
      least = value;
    }
    if (row < 0) return;
    let column = -1;
    let largest: Integer = 0;
    for (let j = 1; j < nonbasic.length; j += 1) {
      if ((nonbasic[j] as number) >= count) continue;
      const factor = dictionary.entry(row, j);
      if (factor <= largest) continue;
      column = j;
      largest = factor;
    }
    if (column < 0) return;
    dictionary.pivot(row, column);
  }
}
