import { applyAffine, compose, midpoint } from '../../math/algebra/affine.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { length, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { counted } from './mixture.ts';
import { type Example, type LiveKind, type Scene, snapped } from './scene.ts';
import { told, writtenForm } from './square.ts';

/** Two layers of two numbers each: one row of weights and one entry of the bias a number. */
export interface LayersData {
  readonly first: { readonly weights: readonly (readonly Q[])[]; readonly bias: readonly Q[] };
  readonly second: { readonly weights: readonly (readonly Q[])[]; readonly bias: readonly Q[] };
}

interface State {
  readonly corners: readonly Spot[];
  readonly isBent: boolean;
}

/** A part of the plane around zero in a square part of the drawing. */
interface Pane {
  readonly left: number;
  readonly top: number;
  readonly title: string;
  readonly reach: Rational;
}

const [WIDTH, HEIGHT, PANE] = [340, 380, 150];
const GRID = rational('1/4');
/** How far from zero the corners can be dragged. */
const REACH = rational('3/2');
const PLACES = {
  input: { left: 10, top: 26, title: 'the square' },
  hidden: { left: 180, top: 26, title: 'after one layer' },
  output: { left: 10, top: 216, title: 'after both layers' },
  single: { left: 180, top: 216, title: 'by one layer' },
} as const;
const INPUT: Pane = { ...PLACES.input, reach: REACH };

/** A square whose corners one drags, what two affine layers make of it in turn, and what the one layer does that they are. */
export const layers: LiveKind<LayersData> = {
  howTo: 'Drag a corner of the square; then put a ReLU between the layers.',
  begin,
};

export const example: Example<LayersData> = {
  data: () => ({
    first: {
      weights: [
        [1, '-1/2'],
        ['1/2', 1],
      ],
      bias: ['1/2', 0],
    },
    second: {
      weights: [
        ['1/2', 1],
        [-1, '1/2'],
      ],
      bias: [0, '1/2'],
    },
  }),
  says: 'The two layers in turn and the one layer (x + 3/4 y + 1/4, −3/4 x + y) send all four corners to the same places, and the middle of each side stays the middle.',
};

function begin(data: LayersData): Scene {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x = 0, y = 0]): Spot => [rational(x), rational(y)]);
  return scene(data, { corners, isBent: false });
}

function scene(data: LayersData, { corners, isBent }: State): Scene {
  const { first, second } = data;
  const single = compose(second, first);
  const hiddenReach = reachOf(first, REACH);
  const outputReach = reachOf(second, hiddenReach);
  const hidden = (point: Spot): Spot => {
    const values = spotOf(applyAffine(first, point));
    return isBent ? [relu(values[0]), relu(values[1])] : values;
  };
  const inTurn = (point: Spot): Spot => spotOf(applyAffine(second, hidden(point)));
  const atOnce = (point: Spot): Spot => spotOf(applyAffine(single, point));
  // Between two of these a side is bent nowhere, so its image is straight.
  const outline = isBent ? corners.flatMap((corner, i) => cut(corner, next(corners, i), first)) : corners;
  const bends = outline.length - corners.length;
  const apart = corners.filter((corner) => !isSame(inTurn(corner), atOnce(corner)));
  const uneven = corners.flatMap((corner, i) => {
    const end = next(corners, i);
    const middle = inTurn(spotOf(midpoint(corner, end)));
    const between = spotOf(midpoint(inTurn(corner), inTurn(end)));
    return isSame(middle, between) ? [] : [{ corner, end, middle, between }];
  });
  const [broken] = uneven;
  return {
    width: WIDTH,
    height: HEIGHT,
    told: `A square with its four corners marked, what the first of two layers makes of it${isBent ? ', with ReLU' : ''}, what both make of it, and what one layer makes of it at once.`,
    parts: [
      ...pane(INPUT, corners, []),
      ...corners.map((corner, i) => {
        const [x, y] = place(INPUT, corner);
        return label('middle', [x, y.add(rational(5))], 'ABCD'[i] ?? '');
      }),
      ...pane({ ...PLACES.hidden, reach: hiddenReach }, outline.map(hidden), corners.map(hidden)),
      ...pane({ ...PLACES.output, reach: outputReach }, outline.map(inTurn), corners.map(inTurn)),
      path(
        'thin dashed',
        corners.map((corner) => place({ ...PLACES.output, reach: outputReach }, atOnce(corner))),
        true,
      ),
      ...pane({ ...PLACES.single, reach: outputReach }, corners.map(atOnce), corners.map(atOnce)),
    ],
    says:
      broken === undefined
        ? `${isBent ? 'ReLU bends nothing here. ' : ''}The two layers in turn and the one layer (${written(single)}) send ${apart.length === 0 ? 'all four corners' : `${4 - apart.length} of 4 corners`} to the same places, and the middle of each side stays the middle.`
        : `With ReLU between the layers, ${apart.length} of 4 corners land elsewhere and the sides get ${counted(bends, 'new corner')}. No one layer does that: the middle of the side from ${told(broken.corner)} to ${told(broken.end)} lands on ${told(broken.middle)}, and the middle between the landed ends is ${told(broken.between)}.`,
    table: {
      heads: ['corner', 'after one layer', 'after both', 'by one layer'],
      rows: corners.map((corner) => [told(corner), told(hidden(corner)), told(inTurn(corner)), told(atOnce(corner))]),
    },
    handles: corners.map((corner, i) => ({
      label: `Corner ${'ABCD'[i]} of the square`,
      value: told(corner),
      at: place(INPUT, corner),
      step: GRID.mul(rational(PANE)).div(REACH.add(REACH)),
      axis: 'both',
      mark: 'ABCD'[i] ?? '',
      to: (spot) => scene(data, { corners: corners.with(i, point(spot)), isBent }),
    })),
    controls: [
      {
        type: 'switch',
        label: 'ReLU between the two layers',
        on: isBent,
        to: (on) => scene(data, { corners, isBent: on }),
      },
    ],
  };
}

function relu(value: Rational): Rational {
  return value.sign() < 0 ? ZERO : value;
}

function spotOf([x = ZERO, y = ZERO]: readonly Rational[]): Spot {
  return [x, y];
}

function next(corners: readonly Spot[], i: number): Spot {
  return corners[(i + 1) % corners.length] as Spot;
}

function isSame([ax, ay]: Spot, [bx, by]: Spot): boolean {
  return ax.equals(bx) && ay.equals(by);
}

/** The start of a side, and the points on it at which a preactivation changes its sign, in order. */
function cut(from: Spot, to: Spot, first: LayersData['first']): readonly Spot[] {
  const [here, there] = [applyAffine(first, from), applyAffine(first, to)];
  const shares = here.flatMap((value, k) => {
    const end = there[k] ?? value;
    return value.sign() * end.sign() < 0 ? [value.div(value.sub(end))] : [];
  });
  const along = (share: Rational): Spot => [
    from[0].add(to[0].sub(from[0]).mul(share)),
    from[1].add(to[1].sub(from[1]).mul(share)),
  ];
  return [from, ...shares.toSorted((a, b) => a.compare(b)).map(along)];
}

function place({ left, top, reach }: Pane, [x, y]: Spot): Spot {
  const unit = rational(PANE).div(reach.add(reach));
  return [rational(left).add(x.add(reach).mul(unit)), rational(top).add(reach.sub(y).mul(unit))];
}

/** The point of the first pane's grid that is nearest to a spot of the drawing. */
function point([x, y]: Spot): Spot {
  const { left, top } = INPUT;
  const unit = rational(PANE).div(REACH.add(REACH));
  const into = (value: Rational): Rational => snapped(value, GRID, REACH.neg(), REACH);
  return [into(x.sub(rational(left)).div(unit).sub(REACH)), into(REACH.sub(y.sub(rational(top)).div(unit)))];
}

function pane(shown: Pane, outline: readonly Spot[], corners: readonly Spot[]): readonly string[] {
  const { left, top, title, reach } = shown;
  const spots = (...points: readonly (readonly [Rational, Rational])[]): readonly Spot[] =>
    points.map((spot) => place(shown, spot));
  const far = reach.neg();
  return [
    path('thin', spots([far, far], [reach, far], [reach, reach], [far, reach]), true),
    path('thin dotted', spots([far, ZERO], [reach, ZERO])),
    path('thin dotted', spots([ZERO, far], [ZERO, reach])),
    path(
      'sheet',
      outline.map((spot) => place(shown, spot)),
      true,
    ),
    ...corners.flatMap((corner, i) => {
      const [x, y] = place(shown, corner);
      return [
        `<circle class="one" cx="${length(x)}" cy="${length(y)}" r="4"/>`,
        label('start', [x.add(rational(6)), y.sub(rational(5))], 'ABCD'[i] ?? ''),
      ];
    }),
    label('start', [rational(left), rational(top - 8)], title),
  ];
}

/** How far from zero a layer can get with numbers no farther than this. */
function reachOf({ weights, bias }: LayersData['first'], reach: Rational): Rational {
  const reaches = weights.map((row, i) =>
    row.reduce<Rational>((sum, weight) => sum.add(rational(weight).abs().mul(reach)), rational(bias[i] ?? 0).abs()),
  );
  return reaches.reduce((a, b) => (b.compare(a) > 0 ? b : a));
}

/** `x − y, 2x + 1`: what a layer makes of (x, y). */
function written({ weights, bias }: { readonly weights: readonly (readonly Q[])[]; readonly bias: readonly Q[] }): string {
  return weights.map((row, i) => writtenForm({ weights: row, bias: bias[i] ?? 0 })).join(', ');
}
