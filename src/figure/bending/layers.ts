import { applyAffine, compose, midpoint } from '../../math/algebra/affine.ts';
import type { Matrix } from '../../math/algebra/matrix.ts';
import type { Vector } from '../../math/algebra/vector.ts';
import { extent } from '../../math/exact/extent.ts';
import { type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { between, circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';

import { relu } from '../scene/relu.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { pointText, writtenForm } from '../scene/square.ts';

/** Two layers of two numbers each: one row of weights and one entry of the bias a number. */
export interface LayersData {
  readonly first: { readonly weights: Matrix; readonly bias: Vector };
  readonly second: { readonly weights: Matrix; readonly bias: Vector };
}

interface State {
  readonly corners: readonly Spot[];
  /** How many eighths of a negative number are lost between the layers: none without an activation, all with a ReLU. */
  readonly lost: number;
  /** How far on the way: from 0, where nothing is done yet, past the first layer to the end of both. */
  readonly at: number;
}

const [WIDTH, HEIGHT] = [340, 340];
const STAGE = { left: 10, right: 330, top: 10, bottom: 330 };
const GRID = rational('1/4');
/** How far from zero the corners can be dragged. */
const REACH = rational('3/2');
/** In how many steps each layer moves the square. */
const STEPS = 8;
/** How far outside of its corner a letter stands. */
const OUTSIDE = 15;
const HALF = rational('1/2');
/** In so many steps the leak between the layers goes from 1 to 0. */
const EIGHTHS = 8;

/**
 * A square whose corners one drags, and what two affine layers make of it, step by step. At the end the outline of what
 * the one layer does that the two are is laid over it.
 */
export const layers: LiveKind<LayersData> = {
  howTo: 'Move the square through the layers, and drag its corners; then let less and less leak through between the layers.',
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
  return scene(data, { corners: rectangle(spot(-1, -1), spot(1, 1)), lost: 0, at: 2 * STEPS });
}

/** What the layers make of the square: as far as they have come, in turn, and at once. */
function look({ first, second }: LayersData, { corners, lost, at }: State) {
  const leak = leakOf(lost);
  const leaky = (value: Rational): Rational => (value.sign() < 0 ? value.mul(leak) : value);
  const single = compose(second, first);
  const hidden = (point: Spot): Spot => {
    const values = spotOf(applyAffine(first, point));
    return [leaky(values[0]), leaky(values[1])];
  };
  const inTurn = (point: Spot): Spot => spotOf(applyAffine(second, hidden(point)));
  const atOnce = (point: Spot): Spot => spotOf(applyAffine(single, point));
  const moved = (point: Spot): Spot =>
    at <= STEPS ? between(point, hidden(point), share(at)) : between(hidden(point), inTurn(point), share(at - STEPS));
  // Between two of these a side is bent nowhere, so its image is straight.
  const outline = lost > 0 ? corners.flatMap((corner, i) => cut(corner, next(corners, i), first)) : corners;
  const apart = corners.filter((corner) => !isSame(inTurn(corner), atOnce(corner)));
  const uneven = sidesOf(corners, inTurn).filter(({ middle, halfway }) => !isSame(middle, halfway));
  const landed = outline.map(inTurn);
  // A side may be stretched unevenly and stay straight, or be pressed into a point.
  const bends = outline.filter(
    (point, i) => !corners.includes(point) && turns(landed[i - 1] as Spot, landed[i] as Spot, next(landed, i)),
  ).length;
  return { single, hidden, inTurn, atOnce, moved, outline, bends, apart, uneven };
}

type Look = ReturnType<typeof look>;

/** Each side, where a map takes its middle, and what is half-way between the images of its ends. */
function sidesOf(corners: readonly Spot[], map: (point: Spot) => Spot) {
  return corners.map((corner, i) => {
    const end = next(corners, i);
    return { corner, end, middle: map(spotOf(midpoint(corner, end))), halfway: spotOf(midpoint(map(corner), map(end))) };
  });
}

function scene(data: LayersData, state: State): Scene {
  const { corners, lost, at } = state;
  const seen = look(data, state);
  const { single, hidden, inTurn, atOnce, bends, apart, uneven } = seen;
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const reach = reachOf(data);
  const [broken] = uneven;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `A square, dotted, and what two layers make of it${lost > 0 ? `, with ${activation(lost)} between them` : ''}: ${progress(at)}.`,
    parts: stage(state, seen, reach),
    says:
      broken === undefined
        ? `${lost > 0 ? `${sentence(activation(lost))} bends nothing here. ` : ''}The two layers in turn and the one layer (${written(single)}) send ${apart.length === 0 ? 'all four corners' : `${4 - apart.length} of 4 corners`} to the same places, and the middle of each side stays the middle.`
        : `With ${activation(lost)} between the layers, ${apart.length} of 4 corners ${apart.length === 1 ? 'lands' : 'land'} elsewhere and the sides get ${bends === 0 ? 'no new corner' : counted(bends, 'new corner')}. No single affine layer does that: the middle of the side from ${pointText(broken.corner)} to ${pointText(broken.end)} lands on ${pointText(broken.middle)}, and the middle between the landed ends is ${pointText(broken.halfway)}: it is off by ${pointText(offset(broken))}.`,
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
      at: place(reach, corner),
      step: GRID.mul(rational(STAGE.right - STAGE.left)).div(reach.add(reach)),
      axis: 'both',
      mark: 'ABCD'[i] ?? '',
      to: (to) => go({ corners: corners.with(i, pointAt(reach, to)) }),
    })),
    controls: [
      {
        type: 'slider',
        label: 'Through the layers',
        least: 0,
        most: 2 * STEPS,
        at,
        value: progress(at),
        to: (next) => go({ at: next }),
      },
      {
        type: 'slider',
        label: 'Leak between the layers, from 1 down to 0',
        least: 0,
        most: EIGHTHS,
        at: lost,
        value: `${leakOf(lost)}`,
        to: (next) => go({ lost: next }),
      },
    ],
  };
}

/** The square, and on the same stage where the layers have moved it so far; at the end also what the one layer makes of it. */
function stage({ corners, at }: State, { moved, atOnce, outline }: Look, reach: Rational): readonly string[] {
  const spots = (points: readonly Spot[]): readonly Spot[] => points.map((point) => place(reach, point));
  const far = reach.neg();
  const images = spots(corners.map(moved));
  const center = between(
    spotOf(midpoint(images[0] ?? [], images[2] ?? [])),
    spotOf(midpoint(images[1] ?? [], images[3] ?? [])),
    HALF,
  );
  return [
    path('thin', spots(rectangle([far, far], [reach, reach])), true),
    path(
      'thin dotted',
      spots([
        [far, ZERO],
        [reach, ZERO],
      ]),
    ),
    path(
      'thin dotted',
      spots([
        [ZERO, far],
        [ZERO, reach],
      ]),
    ),
    path('thin dashed', spots(corners), true),
    ...corners.map((corner) => path('thin dotted', spots([corner, moved(corner)]))),
    path('sheet', spots(outline.map(moved)), true),
    ...(at === 2 * STEPS ? [path('path-one dashed', spots(corners.map(atOnce)), true)] : []),
    ...sidesOf(corners, moved).flatMap(({ middle, halfway }) => {
      const [lands, wanted] = [place(reach, middle), place(reach, halfway)];
      return isSame(middle, halfway)
        ? [circle('one', lands, 3)]
        : [path('wrong', [wanted, lands]), circle('thin', wanted, 4), circle('wrong', lands, 5)];
    }),
    ...images.flatMap((image, i) => [circle('one', image, 4), letter(image, center, 'ABCD'[i] ?? '')]),
  ];
}

/** A letter beside a corner, on the side away from the middle. */
function letter([x, y]: Spot, [cx, cy]: Spot, text: string): string {
  const out = (from: Rational, to: Rational): Rational => to.add(rational(OUTSIDE * (to.compare(from) < 0 ? -1 : 1)));
  return label('middle', [out(cx, x), out(cy, y).add(rational(5))], text);
}

function progress(at: number): string {
  if (at === 0) return 'before the first layer';
  if (at === STEPS) return 'after one layer';
  if (at === 2 * STEPS) return 'after both layers';
  return at < STEPS ? 'in the first layer' : 'in the second layer';
}

/** What is left of a negative number between the layers. */
function leakOf(lost: number): Rational {
  return rational(EIGHTHS - lost).div(rational(EIGHTHS));
}

function activation(lost: number): string {
  return lost === EIGHTHS ? 'ReLU' : `a leak of ${leakOf(lost)}`;
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** By how much the image of a middle misses the middle of the images. */
function offset({ middle: [x, y], halfway: [u, v] }: { readonly middle: Spot; readonly halfway: Spot }): Spot {
  return [x.sub(u), y.sub(v)];
}

function share(steps: number): Rational {
  return rational(steps).div(rational(STEPS));
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

/** Whether a way from the first to the second and on to the third turns at the second. */
function turns([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): boolean {
  return !bx
    .sub(ax)
    .mul(cy.sub(by))
    .equals(by.sub(ay).mul(cx.sub(bx)));
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

function place(reach: Rational, point: Spot): Spot {
  const ends = [reach.neg(), reach] as const;
  return planeScale(ends, ends, STAGE)(point);
}

/** The point of the grid that is nearest to a spot of the drawing. */
function pointAt(reach: Rational, [x, y]: Spot): Spot {
  const { left, right, top, bottom } = STAGE;
  const ends = [reach.neg(), reach] as const;
  const near = (value: Rational): Rational => snapped(value, GRID, REACH.neg(), REACH);
  return [near(scale([left, right], ends)(x)), near(scale([bottom, top], ends)(y))];
}

/** How far from zero the square and what the layers make of it can get. With and without ReLU, and a little room. */
function reachOf({ first, second }: LayersData): Rational {
  const ends = rectangle([REACH.neg(), REACH.neg()], [REACH, REACH]);
  const edge = ends.flatMap((corner, i) => cut(corner, next(ends, i), first));
  const hidden = edge.map((point) => spotOf(applyAffine(first, point)));
  const bent = hidden.map(([x, y]): Spot => [relu(x), relu(y)]);
  const all = [...edge, ...hidden, ...[...hidden, ...bent, spot(0, 0)].map((point) => spotOf(applyAffine(second, point)))];
  return extent(all.flat().map((value) => value.abs()))[1].mul(rational('9/8'));
}

/** `x − y, 2x + 1`: what a layer makes of (x, y). */
function written({ weights, bias }: { readonly weights: Matrix; readonly bias: Vector }): string {
  return weights.map((row, i) => writtenForm({ weights: row, bias: bias[i] ?? 0 })).join(', ');
}
