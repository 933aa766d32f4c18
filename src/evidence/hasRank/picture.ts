import { matrix } from '../../figure/chart/matrix.ts';
import type { Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { product } from '../../math/algebra/matrix.ts';

interface Ranked {
  readonly factors: readonly (readonly Point[])[];
  readonly rank: number;
}

/** The entries of the product. */
export const picture = refutationPicture(({ factors, rank: said }: Ranked, { rank }: { readonly rank: number }) => {
  const [first = [], ...others] = factors;
  const entries = others.reduce<readonly Point[]>((left, right) => product(left, right), first);
  return matrix({ entries, rows: 'outputs', columns: 'inputs' }, `The product has rank ${rank}, and not ${said}.`);
});
