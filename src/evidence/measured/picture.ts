import type { ControlRow } from '../../claim/ledger/ledger.ts';
import { spread } from '../../figure/chart/spread.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';

type Measurement = Extract<ControlRow, { readonly kind: 'measured' }>['refutation'];

/** The mean and the spread, and the band in which the mean was asked to lie. */
export const picture = refutationPicture((_, { mean, least, most, seeds, between: { from, to } }: Measurement) =>
  spread(
    { mean, least, most, from, to },
    `The disc is the mean of ${seeds} seeds, and the line goes from the least of them to the greatest; the mean should lie in the band.`,
  ),
);
