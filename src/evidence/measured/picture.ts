import { spread } from '../../figure/chart/spread.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';

/** What an experiment that strayed says of itself, in its last words. */
const STRAYED =
  /: mean (-?\d+\.\d+), standard deviation \d+\.\d+, from (-?\d+\.\d+) to (-?\d+\.\d+) over (\d+) seeds, which is not between (-?[\d.]+) and (-?[\d.]+)\.$/;

/** The mean and the spread, and the band in which the mean was asked to lie. */
export const picture = refutationPicture((_, __, counterexample) => {
  const [, mean = '', least = '', most = '', seeds, from = '', to = ''] = STRAYED.exec(counterexample) ?? [];
  return spread(
    { mean, least, most, from, to },
    `The disc is the mean of ${seeds} seeds, and the line goes from the least of them to the greatest; the mean should lie in the band.`,
  );
});
