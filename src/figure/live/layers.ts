import { applyAffine, compose, midpoint } from '../../math/algebra/affine.ts';
import type { Matrix } from '../../math/algebra/matrix.ts';
import type { Vector } from '../../math/algebra/vector.ts';
import { extent } from '../../math/exact/extent.ts';
import { type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { between, circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';

import { type Example, type LiveKind, type Scene, snapped } from './scene.ts';
import { pointText, writtenForm } from './square.ts';

/** Two layers of two numbers each: one row of weights and one entry of the bias a number. */
export interface LayersData {
  readonly first: { readonly weights: Matrix; readonly bias: Vector };
  readonly second: { readonly weights: Matrix; readonly bias: Vector };
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

/**
 * A square whose corners one drags, and what two affine layers make of it in turn. Beside it stands what the one layer
 * does that the two are.
 */
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
  return scene(data, { corners: rectangle(spot(-1, -1), spot(1, 1)), isBent: false });
}

/** What the layers make of the square: in turn, at once, and where that is not the same. */
function look({ first, second }: LayersData, { corners, isBent }: State) {
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
  const apart = corners.filter((corner) => !isSame(inTurn(corner), atOnce(corner)));
  const uneven = corners.flatMap((corner, i) => {
    const end = next(corners, i);
    const middle = inTurn(spotOf(midpoint(corner, end)));
    const between = spotOf(midpoint(inTurn(corner), inTurn(end)));
    return isSame(middle, between) ? [] : [{ corner, end, middle, between }];
  });
  return { single, hiddenReach, outputReach, hidden, inTurn, atOnce, outline, apart, uneven };
}

type Look = ReturnType<typeof look>;

function scene(data: LayersData, state: State): Scene {
  const { corners, isBent } = state;
  const seen = look(data, state);
  const { single, hidden, inTurn, atOnce, outline, apart, uneven } = seen;
  const bends = outline.length - corners.length;
  const [broken] = uneven;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `A square with its four corners marked, what the first of two layers makes of it${isBent ? ', with ReLU' : ''}, what both make of it, and what one layer makes of it at once.`,
    parts: panes(corners, seen),
    says:
      broken === undefined
        ? `${isBent ? 'ReLU bends nothing here. ' : ''}The two layers in turn and the one layer (${written(single)}) send ${apart.length === 0 ? 'all four corners' : `${4 - apart.length} of 4 corners`} to the same places, and the middle of each side stays the middle.`
        : `With ReLU between the layers, ${apart.length} of 4 corners land elsewhere and the sides get ${counted(bends, 'new corner')}. No one layer does that: the middle of the side from ${pointText(broken.corner)} to ${pointText(broken.end)} lands on ${pointText(broken.middle)}, and the middle between the landed ends is ${pointText(broken.between)}.`,
    table: {
      heads: ['corner', 'after one layer', 'after both', 'by one layer'],
      rows: corners.map((corner) => [
        pointText(corner),
        pointText(hidden(corner)),
        pointText(inTurn(corner)),
        pointText(atOnce(corner)),
      ]),
    },
    handles: corners.map((corner, i) => ({
      label: `Corner ${'ABCD'[i]} of the square`,
      value: pointText(corner),
      at: place(INPUT, corner),
      step: GRID.mul(rational(PANE)).div(REACH.add(REACH)),
      axis: 'both',
      mark: 'ABCD'[i] ?? '',
      to: (to) => scene(data, { corners: corners.with(i, point(to)), isBent }),
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

/** The square, and beside it and below what each layer makes of it. */
function panes(corners: readonly Spot[], { hiddenReach, outputReach, hidden, inTurn, atOnce, outline }: Look): readonly string[] {
  return [
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
  ];
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
  return [from, ...shares.toSorted((a, b) => a.compare(b)).map((share) => between(from, to, share))];
}

function place({ left, top, reach }: Pane, point: Spot): Spot {
  const ends = [reach.neg(), reach] as const;
  return planeScale(ends, ends, { left, right: left + PANE, top, bottom: top + PANE })(point);
}

/** The point of the first pane's grid that is nearest to a spot of the drawing. */
function point([x, y]: Spot): Spot {
  const { left, top } = INPUT;
  const ends = [REACH.neg(), REACH] as const;
  return [snapped(scale([left, left + PANE], ends)(x), GRID, ...ends), snapped(scale([top + PANE, top], ends)(y), GRID, ...ends)];
}

function pane(shown: Pane, outline: readonly Spot[], corners: readonly Spot[]): readonly string[] {
  const { left, top, title, reach } = shown;
  const spots = (...points: readonly (readonly [Rational, Rational])[]): readonly Spot[] =>
    points.map((point) => place(shown, point));
  const far = reach.neg();
  return [
    path('thin', spots([far, far], [reach, far], [reach, reach], [far, reach]), true),
    path('thin dotted', spots([far, ZERO], [reach, ZERO])),
    path('thin dotted', spots([ZERO, far], [ZERO, reach])),
    path(
      'sheet',
      outline.map((point) => place(shown, point)),
      true,
    ),
    ...corners.flatMap((corner, i) => {
      const at = place(shown, corner);
      const [x, y] = at;
      return [circle('one', at, 4), label('start', [x.add(rational(6)), y.sub(rational(5))], 'ABCD'[i] ?? '')];
    }),
    label('start', [rational(left), rational(top - 8)], title),
  ];
}

/** How far from zero a layer can get with numbers no farther than this. */
function reachOf({ weights, bias }: LayersData['first'], reach: Rational): Rational {
  const reaches = weights.map((row, i) =>
    row.reduce<Rational>((sum, weight) => sum.add(rational(weight).abs().mul(reach)), rational(bias[i] ?? 0).abs()),
  );
  return extent(reaches)[1];
}

/** `x − y, 2x + 1`: what a layer makes of (x, y). */
function written({ weights, bias }: { readonly weights: Matrix; readonly bias: Vector }): string {
  return weights.map((row, i) => writtenForm({ weights: row, bias: bias[i] ?? 0 })).join(', ');
}
