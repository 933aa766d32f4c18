import { at } from '../math/exact/at.ts';

/** Near names that are told at most. */
const MOST = 3;

/** What may have been meant, as a sentence with a space before it: `Did you mean "relu"?`; nothing where no name is near. */
export function didYouMean(given: string, names: readonly string[]): string {
  const measured = names.map((name) => ({ name, far: edits(given.toLowerCase(), name.toLowerCase(), false) }));
  const least = Math.min(...measured.map(({ far }) => far));
  const near = least > given.length / 3 ? [] : measured.filter(({ far }) => far === least).slice(0, MOST);
  return meantOneOf(near.map(({ name }) => name));
}

/** The same of names that are known to be near. */
export function meantOneOf(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`;
}

/**
 * The fewest letters to insert, drop, replace or swap so that `part` becomes `text`, or stands in it.
 * Damerau (1964) and Levenshtein (1966), each pair of letters swapped once at most; within a text, Sellers (1980).
 */
export function edits(part: string, text: string, isWithin: boolean): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: text.length + 1 }, (_, j) => (isWithin ? 0 : j));
  for (let i = 1; i <= part.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const isExchanged = i > 1 && j > 1 && part[i - 1] === text[j - 2] && part[i - 2] === text[j - 1];
      row.push(
        Math.min(
          at(above, j - 1) + (part[i - 1] === text[j - 1] ? 0 : 1),
          at(above, j) + 1,
          at(row, j - 1) + 1,
          isExchanged ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, row];
  }
  return isWithin ? Math.min(...above) : at(above, text.length);
}
