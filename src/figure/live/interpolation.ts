import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { zip } from '../../math/exact/zip.ts';
import { interpolate } from '../../math/network/interpolate.ts';
import { evaluate } from '../../math/network/network.ts';
import { counted } from '../../text/counted.ts';
import { path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** The parabola over an interval, and how many pieces the network through its points has: at first, and at most. */
export interface InterpolationData {
  readonly from: Q;
  readonly to: Q;
  readonly first: number;
  readonly most: number;
}

const WIDTH = 360;
const ABOVE = { left: 48, right: 344, top: 12, bottom: 212 };
const BELOW = { ...ABOVE, top: 258, bottom: 328 };
const HEIGHT = BELOW.bottom + 26;
/** A point can be moved by this part of the distance that the points have at first. */
const PART = 16;
/** With more pieces a finger could not tell their points apart. */
const MOST_HANDLES = 8;
/** How many straight strokes are drawn for a stretch of a parabola. */
const STROKES = 64;
/** How much higher than the parabola the picture is, as a share of the width squared. So one piece has room. */
const ROOM = rational('1/4');

/** The network that meets x² at points that one adds and drags, and how far it is off: exactly, as the error of a chord of x² is known. */
export const interpolation: LiveKind<InterpolationData> = {
  howTo: 'Drag a point along the curve, or take more pieces.',
  begin,
};

export const example: Example<InterpolationData> = {
  data: () => ({ from: 0, to: 1, first: 4, most: 16 }),
  says: 'The network of 4 pieces is nowhere below x², and above it by at most 1/64: half-way between 0 and 1/4, and along each other piece just as much.',
};

function begin(data: InterpolationData): Scene {
  return scene(data, evenly(data.first));
}

/** The points, counted in sixteenths of the distance that as many have when they are spread evenly. */
type Places = readonly number[];

function square(x: Rational): Spot {
  return [x, x.mul(x)];
}

function evenly(pieces: number): Places {
  return Array.from({ length: pieces + 1 }, (_, i) => i * PART);
}

/** What is known of these points: the network through them, how far it is off, and where things are in the drawing. */
function look(data: InterpolationData, places: Places) {
  const [from, to] = [rational(data.from), rational(data.to)];
  const width = to.sub(from);
  const pieces = places.length - 1;
  const mesh = width.div(rational(PART * pieces));
  const knots = places.map((place) => from.add(mesh.mul(rational(place))));
  const network = interpolate(knots.map(square));
  const stretches = zip(knots.slice(0, -1), knots.slice(1)).map(([a, b]) => ({
    a,
    b,
    // The chord of x² from a to b is above by (x − a)(b − x), and most so half-way.
    off: b.sub(a).mul(b.sub(a)).div(rational(4)),
  }));
  const worst = stretches.reduce((most, one) => (one.off.compare(most.off) > 0 ? one : most));
  const even = width.div(rational(pieces));
  const best = even.mul(even).div(rational(4));

  const [low, high] = heights(from, to);
  const above = pane(ABOVE, [from, low], [to, high.add(width.mul(width).mul(ROOM))]);
  const curve = steps(from, to, STROKES).map(square);
  const raised = curve.map(([x, y]): Spot => [x, y.add(worst.off)]);
  const full = magnified(worst.off);
  const below = pane(BELOW, [from, ZERO], [to, full]);
  const arcs = stretches.flatMap(({ a, b }) =>
    steps(a, b, Math.ceil(STROKES / pieces)).map((x): Spot => [x, x.sub(a).mul(b.sub(x))]),
  );
  return { from, to, pieces, mesh, knots, network, stretches, worst, best, low, high, above, below, curve, raised, full, arcs };
}

type Look = ReturnType<typeof look>;

function scene(data: InterpolationData, places: Places): Scene {
  const seen = look(data, places);
  const { from, to, pieces, network, stretches, worst, best } = seen;
  const isEven = worst.off.equals(best);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The parabola from ${from} to ${to}, a band above it that is ${worst.off} high, and in the band a network of ${counted(pieces, 'straight piece')} that meets the parabola at the ends of each; below, how far it is above the parabola.`,
    parts: [...parabola(seen), ...errors(seen)],
    says: `The network of ${counted(pieces, 'piece')} is nowhere below x², and above it by at most ${worst.off}: half-way between ${worst.a} and ${worst.b}${isEven ? (pieces > 1 ? ', and along each other piece just as much' : '') : `, along its widest piece. Were all pieces equally wide, it would be ${best}`}.`,
    table: {
      heads: ['unit', 'it sets in at', 'and changes the slope by', 'above x² by at most, until the next'],
      rows: zip(stretches, network.layers[1]?.weights[0] ?? []).map(([{ a, off }, change], i) => [
        `${i + 1}`,
        `${a}`,
        `${change}`,
        `${off}`,
      ]),
    },
    handles: handles(data, places, seen),
    controls: controls(data, places),
  };
}

/** The parabola with its band, and the network through its points. */
function parabola({ from, to, knots, network, low, high, above, below, curve, raised }: Look): readonly string[] {
  return [
    path('ones', [...curve, ...raised.toReversed()].map(above.place), true),
    path('thin', [above.place([from, low]), above.place([to, low])]),
    path('thin', [above.place([from, low]), above.place([from, high])]),
    ...[from, to].map((x) => label('middle', [above.place([x, low])[0], rational(ABOVE.bottom + 20)], x)),
    ...[low, high].map((y) => label('end', [rational(ABOVE.left - 6), above.place([from, y])[1].add(rational(5))], y)),
    path('path-zero dashed', curve.map(above.place)),
    path(
      'thick',
      knots.flatMap((x) => evaluate(network, [x]).map((y) => above.place([x, y]))),
    ),
    ...knots.map((x) => path('thin dotted', [above.place(square(x)), below.place([x, ZERO])])),
  ];
}

/** How far the network is above the parabola, piece by piece. */
function errors({ from, to, worst, below, full, arcs }: Look): readonly string[] {
  return [
    path('thin', [below.place([from, full]), below.place([from, ZERO]), below.place([to, ZERO])]),
    path('thin dashed', [below.place([from, worst.off]), below.place([to, worst.off])]),
    path('path-one', arcs.map(below.place)),
    ...[ZERO, full].map((y) => label('end', [rational(BELOW.left - 6), below.place([from, y])[1].add(rational(5))], y)),
    label('middle', [rational((BELOW.left + BELOW.right) / 2), rational(HEIGHT - 6)], 'how far above, magnified'),
  ];
}

function handles(data: InterpolationData, places: Places, { from, pieces, mesh, knots, above }: Look): Scene['handles'] {
  const move = (i: number, [x]: Spot): Scene => {
    const [before = 0, , after = 0] = places.slice(i - 1, i + 2);
    const place = snapped(above.number(x).sub(from).div(mesh), ONE, rational(before + 1), rational(after - 1));
    return scene(data, places.with(i, Number(place.n)));
  };
  // Neither end can be moved.
  return knots.slice(1, pieces > MOST_HANDLES ? 1 : -1).map((x, i) => ({
    label: `Point ${i + 1} of the curve`,
    value: `(${square(x).join(', ')})`,
    at: above.place(square(x)),
    step: mesh.mul(above.unit),
    axis: 'across',
    to: (spot) => move(i + 1, spot),
  }));
}

function controls(data: InterpolationData, places: Places): Scene['controls'] {
  const pieces = places.length - 1;
  return [
    {
      type: 'slider',
      label: 'Pieces, equally wide',
      least: 1,
      most: data.most,
      at: pieces,
      value: `${pieces}`,
      to: (next) => scene(data, evenly(next)),
    },
    {
      type: 'button',
      label: 'Halve each piece',
      ...(2 * pieces > data.most
        ? {}
        : {
            // The sixteenths are half as wide now, so each place has twice as many before it.
            to: () =>
              scene(
                data,
                places.flatMap((place, i) => (i === 0 ? [place] : [(places[i - 1] ?? 0) + place, 2 * place])),
              ),
          }),
    },
  ];
}

/** The least and the greatest of x² between two numbers. */
function heights(from: Rational, to: Rational): readonly [Rational, Rational] {
  const [least, most] = extent([from.mul(from), to.mul(to)]);
  return [from.sign() * to.sign() < 0 ? ZERO : least, most];
}

/** The height of the lower pane: the least power of four, up or down, that is no less than this. */
function magnified(off: Rational): Rational {
  let full = ONE;
  const four = rational(4);
  while (full.compare(off) < 0) full = full.mul(four);
  while (full.div(four).compare(off) >= 0) full = full.div(four);
  return full;
}

interface Pane {
  readonly unit: Rational;
  readonly place: (point: Spot) => Spot;
  /** From the drawing back to the number that stands there. */
  readonly number: (across: Rational) => Rational;
}

/** A part of the drawing, with this point in its left lower corner and that one in its right upper one. */
function pane(frame: typeof ABOVE, [left, low]: Spot, [right, high]: Spot): Pane {
  return {
    unit: rational(frame.right - frame.left).div(right.sub(left)),
    place: planeScale([left, right], [low, high], frame),
    number: scale([frame.left, frame.right], [left, right]),
  };
}
