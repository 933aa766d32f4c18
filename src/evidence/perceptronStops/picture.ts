import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { walked } from '../../figure/refutation/walked.ts';
import type { Labelled } from '../labelled.ts';

interface Runs {
  readonly points: Labelled['points'];
  readonly rows: readonly { readonly labels: readonly boolean[] }[];
}

/** The run that is not as it was said. */
export const picture = refutationPicture(
  ({ points, rows }: Runs, { row, loop }: { readonly row: number; readonly loop: unknown }) => {
    const labels = rows.slice(row, row + 1).flatMap((run) => run.labels);
    return walked(
      { points, labels },
      loop === null ? 'The run as it really goes.' : 'It never stops: it comes back to where it was.',
    );
  },
);
