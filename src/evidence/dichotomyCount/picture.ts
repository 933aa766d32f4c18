import { labelings } from '../../figure/plane/labelings.ts';
import { counts } from '../../figure/refutation/counts.ts';
import type { Answer } from '../../figure/refutation/decided.ts';
import { dimension, inPlane, type Point } from '../../figure/refutation/points.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Q } from '../../math/exact/rational.ts';

interface Counted {
  readonly points: readonly Point[];
  readonly count: Q;
}

const MOST_LABELINGS = 32;

/** All labellings, each with its line or crossed out; where these are too many or not in the plane, their number. */
export const picture = refutationPicture(({ points, count }: Counted, { answers }: { readonly answers: readonly Answer[] }) => {
  const separable = answers.filter((answer) => 'weights' in answer).length;
  if (dimension(points) > 2 || answers.length > MOST_LABELINGS)
    return counts(
      ['separable', separable],
      count,
      `Of the ${answers.length} labellings, ${separable} are separable, and not ${count}.`,
    );
  const others = separable === answers.length ? '' : '; the others are crossed out';
  return labelings(
    { points: inPlane(points), answers: answers.map(answerInPlane) },
    `A line can do ${separable} of the ${answers.length}, and not ${count}${others}.`,
  );
});

function answerInPlane(answer: Answer): Answer {
  return 'weights' in answer ? { ...answer, weights: inPlane([answer.weights]).flat() } : answer;
}
