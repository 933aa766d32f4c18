import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { hiddenUnits } from '../../math/network/hiddenUnits.ts';
import { evaluate, type Layer, type Network } from '../../math/network/network.ts';
import { breakpoints } from '../../math/regions/breakpoints.ts';
import { counted } from '../../text/counted.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';

import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** A network that folds the numbers from 0 to 1. Between its first layer and its last stands what each further fold adds. */
export interface FoldsData {
  readonly layers: readonly Layer[];
  /** How many folds there are at first, and how many there can be. */
  readonly first: number;
  readonly most: number;
}

/** A number of folds: their network, and where its graph has corners from 0 to 1, the ends among them. */
interface Folded {
  readonly network: Network;
  readonly bends: readonly Rational[];
}

interface State {
  readonly count: number;
  readonly point: Rational;
  /** The graph of this many folds. */
  readonly corners: readonly Spot[];
}

const [WIDTH, HEIGHT] = [360, 400];
const FRAME = { left: 62, right: 350, top: 16, bottom: 150 };
const WIDE = rational(FRAME.right - FRAME.left);
/** How far down the strip after the last fold is. */
const LAST = 380;
/** Its denominator is no power of two, or every point would soon come to zero. */
const GRID = rational('1/120');
/** Of more pieces than these only some around the point are drawn, and so many times as wide. */
const MOST_DRAWN = 64;
const LENS = 16;
/** So many pieces on which places lie too close for dots that are as large, and for ways of their own. */
const MANY = 16;
/** How far the graph is above the first strip, where it is a part of it that is drawn. */
const FAN = 24;
const MIDDLE = rational('1/2');
const across = scale([0, 1], [FRAME.left, FRAME.right]);

/** The graph of one fold on the other, as many as one likes, and the way of a point through them. */
export const folds: LiveKind<FoldsData> = {
  howTo: 'Drag the point, and choose how often you fold.',
  begin,
};

export const example: Example<FoldsData> = {
  data: () => ({
    layers: [
      { weights: [[2], [4]], bias: [0, -2], activation: 'relu' },
      {
        weights: [
          [2, -2],
          [4, -4],
        ],
        bias: [0, -2],
        activation: 'relu',
      },
      { weights: [[1, -1]], bias: [0], activation: 'identity' },
    ],
    first: 3,
    most: 8,
  }),
  says: '3 folds, 6 units: 8 straight pieces from 0 to 1, where one layer of 6 units makes 7 at most. 1/5 comes to 2/5, and so do 7 others from 0 to 1: a cut at that height meets the graph 8 times.',
};

function begin(data: FoldsData): Scene {
  const all = Array.from({ length: data.most }, (_, k) => folded(data, k + 1));
  return folding(data, all, { count: data.first, point: rational('1/5'), corners: cornersOf(all[data.first - 1]) });
}

function folding(data: FoldsData, all: readonly Folded[], { count, point, corners }: State): Scene {
  const done = all.slice(0, count);
  const wayOf = (x: Rational): readonly Rational[] => [x, ...done.map(({ network }) => heightOf(network, x))];
  const way = wayOf(point);
  const end = way.at(-1) ?? point;
  const places = crossings(corners, end);
  const pieces = corners.length - 1;
  const [last] = done.slice(-1);
  const units = last === undefined ? 0 : hiddenUnits(last.network);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The graph of ${counted(count, 'fold')} from 0 to 1, made of ${counted(pieces, 'straight piece')}; below it a strip for each fold, and the way of ${point} from strip to strip.`,
    parts: [
      ...graph(corners, point, end),
      ...(pieces > MANY ? [] : places.filter((x) => !x.equals(point)).map((x) => wayAlong(wayOf(x), 'thin'))),
      ...strips(way),
    ],
    says: `${counted(count, 'fold')}, ${counted(units, 'unit')}: ${counted(pieces, 'straight piece')} from 0 to 1, where one layer of ${counted(units, 'unit')} makes ${units + 1} at most. ${point} comes to ${end}, and ${met(places.length)}.`,
    table: {
      heads: ['after', 'straight pieces', 'the point is at'],
      rows: way.map((x, k) => [k === 0 ? 'no fold' : counted(k, 'fold'), `${(all[k - 1]?.bends.length ?? 2) - 1}`, `${x}`]),
    },
    handles: [
      {
        label: 'The point',
        value: `${point}, which comes to ${end}`,
        at: [across(point), rational(FRAME.bottom)],
        step: GRID.mul(WIDE),
        axis: 'across',
        to: ([x]) => {
          const moved = snapped(scale([FRAME.left, FRAME.right], [0, 1])(x), GRID, ZERO, ONE);
          return folding(data, all, { count, point: moved, corners });
        },
      },
    ],
    controls: [
      {
        type: 'slider',
        label: 'Folds',
        least: 1,
        most: data.most,
        at: count,
        value: `${count}`,
        to: (next) => folding(data, all, { count: next, point, corners: cornersOf(all[next - 1]) }),
      },
    ],
  };
}

/** The graph, and where a cut at the height of the point's end meets it; of very many pieces those around the point. */
function graph(corners: readonly Spot[], point: Rational, end: Rational): readonly string[] {
  const pieces = corners.length - 1;
  const isLens = pieces > MOST_DRAWN;
  const [from, to] = isLens ? around(point) : [ZERO, ONE];
  const box = { ...FRAME, bottom: isLens ? FRAME.bottom - FAN : FRAME.bottom };
  const place = planeScale([from, to], [0, 1], box);
  const shown = isLens ? within(corners, from, to) : corners;
  return [
    path('thin', [place([from, ONE]), place([from, ZERO])]),
    ...[ONE, ZERO].map((y) => label('end', [rational(FRAME.left - 12), place([from, y])[1].add(rational(5))], y)),
    ...(isLens
      ? [
          path('thin', [place([from, ZERO]), place([to, ZERO])]),
          ...[from, to].map((x) => path('thin dotted', [place([x, ZERO]), [across(x), rational(FRAME.bottom)]])),
          label('end', spot(FRAME.right, FRAME.top - 4), `${LENS} times as wide`),
        ]
      : []),
    path('thin dotted', [place([from, end]), place([to, end])]),
    path('thick', shown.map(place)),
    ...crossings(shown, end).map((x) => circle('one', place([x, end]), pieces > MANY ? 2 : 3.5)),
    path('path-one dotted', [place([point, ZERO]), place([point, end])]),
  ];
}

/** A part of the strip with the point in it, in the middle where there is room. */
function around(point: Rational): readonly [Rational, Rational] {
  const wide = ONE.div(rational(LENS));
  const start = point.sub(wide.div(rational(2)));
  const most = ONE.sub(wide);
  const from = start.sign() < 0 ? ZERO : start.compare(most) > 0 ? most : start;
  return [from, from.add(wide)];
}

/** What of a graph with these corners lies between two places, cut off there. */
function within(corners: readonly Spot[], from: Rational, to: Rational): readonly Spot[] {
  return corners.flatMap(([x, y], i): readonly Spot[] => {
    const [before, last] = corners[i - 1] ?? [x, y];
    const at = (place: Rational): Spot => [place, last.add(y.sub(last).mul(place.sub(before).div(x.sub(before))))];
    const cuts = [from, to].filter((place) => before.compare(place) < 0 && place.compare(x) < 0).map(at);
    return from.compare(x) <= 0 && x.compare(to) <= 0 ? [...cuts, [x, y]] : cuts;
  });
}

/** The way of a point from strip to strip. */
function wayAlong(way: readonly Rational[], look: string): string {
  const strip = scale([0, way.length - 1], [FRAME.bottom, LAST]);
  return path(
    look,
    way.map((x, k): Spot => [across(x), strip(k)]),
  );
}

/** A strip for each fold, and the way of the point from one to the next. */
function strips(way: readonly Rational[]): readonly string[] {
  const count = way.length - 1;
  const strip = scale([0, count], [FRAME.bottom, LAST]);
  const along = (look: string, k: number, ends: readonly Rational[]): string =>
    path(
      look,
      ends.map((x): Spot => [across(x), strip(k)]),
    );
  const done = Array.from({ length: count });
  return [
    // Where the left half of a strip goes, and the right half, which is turned over.
    ...done.flatMap((_, k) =>
      [
        [ZERO, ZERO],
        [MIDDLE, ONE],
        [ONE, ZERO],
      ].map(([from = ZERO, to = ZERO]) =>
        path('thin dotted', [
          [across(from), strip(k)],
          [across(to), strip(k + 1)],
        ]),
      ),
    ),
    ...done.flatMap((_, k) => [along('thick', k, [ZERO, MIDDLE]), along('path-zero', k, [MIDDLE, ONE])]),
    along('thick', count, [ZERO, ONE]),
    ...done.map((_, k) => label('end', [rational(FRAME.left - 12), strip(k + 1).add(rational(5))], `fold ${k + 1}`)),
    wayAlong(way, 'path-one'),
    ...way.map((x, k) => circle('one', [across(x), strip(k)], 5)),
  ];
}

/** What lies between the first layer and the last, once for each further fold. */
export function folded({ layers }: FoldsData, count: number): Folded {
  const again = Array.from({ length: count - 1 }, () => layers.slice(1, -1)).flat();
  const network = { layers: [...layers.slice(0, 1), ...again, ...layers.slice(-1)] };
  return { network, bends: bendsOf(network) };
}

/** Where a network of one input bends between 0 and 1, and these two. */
export function bendsOf(network: Network): readonly Rational[] {
  return [ZERO, ...breakpoints(network).filter((x) => x.sign() > 0 && x.compare(ONE) < 0), ONE];
}

/** The corners of its graph from 0 to 1. */
export function cornersOf(folded: Folded | undefined): readonly Spot[] {
  return folded?.bends.map((x): Spot => [x, heightOf(folded.network, x)]) ?? [];
}

/** What a network of one input makes of a number. */
export function heightOf(network: Network, x: Rational): Rational {
  const [height = ZERO] = evaluate(network, [x]);
  return height;
}

/** Where the line through these corners has this height, each place once. */
function crossings(corners: readonly Spot[], height: Rational): readonly Rational[] {
  return corners.flatMap(([x, y], i) => {
    const [before, last] = corners[i - 1] ?? [x, y];
    if (y.equals(height)) return [x];
    if (y.sub(height).sign() * last.sub(height).sign() >= 0) return [];
    return [before.add(x.sub(before).mul(height.sub(last).div(y.sub(last))))];
  });
}

function met(places: number): string {
  const others = places - 1;
  if (others === 0) return 'no other number from 0 to 1 does';
  return `so ${others === 1 ? 'does 1 other' : `do ${others} others`} from 0 to 1: a cut at that height meets the graph ${places} times`;
}
