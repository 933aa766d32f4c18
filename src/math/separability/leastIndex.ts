import type { Dictionary, Integer } from './dictionary.ts';

/**
 * Exchanges variables until no basic one is negative, and returns −1; or, when that cannot be, the row of a
 * negative one that no other can mend. The variables below `count` must become ≥ 0, those from there on are
 * free and stay where they are.
 *
 * By the least-index rule, which cannot cycle: of the negative variables the first leaves, of those that mend
 * it the first enters (Bland 1977; Terlaky 1985).
 */
export function makeFeasible<T extends Integer>(dictionary: Dictionary<T>, count: number): number {
  for (;;) {
    const row = leastIndex(dictionary.basic, (i, variable) => variable < count && dictionary.sign(i, 0) < 0);
    if (row < 0) return -1;
    const column = leastIndex(
      dictionary.nonbasic,
      (j, variable) => variable >= 0 && variable < count && dictionary.sign(row, j) > 0,
    );
    if (column < 0) return row;
    dictionary.pivot(row, column);
  }
}

/**
 * In a dictionary without negative variables lets one of them, and no other, fall as far as it can. Returns −1
 * when nothing stops it, or its row, where it is a sum of the others with non-negative factors: it cannot
 * fall any further. All variables but it stay ≥ 0 (Bland's rule again, so it ends).
 */
export function lower<T extends Integer>(dictionary: Dictionary<T>, variable: number): number {
  let row = dictionary.basic.indexOf(variable);
  if (row < 0) {
    const column = dictionary.nonbasic.indexOf(variable);
    row = stoppedFirst(dictionary, column, (i) => dictionary.sign(i, column) > 0);
    if (row < 0) return -1;
    dictionary.pivot(row, column);
  }
  for (;;) {
    const column = leastIndex(dictionary.nonbasic, (j, other) => other >= 0 && dictionary.sign(row, j) < 0);
    if (column < 0) return row;
    const stopped = stoppedFirst(dictionary, column, (i) => i !== row && dictionary.sign(i, column) < 0);
    if (stopped < 0) return -1;
    dictionary.pivot(stopped, column);
  }
}

/** Of the rows that fall when the variable of a column moves that which reaches zero first, or −1. */
function stoppedFirst<T extends Integer>(dictionary: Dictionary<T>, column: number, falls: (row: number) => boolean): number {
  const { basic } = dictionary;
  let found = -1;
  for (let i = 0; i < basic.length; i += 1) {
    if (!falls(i)) continue;
    const order = found < 0 ? -1 : dictionary.compareRatios(i, found, column);
    if (order < 0 || (order === 0 && (basic[i] as number) < (basic[found] as number))) found = i;
  }
  return found;
}

/** Of the places that qualify that with the first variable, or −1. */
export function leastIndex(variables: readonly number[], qualifies: (place: number, variable: number) => boolean): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < variables.length; place += 1) {
    const variable = variables[place] as number;
    if (variable < least && qualifies(place, variable)) {
      found = place;
      least = variable;
    }
  }
  return found;
}
