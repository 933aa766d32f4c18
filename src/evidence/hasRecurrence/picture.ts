import { matrix } from '../../figure/chart/matrix.ts';
import type { Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { dot } from '../../math/algebra/vector.ts';

interface Recurring {
  readonly terms: Point;
  readonly coefficients: Point;
}

/** How many terms have room beside one another. */
const MOST_COLUMNS = 12;
/** How many letters have room in a cell. */
const MOST_LETTERS = 6;

/** The terms, and below each what the coefficients give: up to the wrong one, or all that the shorter recurrence gives. */
export const picture = refutationPicture(
  (statement: Recurring, refutation: { readonly index: number } | { readonly coefficients: Point }) => {
    const { terms } = statement;
    const [coefficients, end] =
      'index' in refutation ? [statement.coefficients, refutation.index + 1] : [refutation.coefficients, terms.length];
    const k = coefficients.length;
    const begin = Math.max(k, end - MOST_COLUMNS);
    const given = terms.slice(begin, end).map((_, i) => dot(coefficients, terms.slice(begin + i - k, begin + i).toReversed()));
    const entries = [terms.slice(begin, end), given];
    if (entries.flat().some((entry) => String(entry).length > MOST_LETTERS))
      return 'Its terms are too long to stand beside one another.';
    const told =
      'index' in refutation
        ? `Term ${end} is ${terms[refutation.index]}, and the coefficients give ${given.at(-1)}.`
        : `With fewer coefficients (${coefficients.join(', ') || 'none'}) every term is right too.`;
    return matrix({ entries, rows: 'terms, and given', columns: `from term ${begin + 1} on` }, told);
  },
);
