import type { Rational } from '../../math/exact/rational.ts';
import { zip } from '../../math/exact/zip.ts';
import { matrix } from '../chart/matrix.ts';
import type { Figure } from '../drawing/drawing.ts';

/** Two sides that are matrices, entry by entry, and how they differ. */
export function sides({ left, right }: { readonly left: readonly Rational[]; readonly right: readonly Rational[] }): Figure {
  return matrix(
    {
      entries: zip(left, right).map(([one, other]) => [one, other, one.sub(other)]),
      rows: 'entries',
      columns: 'left, right, difference',
    },
    'Entry by entry: the left side, the right side, and the left one minus the right one.',
  );
}
