import type { Points } from '../../math/algebra/points.ts';
import type { Q } from '../../math/exact/rational.ts';
import { drawing, type Figure } from '../drawing/drawing.ts';
import { panel } from '../drawing/panel.ts';

/**
 * Points, and for each labelling of them what was found, in binary order. That is a line that separates it, or a
 * combination that shows there is none.
 */
export interface Labelings {
  readonly points: Points;
  readonly answers: readonly ({ readonly weights: readonly Q[]; readonly bias: Q } | { readonly combination: readonly Q[] })[];
}

const COLUMNS = 4;
/** No smaller, or a panel writes smaller digits. */
const CELL = 100;
const GAP = 10;

/**
 * Every labelling of a few points, each in a small square with its line. One without a line is crossed out: the
 * statement and witness of a count of dichotomies. Throws as {@link panel}.
 */
export function labelings({ points, answers }: Labelings, caption: string): Figure {
  const parts = answers.flatMap((answer, k) => {
    const labels = points.map((_, i) => ((k >> (points.length - 1 - i)) & 1) === 1);
    const [left, top] = [GAP + (k % COLUMNS) * (CELL + GAP), GAP + Math.floor(k / COLUMNS) * (CELL + GAP)];
    const shown = 'weights' in answer ? { points, labels, line: answer } : { points, labels };
    const cells = panel(shown, { left, top, side: CELL });
    const frame = `M${left},${top}h${CELL}v${CELL}h-${CELL}zl${CELL},${CELL}m0,-${CELL}l-${CELL},${CELL}`;
    return 'weights' in answer ? cells : [`<path class="wrong" d="${frame}"/>`, ...cells];
  });
  const count = answers.filter((answer) => 'weights' in answer).length;
  const altText = `All ${answers.length} ways to label ${points.length} points as ones and zeros. A line separates ${count} of them; the others are crossed out.`;
  const height = GAP + Math.ceil(answers.length / COLUMNS) * (CELL + GAP);
  return { ...drawing(GAP + COLUMNS * (CELL + GAP), height, altText, parts), caption };
}
