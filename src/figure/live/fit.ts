import { extent } from '../../math/exact/extent.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { evaluateTerm, type Term } from '../../math/language/term.ts';
import { affinePieces } from '../../math/regions/piecewise.ts';
import { counted } from '../../text/counted.ts';
import { between, path, rectangle, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';

import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** A continuous piecewise-linear curve over an interval, to be fitted with ReLU units. */
export interface FitData {
  readonly variable: string;
  readonly term: Term;
  readonly from: Q;
  readonly to: Q;
}

/** slope · relu(x − threshold), or slope · relu(threshold − x) for a unit that looks to the left. */
interface Unit {
  readonly threshold: Rational;
  readonly slope: Rational;
  readonly looksLeft: boolean;
}

const WIDTH = 360;
const FRAME = { left: 34, right: 346, top: 14, bottom: 214 };
const [BAND, MOST_UNITS] = [26, 5];
const HEIGHT = FRAME.bottom + 30 + MOST_UNITS * BAND;
const [ACROSS, STEEPNESS, MOST_SLOPE] = [rational('1/4'), rational('1/4'), rational(4)];
/** So far from its threshold a unit has the handle of its slope. */
const RUN = rational('1/2');
/** Where units are put, one after the other. */
const STARTS = [0, 1, -1, 2, -2];

/** ReLU units that one adds and drags until their sum is the curve: each with its half, and the error exactly. */
export const fit: LiveKind<FitData> = {
  howTo: 'Drag the threshold or the slope of a unit; tap a threshold to turn its unit the other way.',
  begin,
};

export const example: Example<FitData> = {
  data: () => ({
    variable: 'x',
    term: ['+', ['relu', ['+', 'x', 1]], ['relu', ['*', -1, 'x']], ['*', -1, ['relu', ['+', ['*', 2, 'x'], -2]]]],
    from: -3,
    to: 3,
  }),
  says: 'The sum of 1 unit is off by at most 3, at x = -3.',
};

function begin(data: FitData): Scene {
  return scene(data, [{ threshold: ZERO, slope: rational(1), looksLeft: false }]);
}

/** What is known of some units: the two curves, where they are farthest apart, and where things are in the drawing. */
function look(data: FitData, units: readonly Unit[]) {
  const { variable, term } = data;
  const [from, to] = [rational(data.from), rational(data.to)];
  const wanted = (x: Rational): Rational => evaluateTerm(term, new Map([[variable, x]]));
  const sum = (x: Rational): Rational => units.reduce((total, unit) => total.add(given(unit, x)), ZERO);
  const isInside = (x: Rational): boolean => from.compare(x) <= 0 && x.compare(to) <= 0;
  const ordered = (places: readonly Rational[]): readonly Rational[] =>
    [from, ...places.filter(isInside), to].toSorted((a, b) => a.compare(b));
  const bends = affinePieces(term, variable).subdivision;
  const thresholds = units.map(({ threshold }) => threshold);
  // Between two of these places both are straight, so they are farthest apart at one of them.
  const places = ordered([...bends, ...thresholds]).filter((x, i, all) => i === 0 || !x.equals(all[i - 1] ?? x));
  const errors = places.map((x) => ({ x, by: sum(x).sub(wanted(x)).abs() }));
  const worst = errors.reduce((a, b) => (b.by.compare(a.by) > 0 ? b : a));

  const [, highest] = extent(ordered(bends).map((x) => wanted(x).abs()));
  const most = highest.add(rational(1));
  const least = most.neg();
  const unit = rational(FRAME.right - FRAME.left).div(to.sub(from));
  const rise = rational(FRAME.bottom - FRAME.top).div(most.sub(least));
  const place = planeScale([from, to], [least, most], FRAME);
  const curve = (look: string, f: (x: Rational) => Rational, at: readonly Rational[]): readonly string[] =>
    stretches(
      ordered(at).map((x): Spot => [x, f(x)]),
      most,
    ).map((stretch) => path(look, stretch.map(place)));
  const band = (i: number): Rational => rational(FRAME.bottom + 30 + i * BAND + BAND / 2);
  const across = (x: Rational): Rational => place([x, ZERO])[0];
  const change = (i: number, part: Partial<Unit>): Scene =>
    scene(
      data,
      units.map((one, k) => (k === i ? { ...one, ...part } : one)),
    );
  return {
    data,
    units,
    from,
    to,
    wanted,
    sum,
    bends,
    thresholds,
    worst,
    least,
    most,
    unit,
    rise,
    place,
    curve,
    band,
    across,
    change,
  };
}

type Look = ReturnType<typeof look>;

function scene(data: FitData, units: readonly Unit[]): Scene {
  const seen = look(data, units);
  const { from, to, worst } = seen;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `A dashed curve, and the sum of ${counted(units.length, 'ReLU unit')}, each with the half on which it counts shaded below; they differ by at most ${worst.by}.`,
    parts: [...axes(seen), ...curves(seen)],
    says:
      worst.by.sign() === 0
        ? `The sum of ${counted(units.length, 'unit')} is the curve, exactly, everywhere from ${from} to ${to}.`
        : `The sum of ${counted(units.length, 'unit')} is off by at most ${worst.by}, at ${data.variable} = ${worst.x}.`,
    table: {
      heads: ['unit', 'threshold', 'slope', 'counts'],
      rows: units.map(({ threshold, slope, looksLeft }, i) => [
        `${i + 1}`,
        `${threshold}`,
        `${slope}`,
        looksLeft ? `below ${threshold}` : `above ${threshold}`,
      ]),
    },
    handles: units.flatMap((one, i) => handlesOf(seen, one, i)),
    controls: controls(seen),
  };
}

function axes({ from, to, least, most, place, across }: Look): readonly string[] {
  return [
    path('thin', [place([from, ZERO]), place([to, ZERO])]),
    path('thin', [place([from, most]), place([from, least])]),
    ...[from, to].map((x) => label('middle', [across(x), rational(FRAME.bottom + 20)], x)),
    ...[least, ZERO, most].map((y) =>
      label('end', [rational(FRAME.left - 5), place([ZERO, y])[1].add(rational(y.sign() < 0 ? 0 : 5))], y),
    ),
  ];
}

/** Each unit alone, with its half below; their sum, the curve, and the widest gap between the two. */
function curves({
  units,
  from,
  to,
  wanted,
  sum,
  bends,
  thresholds,
  worst,
  most,
  place,
  curve,
  band,
  across,
}: Look): readonly string[] {
  return [
    ...units.flatMap((one) => curve('thin', (x) => given(one, x), [one.threshold])),
    ...units.flatMap((one, i) => half(one, `unit ${i + 1}`, across, from, to, band(i))),
    ...curve('path-one', sum, thresholds),
    ...curve('path-zero dashed', wanted, bends),
    ...stretches(
      (worst.by.sign() === 0 ? [] : [wanted(worst.x), sum(worst.x)]).map((y): Spot => [worst.x, y]),
      most,
    ).map((gap) => path('wrong', gap.map(place))),
  ];
}

/** The handles of a unit: its threshold, and its slope. */
function handlesOf(seen: Look, one: Unit, i: number): Scene['handles'] {
  const { data, units, from, to, least, most, unit, rise, place, band, across, change } = seen;
  return [
    {
      label: `Threshold of unit ${i + 1}`,
      value: `${one.threshold}, it counts ${one.looksLeft ? 'below' : 'above'}`,
      at: [across(one.threshold), band(i)],
      step: ACROSS.mul(unit),
      axis: 'across',
      mark: `${i + 1}`,
      to: ([x]) => {
        const threshold = scale([FRAME.left, FRAME.right], [from, to])(x);
        return change(i, { threshold: snapped(threshold, ACROSS, from.add(RUN), to.sub(RUN)) });
      },
      press: { label: 'turn it the other way', to: () => change(i, { looksLeft: !one.looksLeft }) },
      ...(units.length > 1 ? { remove: () => scene(data, units.toSpliced(i, 1)) } : {}),
    },
    {
      label: `Slope of unit ${i + 1}`,
      value: `${one.slope}`,
      at: place([one.looksLeft ? one.threshold.sub(RUN) : one.threshold.add(RUN), one.slope.mul(RUN)]),
      step: rise.mul(STEEPNESS).mul(RUN),
      axis: 'up',
      mark: `${i + 1}`,
      to: ([, y]) => {
        const height = scale([FRAME.bottom, FRAME.top], [least, most])(y);
        return change(i, { slope: snapped(height.div(RUN), STEEPNESS, MOST_SLOPE.neg(), MOST_SLOPE) });
      },
    },
  ];
}

function controls({ data, units, from, to }: Look): Scene['controls'] {
  const isFull = units.length === MOST_UNITS;
  return [
    {
      type: 'button',
      label: 'Add a unit',
      ...(isFull
        ? {}
        : {
            to: () =>
              scene(data, [
                ...units,
                {
                  threshold: snapped(rational(STARTS[units.length] ?? 0), ACROSS, from.add(RUN), to.sub(RUN)),
                  // It changes nothing until it is dragged.
                  slope: ZERO,
                  looksLeft: false,
                },
              ]),
          }),
    },
    {
      type: 'button',
      label: 'Remove the last',
      ...(units.length > 1 ? { to: () => scene(data, units.slice(0, -1)) } : {}),
    },
  ];
}

function given({ threshold, slope, looksLeft }: Unit, x: Rational): Rational {
  const preactivation = looksLeft ? threshold.sub(x) : x.sub(threshold);
  return preactivation.sign() > 0 ? slope.mul(preactivation) : ZERO;
}

/**
 * The stretches of a line through these points that are no farther than this from zero. There is at most one for each
 * straight piece.
 */
function stretches(spots: readonly Spot[], most: Rational): readonly (readonly Spot[])[] {
  return spots.slice(1).flatMap((to, i) => {
    const from = spots[i] ?? to;
    const below = inside([from, to], (y) => most.sub(y));
    const both = inside(below, (y) => most.add(y));
    return both.length < 2 ? [] : [both];
  });
}

/** The part of a straight piece on which this is not negative. */
function inside(piece: readonly Spot[], form: (y: Rational) => Rational): readonly Spot[] {
  const [from, to] = piece;
  if (from === undefined || to === undefined) return [];
  const [here, there] = [form(from[1]), form(to[1])];
  if (here.sign() < 0 && there.sign() < 0) return [];
  if (here.sign() >= 0 && there.sign() >= 0) return piece;
  const edge = between(from, to, here.div(here.sub(there)));
  return here.sign() < 0 ? [edge, to] : [from, edge];
}

/** A strip with the half shaded on which the unit counts. */
function half(
  { threshold, looksLeft }: Unit,
  name: string,
  across: (x: Rational) => Rational,
  from: Rational,
  to: Rational,
  middle: Rational,
): readonly string[] {
  const [start, end] = (looksLeft ? [from, threshold] : [threshold, to]).map(across) as [Rational, Rational];
  const [above, below] = [middle.sub(rational(8)), middle.add(rational(8))];
  return [
    path('thin', [
      [across(from), middle],
      [across(to), middle],
    ]),
    path('sheet', rectangle([start, above], [end, below]), true),
    label('start', [across(looksLeft ? to : from).sub(rational(looksLeft ? 40 : 0)), middle.sub(rational(4))], name),
  ];
}
