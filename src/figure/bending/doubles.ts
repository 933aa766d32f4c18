import { ofDouble } from '../../math/exact/ofDouble.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { doubleAfter, leastDouble } from '../../math/float/leastDouble.ts';
import { enclose } from '../../math/interval/enclose.ts';
import { tanhDouble } from '../../math/interval/tanhDouble.ts';
import { counted } from '../../text/counted.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { raised } from '../drawing/raised.ts';
import { planeScale } from '../drawing/scale.ts';

import { type Example, type Handle, type LiveKind, type Scene, type Slider, snapped } from '../scene/scene.ts';

/** The least double whose tanh, rounded to the nearest double, is 1: as the fraction that it is. */
export interface DoublesData {
  readonly first: Q;
}

/** What is known of a double. */
interface Known {
  /** How far its true tanh is from one, between two fractions. The unit is the gap between the doubles below one. */
  readonly missing: { readonly low: Rational; readonly high: Rational };
  /** By how many gaps its tanh as a double does. */
  readonly gaps: number;
}

interface State {
  /** A step is two to the power of this many doubles. */
  readonly power: number;
  /** How many steps behind the first double it is, or before it. */
  readonly at: number;
}

const [WIDTH, HEIGHT] = [360, 294];
const FRAME = { left: 40, right: 344, top: 30, bottom: 236 };
/** How many steps are drawn on each side of the first double, and how many the table has. */
const [REACH, BESIDE] = [16, 3];
/** Between one half and one, neighbouring doubles are 2⁻⁵³ apart. */
const GAPS_IN_ONE = 2 ** 53;
/** How many binary digits tell what is missing to some thirty decimal places. */
const BITS = 160;
const PLACES = 20;

/** tanh near the place where it becomes one in floating point: double by double, or in steps of as many doubles as one likes. */
export const doubles: LiveKind<DoublesData> = {
  howTo: 'Drag the double; each arrow key leads to the next dot. Choose larger steps to see more of the line.',
  begin,
};

export const example: Example<DoublesData> = {
  data: () => ({ first: `${ofDouble(leastDouble(1, 32, (x) => tanhDouble(x) === 1))}` }),
  says: '19.06154746539849 is 2 doubles before the first whose tanh, rounded to the nearest double, is 1. On paper its tanh misses one by 0.50000000000000556435… gaps of 2⁻⁵³, more than half a one, so the nearest double is the last before 1.',
};

function begin(data: DoublesData): Scene {
  const { n, d } = rational(data.first);
  const first = Number(n) / Number(d);
  const known = new Map<number, Known>();
  const about = (double: number): Known => {
    const found = known.get(double) ?? examined(double);
    known.set(double, found);
    return found;
  };
  return scene({ first, gap: doubleAfter(first) - first, about }, { power: 0, at: -2 });
}

function examined(double: number): Known {
  const { low, high } = enclose(['-', 1, ['tanh', 'x']], { x: ofDouble(double) }, BITS);
  const gaps = rational(BigInt(GAPS_IN_ONE));
  return {
    missing: { low: low.mul(gaps), high: high.mul(gaps) },
    // The difference of two such doubles is a double, and so is its product with a power of two.
    gaps: (1 - tanhDouble(double)) * GAPS_IN_ONE,
  };
}

interface Near {
  readonly first: number;
  /** From one double to the next: everywhere in the picture the same. */
  readonly gap: number;
  readonly about: (double: number) => Known;
}

/** What is known in this state: the doubles in the picture, and where things are in it. */
function look(near: Near, { power, at }: State) {
  const { first, gap, about } = near;
  const step = 2 ** power;
  // A sum of so few digits is exact, as long as it stays between the same two powers of two.
  const double = (steps: number): number => first + steps * step * gap;
  const x = double(at);
  const here = about(x);
  const steps = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH);
  const all = steps.map((k) => ({ k, ...about(double(k)) }));
  const top = rational(Math.max(...all.map(({ gaps }) => gaps))).add(rational('1/2'));
  const unit = rational(FRAME.right - FRAME.left).div(rational(2 * REACH + 1));
  // Half a step is left free at both ends.
  const ends = [`-${2 * REACH + 1}/2`, `${2 * REACH + 1}/2`] as const;
  const place = planeScale(ends, [0, top], FRAME);
  const across = (missing: Q): readonly Spot[] => ends.map((end) => place([end, missing]));
  const [middle] = place([0, 0]);
  return { step, double, x, here, all, top, unit, place, across, middle };
}

type Look = ReturnType<typeof look>;

function scene(near: Near, state: State): Scene {
  const { power, at } = state;
  const { about } = near;
  const seen = look(near, state);
  const { step, double, x, here, all } = seen;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `What tanh misses to one, in gaps between the doubles below one, at ${all.length} doubles, each ${doublesIn(power)} after the one before: a curve for the true value, dots for doubles, and the first double whose tanh is 1 in the middle. The point is at ${x}.`,
    parts: drawing(seen, state),
    says: `${standing(x, at * step)} On paper its tanh misses one by ${digits(here)} gaps of 2⁻⁵³${nearest(here.gaps)}.`,
    table: {
      heads: ['double', 'behind the first by', 'tanh misses one on paper by', 'as a double by'],
      rows: Array.from({ length: 2 * BESIDE + 1 }, (_, i) => at + i - BESIDE).map((k) => [
        `${double(k)}`,
        `${k * step}`,
        `${digits(about(double(k)))} gaps`,
        counted(about(double(k)).gaps, 'gap'),
      ]),
    },
    handles: [handle(near, state, seen)],
    controls: [slider(near, state, step)],
  };
}

/** The curve of what is missing on paper, a dot for each double, and the point. */
function drawing({ here, all, top, place, across, middle }: Look, { power, at }: State): readonly string[] {
  const ticks = [ZERO, ...(top.compare(rational(4)) < 0 ? [ONE] : [rational(Math.floor(Number(top.n) / Number(top.d)))])];
  return [
    path('thin', [spot(FRAME.left, FRAME.top), ...across(ZERO)]),
    path('thin dashed', across('1/2')),
    path('path-zero', [spot(middle, FRAME.top), spot(middle, FRAME.bottom)]),
    label('middle', [middle, rational(FRAME.top - 10)], 'the first whose tanh is 1'),
    path(
      'thick',
      all.map(({ k, missing }) => place([k, missing.low])),
    ),
    ...ticks.map((y) => label('end', [rational(FRAME.left - 6), place([0, y])[1].add(rational(5))], y)),
    ...all.map(({ k, gaps }) => circle('one', place([k, gaps]), 3)),
    circle('one', place([at, here.gaps]), 6),
    label('start', [rational(4), rational(FRAME.top - 10)], 'gaps'),
    ...[-REACH, REACH].map((k) =>
      label(
        'middle',
        [place([k, 0])[0].add(rational(k < 0 ? 20 : -20)), rational(FRAME.bottom + 22)],
        `${k < 0 ? '-' : '+'}${behind(power)}`,
      ),
    ),
    label('middle', [middle, rational(HEIGHT - 10)], 'doubles before the first, and behind it'),
  ];
}

function handle(near: Near, { power, at }: State, { x, here, unit, place, middle }: Look): Handle {
  return {
    label: 'The double',
    value: `${x}, whose tanh as a double ${here.gaps === 0 ? 'is 1' : `is ${counted(here.gaps, 'gap')} below 1`}`,
    at: place([at, here.gaps]),
    step: unit,
    axis: 'across',
    clear: true,
    to: ([u]) => {
      const k = u.sub(middle).div(unit);
      return scene(near, { power, at: Number(snapped(k, ONE, rational(-REACH), rational(REACH)).n) });
    },
  };
}

function slider(near: Near, { power, at }: State, step: number): Slider {
  const { first, gap } = near;
  return {
    type: 'slider',
    label: 'From each double shown to the next',
    least: 0,
    most: mostPower(first, gap),
    at: power,
    value: doublesIn(power),
    // The point stays as near to its place as the new steps allow.
    to: (next) => {
      const k = Math.round((at * step) / 2 ** next);
      return scene(near, { power: next, at: Math.max(-REACH, Math.min(REACH, k)) });
    },
  };
}

/**
 * The largest steps with which all that is shown stays between two powers of two. These are the powers of two on both
 * sides of the first double.
 */
function mostPower(first: number, gap: number): number {
  const below = 2 ** powerIn(first);
  const room = Math.min(first - below, 2 * below - first) / gap / (REACH + BESIDE);
  return powerIn(room);
}

/** The greatest power of two that is not above a number from one on, by its exponent. */
function powerIn(size: number): number {
  return size < 2 ? 0 : 1 + powerIn(size / 2);
}

/** What its true tanh misses, with all the places that are certain. */
function digits({ missing: { low, high } }: Known): string {
  const places = Array.from({ length: PLACES }, (_, i) => PLACES - i);
  return decimal(low, places.find((some) => decimal(low, some) === decimal(high, some)) ?? 0);
}

function standing(x: number, doublesBehind: number): string {
  if (doublesBehind === 0) return `${x} is the first double whose tanh, rounded to the nearest double, is 1.`;
  return `${x} is ${counted(Math.abs(doublesBehind), 'double')} ${doublesBehind < 0 ? 'before' : 'behind'} the first whose tanh, rounded to the nearest double, is 1.`;
}

function nearest(gaps: number): string {
  if (gaps === 0) return ', less than half a one, so the nearest double is 1 itself';
  return gaps === 1
    ? ', more than half a one, so the nearest double is the last before 1'
    : `, so the nearest double is ${gaps} gaps below 1`;
}

/** `1 double`, `2¹⁰ doubles`. */
function doublesIn(power: number): string {
  return power < 4 ? counted(2 ** power, 'double') : `2${raised(power)} doubles`;
}

/** How many doubles {@link REACH} steps are, short enough for an axis. */
function behind(power: number): string {
  return power < 7 ? `${REACH * 2 ** power}` : `${REACH} · 2${raised(power)}`;
}
