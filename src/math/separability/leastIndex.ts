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
    const row = firstNegative(dictionary, count);
    if (row < 0) return -1;
    const column = firstColumn(dictionary, row, 1, count);
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
    row = stoppedFirst(dictionary, column, 1, -1);
    if (row < 0) return -1;
    dictionary.pivot(row, column);
  }
  for (;;) {
    const column = firstColumn(dictionary, row, -1, Number.POSITIVE_INFINITY);
    if (column < 0) return row;
    const stopped = stoppedFirst(dictionary, column, -1, row);
    if (stopped < 0) return -1;
    dictionary.pivot(stopped, column);
  }
}

/** Of the rows with a variable below `count` that is negative that with the first variable, or −1. */
function firstNegative<T extends Integer>(dictionary: Dictionary<T>, count: number): number {
  const { basic } = dictionary;
  let found = -1;
  let least = count;
  for (let i = 0; i < basic.length; i += 1) {
    const variable = basic[i] as number;
    if (variable >= least || dictionary.sign(i, 0) >= 0) continue;
    found = i;
    least = variable;
  }
  return found;
}

/** Of the columns with a variable below `count` whose entry in a row has this sign that with the first variable, or −1. */
function firstColumn<T extends Integer>(dictionary: Dictionary<T>, row: number, sign: 1 | -1, count: number): number {
  const { nonbasic } = dictionary;
  let found = -1;
  let least = count;
  // Column 0 is the constant.
  for (let j = 1; j < nonbasic.length; j += 1) {
    const variable = nonbasic[j] as number;
    if (variable >= least || sign * dictionary.sign(row, j) <= 0) continue;
    found = j;
    least = variable;
  }
  return found;
}

/**
 * Of the rows but one that fall when the variable of a column moves, those with entries of this sign, that which reaches
 * zero first, and of several that with the first variable; or −1.
 */
function stoppedFirst<T extends Integer>(dictionary: Dictionary<T>, column: number, sign: 1 | -1, but: number): number {
  const { basic } = dictionary;
  let found = -1;
  for (let i = 0; i < basic.length; i += 1) {
    if (i === but || sign * dictionary.sign(i, column) <= 0) continue;
    const order = found < 0 ? -1 : dictionary.compareRatios(i, found, column);
    if (order < 0 || (order === 0 && (basic[i] as number) < (basic[found] as number))) found = i;
  }
  return found;
}
