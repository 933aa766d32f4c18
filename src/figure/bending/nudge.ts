import { extent } from '../../math/exact/extent.ts';
import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { cornersOf, type FoldsData, folded, example as foldsExample } from './folds.ts';

const [WIDTH, HEIGHT] = [360, 250];
const FRAME = { left: 28, right: 346, top: 18, bottom: 214 };
/** The weight moves in sixteenths, and by so many of them at most. */
const [PART, MOST] = [rational('1/16'), 8];

/** Folds one on the other, all alike but for one weight of the first: what becomes of the mountains when it is nudged? */
export const nudge: LiveKind<FoldsData> = {
  howTo: 'Change the weight.',
  begin: (data) => scene(data, 0),
};

export const example: Example<FoldsData> = {
  data: foldsExample.data,
  says: 'With the weight 4, as in all folds, 3 folds make 8 straight pieces from 0 to 1. The 4 mountains are all alike.',
};

function scene(data: FoldsData, parts: number): Scene {
  const own = weightOf(data);
  const weight = own.add(PART.mul(rational(parts)));
  const [before, corners] = [own, weight].map((one) => cornersOf(folded(withWeight(data, one), data.first))) as [
    readonly Spot[],
    readonly Spot[],
  ];
  const mountains = mountainsOf(corners);
  const [low, high] = extent([ZERO, ONE, ...corners.map(([, y]) => y)]);
  const place = planeScale([0, 1], [low, high], FRAME);
  const pieces = corners.length - 1;
  const told = mountains.map(({ from, to, top }) => [`from ${from} to ${to}`, `${to.sub(from)}`, `${top}`]);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The graph of ${counted(data.first, 'fold')} from 0 to 1 with the weight ${weight} in the first: ${counted(pieces, 'straight piece')}, over the graph with ${own}, dashed.`,
    parts: [
      path('thin', rectangle(spot(FRAME.left, FRAME.top), spot(FRAME.right, FRAME.bottom)), true),
      ...[ZERO, ONE].map((y) => label('end', [rational(FRAME.left - 8), place([ZERO, y])[1].add(rational(5))], y)),
      ...[ZERO, ONE].map((x) => label('middle', [place([x, low])[0], rational(FRAME.bottom + 22)], x)),
      path('path-zero dashed', before.map(place)),
      path('thick', corners.map(place)),
    ],
    says: `With the weight ${weight}${parts === 0 ? ', as in all folds' : ` in the first fold and ${own} in the others`}, ${counted(data.first, 'fold')} make ${counted(pieces, 'straight piece')} from 0 to 1. The ${counted(mountains.length, 'mountain')} ${likeness(mountains)}.`,
    table: { heads: ['mountain', 'how wide', 'its top'], rows: told },
    handles: [],
    controls: [
      {
        type: 'slider',
        label: 'Weight of the second unit in the first fold',
        least: -MOST,
        most: MOST,
        at: parts,
        value: `${weight}`,
        to: (next) => scene(data, next),
      },
    ],
  };
}

/** A part of a graph from one foot to the next, with something higher than both between them. */
interface Mountain {
  readonly from: Rational;
  readonly to: Rational;
  readonly top: Rational;
  /** Its corners, as seen from the first: mountains of one shape have the same. */
  readonly shape: string;
}

function mountainsOf(corners: readonly Spot[]): readonly Mountain[] {
  const heights = corners.map(([, y]) => y);
  const isFoot = (i: number): boolean =>
    [heights[i - 1], heights[i + 1]].every((beside) => beside === undefined || beside.compare(heights[i] ?? beside) >= 0);
  const feet = corners.flatMap((_, i) => (i === 0 || i === corners.length - 1 || isFoot(i) ? [i] : []));
  return feet.slice(1).flatMap((end, k): readonly Mountain[] => {
    const part = corners.slice(feet[k], end + 1);
    const [first, last] = [part[0], part.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [, top] = extent(part.map(([, y]) => y));
    if (top.equals(first[1]) || top.equals(last[1])) return [];
    const shape = part.map(([x, y]) => `${x.sub(first[0])} ${y.sub(first[1])}`).join();
    return [{ from: first[0], to: last[0], top, shape }];
  });
}

function likeness(mountains: readonly Mountain[]): string {
  if (new Set(mountains.map(({ shape }) => shape)).size < 2) return 'are all alike';
  const [narrow, wide] = extent(mountains.map(({ from, to }) => to.sub(from)));
  return `are no longer alike: the narrowest is ${narrow} wide, the widest ${wide}`;
}

/** The weight of the second unit in the first layer. */
function weightOf({ layers: [first] }: FoldsData): Rational {
  return rational(first?.weights[1]?.[0] ?? 0);
}

function withWeight({ layers: [first, ...rest], ...data }: FoldsData, weight: Rational): FoldsData {
  return { ...data, layers: first === undefined ? rest : [{ ...first, weights: first.weights.with(1, [weight]) }, ...rest] };
}
