import { corners } from '../../figure/plane/corners.ts';
import { separation } from '../../figure/plane/separation.ts';
import { dimension, inPlane, type Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { rational } from '../../math/exact/rational.ts';

interface Points {
  readonly points: readonly Point[];
  readonly bias: boolean;
}

/** The points that the combination takes. */
export const picture = refutationPicture(({ points, bias }: Points, refutation: { readonly combination: Point }) => {
  const combination = refutation.combination.map(rational);
  if (dimension(points) > 2) {
    const labels = combination.map((factor) => factor.sign() > 0);
    const answer = { combination: combination.map((factor) => factor.abs()) };
    return separation(
      { points, labels, answer, bias },
      'Divided into ones and zeros like this, they are not in general position.',
    );
  }
  const labels = combination.map((factor) => factor.sign() !== 0);
  const what = bias ? '' : ', with the origin,';
  return corners({ points: inPlane(points), labels }, `The points with a 1${what} are not in general position.`);
});
