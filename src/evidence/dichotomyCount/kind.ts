import type { Points } from '../../math/algebra/points.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { plain } from '../../math/exact/rational.ts';
import { corners } from '../../math/separability/boolean.ts';
import { separate } from '../../math/separability/separate.ts';
import { counterexampleTo } from '../checked.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { dichotomyCount } from './dichotomyCount.ts';

const SIX = [0, 1, 2, 3, 4, 5].map((t) => [t]);
const LINES = [
  { weights: [0], bias: -1 },
  { weights: [2], bias: -1 },
  { weights: [-2], bias: 1 },
  { weights: [0], bias: 1 },
];

/** What `separate` finds for each labelling, in the checker's order. */
function answersFor(points: readonly (readonly number[])[]): Plain {
  return Array.from({ length: 2 ** points.length }, (_, k) => {
    const answer = separate(
      points,
      points.map((_, i) => ((k >> (points.length - 1 - i)) & 1) === 1),
    );
    return answer.separable
      ? { weights: answer.weights.map(plain), bias: plain(answer.bias) }
      : { combination: answer.combination.map(plain) };
  });
}

export const kind: EvidenceKind = {
  name: 'dichotomyCount',
  rows: 'dichotomies',
  establishes: 'how many of all labellings of points a hyperplane can do',
  prints: 'proved',
  skeleton: {
    takes: ['corners', 'labelings'],
    holds: 'dichotomyCount(corners(2), 14)',
    fails: 'dichotomyCount(corners(2), 16)',
    figure: 'labelings({ points: corners(2), answers: ROW.witness.answers }, CAPTION)',
  },
  samples: [
    { holds: dichotomyCount([[-1], [0], [1]], 6), fails: dichotomyCount([[-1], [0], [1]], 8), tells: '6 of the' },
    {
      is: 'corners of the square',
      holds: dichotomyCount(corners(2), 14),
      fails: dichotomyCount(corners(2), 16),
      tells: '14 of the',
    },
  ],
  pictures: [
    {
      is: 'labellings of points of a line',
      statement: { points: [[0], [1]], count: 3 },
      refutation: { answers: LINES },
      tells: /A line separates 4 of them/,
      caption: 'A line can do 4 of the 4, and not 3.',
    },
    {
      is: 'labellings in space',
      statement: {
        points: [
          [0, 0, 0],
          [1, 0, 0],
        ],
        count: 3,
      },
      refutation: { answers: LINES.map(({ weights: [weight = 0], bias }) => ({ weights: [weight, 0, 0], bias })) },
      tells: /separable: 4; as was said: 3/,
      caption: 'Of the 4 labellings, 4 are separable, and not 3.',
    },
    {
      is: 'labellings that no line can do',
      statement: { points: [[-1], [0], [1]], count: 8 },
      refutation: { answers: answersFor([[-1], [0], [1]]) },
      tells: /A line separates 6 of them/,
      caption: 'A line can do 6 of the 8, and not 8; the others are crossed out.',
    },
    {
      is: 'many labellings',
      statement: { points: SIX, count: 3 },
      refutation: { answers: answersFor(SIX) },
      tells: /separable: 12; as was said: 3/,
      caption: 'Of the 64 labellings, 12 are separable',
    },
  ],
  guess: ({ points, count }) => counterexampleTo(dichotomyCount(points as unknown as Points, Number(count))),
};
