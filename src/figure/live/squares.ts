import { ONE, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { hiddenUnits } from '../../math/network/hiddenUnits.ts';
import type { Network } from '../../math/network/network.ts';
import { counted } from '../../text/counted.ts';
import { bendsOf, heightOf } from '../bending/folds.ts';
import { circle, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** Networks that come nearer and nearer to the square from 0 to 1. The first has one fold, each other one fold more. */
export interface SquaresData {
  readonly networks: readonly Network[];
  /** How many folds are shown first. */
  readonly first: number;
}

/** A network from 0 to 1: the line through its corners, how far it is off from the square at most, and where that is first so. */
interface Drawn {
  readonly network: Network;
  readonly corners: readonly Spot[];
  readonly off: Rational;
  readonly at: Rational;
}

const [WIDTH, HEIGHT] = [360, 360];
const [LEFT, RIGHT] = [62, 346];
const WIDE = rational(RIGHT - LEFT);
/** The graphs above, and by how much they differ below. */
const ABOVE = { top: 14, bottom: 178 };
const BELOW = { top: 214, bottom: 324 };
const GRID = rational('1/120');
/** Straight pieces that the parabola is drawn with, all hills of what is missing, and each at least. */
const [PIECES, HILLS, HILL] = [64, 192, 8];

/** Folds that come down to the parabola: how near they are, and what is missing as large as there is room for. */
export const squares: LiveKind<SquaresData> = {
  howTo: 'Drag the point, and choose how often you fold.',
  begin,
};

export const example: Example<SquaresData> = {
  data: () => ({
    networks: [1, 2, 3].map((folds) => ({
      layers: [
        { weights: [[2], [4], [1]], bias: [0, -2, 0], activation: 'relu' as const },
        ...Array.from({ length: folds - 1 }, (_, i) => ({
          weights: [
            [2, -2, 0],
            [4, -4, 0],
            [`-1/${4 ** (i + 1)}`, `1/${4 ** (i + 1)}`, 1],
          ],
          bias: [0, -2, 0],
          activation: 'relu' as const,
        })),
        { weights: [[`-1/${4 ** folds}`, `1/${4 ** folds}`, 1]], bias: [0], activation: 'identity' as const },
      ],
    })),
    first: 2,
  }),
  says: '2 folds, 6 units: from 0 to 1 the network is off from the square by at most 1/64, first at 1/8. At 1/3 it gives 1/8, and the square is 1/9: off by 1/72.',
};

function begin({ networks, first }: SquaresData): Scene {
  const all = networks.map((network): Drawn => {
    const corners = bendsOf(network).map((x): Spot => [x, heightOf(network, x)]);
    return { network, corners, ...farthest(corners) };
  });
  return squaring(all, first, rational('1/3'));
}

function squaring(all: readonly Drawn[], folds: number, point: Rational): Scene {
  const { network, corners, off, at } = all[folds - 1] as Drawn;
  const value = heightOf(network, point);
  const missing = value.sub(point.mul(point));
  const above = planeScale([0, 1], [0, 1], { left: LEFT, right: RIGHT, ...ABOVE });
  const below = planeScale([0, 1], [0, off], { left: LEFT, right: RIGHT, ...BELOW });
  const parabola = steps(ZERO, ONE, PIECES).map((x): Spot => [x, x.mul(x)]);
  const hills = corners.slice(1).flatMap((to, i) => {
    const from = corners[i] ?? to;
    return steps(from[0], to[0], Math.max(HILL, Math.trunc(HILLS / (corners.length - 1)))).map(
      (x): Spot => [x, on(from, to, x).sub(x.mul(x))],
    );
  });
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The parabola from 0 to 1, dashed, and a line of ${counted(corners.length - 1, 'straight piece')} that meets it between every two; below, by how much the line is above, up to ${off}.`,
    parts: [
      ...[above, below].flatMap((place, i) => [
        path('thin', [place([ZERO, i === 0 ? ONE : off]), place([ZERO, ZERO]), place([ONE, ZERO])]),
        ...[ZERO, i === 0 ? ONE : off].map((y) => label('end', [rational(LEFT - 8), place([ZERO, y])[1].add(rational(5))], y)),
      ]),
      ...[ZERO, ONE].map((x) => label('middle', [above([x, ZERO])[0], rational(BELOW.bottom + 22)], x)),
      path('thick', corners.map(above)),
      path('path-one dashed', parabola.map(above)),
      path('path-zero', hills.map(below)),
      path('thin dotted', [above([point, ONE]), below([point, ZERO])]),
      ...(missing.sign() === 0 ? [] : [path('wrong', [below([point, ZERO]), below([point, missing])])]),
      circle('one', above([point, value]), 4),
      circle('one', below([point, missing]), 4),
    ],
    says: `${counted(folds, 'fold')}, ${counted(hiddenUnits(network), 'unit')}: from 0 to 1 the network is off from the square by at most ${off}, first at ${at}. At ${point} it gives ${value}, and the square is ${point.mul(point)}: ${missing.sign() === 0 ? 'it meets it' : `off by ${missing.abs()}`}.`,
    table: {
      heads: ['folds', 'units', 'straight pieces', 'off by at most'],
      rows: all.map((one, i) => [`${i + 1}`, `${hiddenUnits(one.network)}`, `${one.corners.length - 1}`, `${one.off}`]),
    },
    handles: [
      {
        label: 'The point',
        value: `${point}, where it is off by ${missing.abs()}`,
        at: below([point, ZERO]),
        step: GRID.mul(WIDE),
        axis: 'across',
        to: ([x]) => squaring(all, folds, snapped(scale([LEFT, RIGHT], [0, 1])(x), GRID, ZERO, ONE)),
      },
    ],
    controls: [
      {
        type: 'slider',
        label: 'Folds',
        least: 1,
        most: all.length,
        at: folds,
        value: `${folds}`,
        to: (next) => squaring(all, next, point),
      },
    ],
  };
}

/** On a straight piece the square is farthest where it is as steep, or at an end. */
function farthest(corners: readonly Spot[]): { readonly off: Rational; readonly at: Rational } {
  const places = corners.slice(1).flatMap((to, i) => {
    const from = corners[i] ?? to;
    const steep = to[1].sub(from[1]).div(to[0].sub(from[0])).div(rational(2));
    const isInside = from[0].compare(steep) < 0 && steep.compare(to[0]) < 0;
    return [from[0], ...(isInside ? [steep] : []), to[0]].map((x) => ({ at: x, off: on(from, to, x).sub(x.mul(x)).abs() }));
  });
  return places.reduce((a, b) => (b.off.compare(a.off) > 0 ? b : a));
}

/** The height at x of the line through two points. */
function on([x0, y0]: Spot, [x1, y1]: Spot, x: Rational): Rational {
  return scale([x0, x1], [y0, y1])(x);
}
