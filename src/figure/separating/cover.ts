import { ONE, type Rational, rational } from '../../math/exact/rational.ts';
import { coverCount } from '../../math/separability/coverCount.ts';
import { counted } from '../../text/counted.ts';
import { circle, path } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';

import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** Numbers of dimensions to choose from, smallest first, and the first one shown; a bias counts as one. */
export interface CoverData {
  readonly most: number;
  readonly first: number;
}

const [WIDTH, HEIGHT] = [360, 280];
const FRAME = { left: 44, right: 344, top: 20, bottom: 232 };
/** How many points are drawn for each dimension. */
const MOST_RATIO = 4;

/** Cover's curve: of N points in general position in d dimensions, the share of labellings that a hyperplane can do. */
export const cover: LiveKind<CoverData> = {
  howTo: 'Drag the point along the curve, or choose another number of dimensions.',
  begin,
};

export const example: Example<CoverData> = {
  data: () => ({ first: 2, most: 6 }),
  says: 'Of the 16 labellings of 4 points in general position, with 2 weights to choose, the bias among them, a hyperplane can do 8: 50 %, exactly half.',
};

function begin({ most, first }: CoverData): Scene {
  return scene(most, first, 2 * first);
}

function scene(most: number, d: number, n: number): Scene {
  const all = Array.from({ length: MOST_RATIO * d }, (_, i) => i + 1);
  const share = percent(shareOf(n, d));
  const go = (dimensions: number, points: number): Scene =>
    scene(most, dimensions, Math.min(Math.max(points, 1), MOST_RATIO * dimensions));
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The share of labellings that a hyperplane can do, in ${counted(d, 'dimension')}, over the number of points, from 1 to ${MOST_RATIO * d}; at ${2 * d} points it is a half.`,
    parts: drawing(d, n),
    says: `Of the ${2n ** BigInt(n)} labellings of ${counted(n, 'point')} in general position, with ${counted(d, 'weight')} to choose, the bias among them, a hyperplane can do ${coverCount(n, d)}: ${share}${n <= d ? ', every one of them' : n === 2 * d ? ', exactly half' : ''}.`,
    table: {
      heads: ['points', 'labellings', 'a hyperplane can do', 'share'],
      rows: all.map((points) => [
        `${points}`,
        `${2n ** BigInt(points)}`,
        `${coverCount(points, d)}`,
        percent(shareOf(points, d)),
      ]),
    },
    handles: [
      {
        label: 'Number of points',
        value: `${n} points, ${share}`,
        at: placeIn(d)([n, shareOf(n, d)]),
        step: rational(FRAME.right - FRAME.left).div(rational(MOST_RATIO * d)),
        axis: 'across',
        to: ([x]) =>
          go(d, Number(snapped(scale([FRAME.left, FRAME.right], [0, MOST_RATIO * d])(x), ONE, ONE, rational(MOST_RATIO * d)).n)),
      },
    ],
    controls: [
      {
        type: 'slider',
        label: 'Dimensions d, the bias counted',
        least: 1,
        most,
        at: d,
        value: `${d}`,
        // The points keep their number for each dimension, as nearly as that can be.
        to: (dimensions) => go(dimensions, Math.round((n * dimensions) / d)),
      },
    ],
  };
}

function shareOf(points: number, d: number): Rational {
  return rational(coverCount(points, d)).div(rational(2n ** BigInt(points)));
}

function placeIn(d: number): ReturnType<typeof planeScale> {
  return planeScale([0, MOST_RATIO * d], [0, 1], FRAME);
}

/** The axes, the curve, and the point on it. */
function drawing(d: number, n: number): readonly string[] {
  const all = Array.from({ length: MOST_RATIO * d }, (_, i) => i + 1);
  const place = placeIn(d);
  const here = place([n, shareOf(n, d)]);
  const half = rational('1/2');
  const across = (at: Rational): string => path('thin dotted', [place([0, at]), place([MOST_RATIO * d, at])]);
  const down = path('thin dotted', [place([2 * d, 0]), place([2 * d, 1])]);
  return [
    path('thin', [place([0, 1]), place([0, 0]), place([MOST_RATIO * d, 0])]),
    across(half),
    across(ONE),
    down,
    ...[ONE, half, rational(0)].map((at) => label('end', [rational(FRAME.left - 6), place([0, at])[1].add(rational(5))], at)),
    ...[1, 2, 3, 4].map((ratio) =>
      label('middle', [place([ratio * d, 1])[0], rational(FRAME.bottom + 20)], ratio === 1 ? 'N = d' : `${ratio}d`),
    ),
    path(
      'path-one',
      all.map((points) => place([points, shareOf(points, d)])),
    ),
    path('thick dotted', [here, place([n, 0])]),
    circle('one', here, 6),
    label('middle', [rational((FRAME.left + FRAME.right) / 2), rational(HEIGHT - 8)], 'points N'),
  ];
}

/** A share in percent, rounded down to the tenth. */
function percent(share: Rational): string {
  const { n, d } = share;
  const tenths = (1000n * n) / d;
  return `${(1000n * n) % d === 0n ? '' : 'about '}${tenths / 10n}${tenths % 10n === 0n ? '' : `.${tenths % 10n}`} %`;
}
