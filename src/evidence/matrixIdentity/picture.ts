import { sidesAt } from '../../check/linear/matrixIdentity.ts';
import { matrix } from '../../figure/chart/matrix.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { zip } from '../../math/exact/zip.ts';

/** The two sides entry by entry, and how they differ. */
export const picture = refutationPicture((statement: Plain, refutation: Plain) => {
  const { left, right } = sidesAt(statement, refutation);
  return matrix(
    {
      entries: zip(left, right).map(([one, other]) => [one, other, one.sub(other)]),
      rows: 'entries',
      columns: 'left, right, difference',
    },
    'Entry by entry: the left side, the right side, and the left one minus the right one.',
  );
});
