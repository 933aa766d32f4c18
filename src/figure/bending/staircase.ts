import { ofDouble } from '../../math/exact/ofDouble.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { FLOAT16S, roundToFloat16 } from '../../math/float/roundToFloat16.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { raised } from '../drawing/raised.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** What is done to a number that has been rounded to float16: multiplications, rounded each time. */
export interface StaircaseData {
  readonly programs: readonly Program[];
}

interface Program {
  readonly name: string;
  /** By which float16 number it is multiplied, and how often in a row. */
  readonly factors: readonly { readonly by: Q; readonly times: number }[];
}

/** A program that can be run. */
interface Runnable extends Program {
  readonly run: (half: number) => number;
  /** What it multiplies by where nothing is rounded. */
  readonly factor: Rational;
  /** The least multiple of 1/64 that is not below that: as high is a picture of the width one. */
  readonly height: number;
}

interface State {
  readonly chosen: number;
  /** The picture goes from zero to this power of two. */
  readonly power: number;
  /** Where the point is, in parts of the whole width. */
  readonly at: number;
}

const [WIDTH, HEIGHT] = [360, 330];
const FRAME = { left: 54, right: 344, top: 16, bottom: 280 };
/** Float16 numbers are 2⁻²⁴ or more apart, so the closest picture has sixteen treads. */
const [SMALLEST, LEAST_POWER, MOST_POWER] = [-24, -20, 1];
/** The point moves by this part of the width: a sixteenth of the smallest float16 number in the closest picture. */
const PARTS = 256;
/** How many treads can be told apart. Of more float16 numbers than that, only those where the point can be are drawn. */
const MOST_TREADS = 130;
/** In pictures from this power on numbers are written without one. */
const PLAIN = -3;
/** What would come out on paper is cut after these; float16 numbers have all their places. */
const [FEW_PLACES, ALL_PLACES] = [8, 64];

/** Float16 numbers near zero: what rounding makes of every number, and what 500 rounded multiplications do. */
export const staircase: LiveKind<StaircaseData> = {
  howTo: 'Drag the number, choose what you do with it, and how closely you look.',
  begin,
};

export const example: Example<StaircaseData> = {
  data: () => ({
    programs: [
      { name: 'rounded', factors: [] },
      { name: 'divided by eight', factors: [{ by: '1/8', times: 1 }] },
      {
        name: 'multiplied 500 times',
        factors: [
          { by: '2047/2048', times: 500 },
          { by: '1355/1024', times: 1 },
        ],
      },
    ],
  }),
  says: 'x = 5.1875 · 2⁻²⁴ is not a half-precision number. It lies between 5 · 2⁻²⁴ and 6 · 2⁻²⁴, and becomes the nearer one: 5 · 2⁻²⁴, which is 0.1875 · 2⁻²⁴ away.',
};

function begin({ programs }: StaircaseData): Scene {
  return scene(programs.map(runnable), { chosen: 0, power: LEAST_POWER, at: 83 });
}

function runnable(program: Program): Runnable {
  const known = new Map<number, number>();
  const multiplied = (half: number): number =>
    program.factors.reduce((value, { by, times }) => {
      const factor = double(rational(by));
      for (let i = 0; i < times; i += 1) value = roundToFloat16(value * factor);
      return value;
    }, half);
  const factor = program.factors.reduce((product, { by, times }) => {
    const { n, d } = rational(by);
    return product.mul(rational(n ** BigInt(times)).div(rational(d ** BigInt(times))));
  }, ONE);
  return {
    ...program,
    run: (half) => {
      const value = known.get(half) ?? multiplied(half);
      known.set(half, value);
      return value;
    },
    factor,
    height: Number((factor.n * 64n + factor.d - 1n) / factor.d) / 64,
  };
}

/** What is known in this state: x, the float16 numbers beside it, what becomes of it, and where things are in the drawing. */
function look(programs: readonly Runnable[], { chosen, power, at }: State) {
  const program = programs[chosen];
  if (program === undefined) throw coded('unknown-program', new RangeError(`There is no program ${chosen}.`));
  const width = 2 ** power;
  const valueAt = (x: number): number => program.run(roundToFloat16(x));
  const x = (at * width) / PARTS;
  const exact = ofDouble(x);
  const nearest = roundToFloat16(x);
  const i = FLOAT16S.indexOf(nearest);
  const [before, after] = [FLOAT16S[i - 1] ?? nearest, FLOAT16S[i + 1] ?? nearest];
  const isHalf = nearest === x;
  const [low, high] = [nearest < x ? nearest : before, nearest > x ? nearest : after];
  const value = valueAt(x);
  const inside = FLOAT16S.filter((half) => 0 <= half && half <= width);
  const paper = exact.mul(program.factor);

  const isFine = inside.length > MOST_TREADS;
  const drawn: readonly (readonly [number, number])[] = isFine
    ? Array.from({ length: PARTS + 1 }, (_, k) => (k * width) / PARTS).map((u) => [u, valueAt(u)])
    : inside.flatMap((half, k) => treadOf(half, inside[k - 1], inside[k + 1]).map((u) => [u, program.run(half)] as const));
  const straight = program.factor.mul(ofDouble(width));
  const top = ofDouble(Math.max(...drawn.map(([, v]) => v), width * program.height)).mul(rational('33/32'));
  const place = planeScale([0, ofDouble(width)], [0, top], FRAME);
  const put = (u: number, v: number): Spot => place([ofDouble(u), ofDouble(v)]);
  const spot = put(x, value);
  const show = writer(power);
  return {
    program,
    width,
    x,
    exact,
    nearest,
    low,
    high,
    isHalf,
    value,
    inside,
    paper,
    isFine,
    drawn,
    straight,
    top,
    place,
    put,
    spot,
    show,
  };
}

type Look = ReturnType<typeof look>;

function scene(programs: readonly Runnable[], state: State): Scene {
  const { power } = state;
  const go = (change: Partial<State>): Scene => scene(programs, { ...state, ...change });
  const seen = look(programs, state);
  const { program, exact, inside, isFine, show } = seen;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `What becomes of the numbers from 0 to ${powerOfTwo(power)}: ${program.name}. ${isFine ? `A line through what becomes of ${PARTS + 1} numbers, among the ${inside.length} half-precision numbers` : `A staircase over the ${inside.length} half-precision numbers`} there, beside the straight line that it would be without rounding; the point is at ${show(exact)}.`,
    parts: drawing(seen, power),
    says: said(seen),
    table: table(seen),
    handles: [handle(seen, go)],
    controls: controls(programs, state, go),
  };
}

/** The axes, the straight line that there would be on paper, the staircase, and the point. */
function drawing({ width, x, inside, drawn, straight, top, place, put, spot }: Look, power: number): readonly string[] {
  const ticks = 2 * inside.length > MOST_TREADS ? [] : inside;
  const tall = powerBelow(top, MOST_POWER);
  return [
    path('thin', [place([ZERO, top]), place([ZERO, ZERO]), place([ofDouble(width), ZERO])]),
    ...ticks.map((half) => {
      const foot = put(half, 0);
      return path('thin', [foot, [foot[0], foot[1].add(rational(5))]]);
    }),
    ...[0, width / 2, width].map((u, k) =>
      label('middle', [put(u, 0)[0], rational(FRAME.bottom + 22)], k === 0 ? '0' : powerOfTwo(power - 2 + k)),
    ),
    ...[tall - 1, tall].map((one) =>
      label('end', [rational(FRAME.left - 6), put(0, 2 ** one)[1].add(rational(5))], powerOfTwo(one)),
    ),
    path('path-zero dashed', [put(0, 0), place([ofDouble(width), straight])]),
    path(
      'thick',
      drawn.map(([u, v]) => put(u, v)),
    ),
    path('thin dotted', [spot, put(x, 0)]),
    path('thin dotted', [spot, [rational(FRAME.left), spot[1]]]),
    circle('one', spot, 5),
    label('middle', [rational((FRAME.left + FRAME.right) / 2), rational(HEIGHT - 8)], 'x'),
  ];
}

function said({ program, x, exact, nearest, low, high, isHalf, value, paper, show }: Look): string {
  return `${isHalf ? itself(show(exact), nearest - low, high - nearest) : `x = ${show(exact)} is not a half-precision number. It lies between ${show(ofDouble(low))} and ${show(ofDouble(high))}, and ${x - low === high - x ? 'from half-way it becomes the one whose last binary digit is zero' : 'becomes the nearer one'}: ${show(ofDouble(nearest))}, which is ${show(ofDouble(Math.abs(nearest - x)))} away.`}${program.factors.length === 0 ? '' : ` On paper, ${multiplications(program)}, x would become ${show(paper, FEW_PLACES)}; with every result rounded, it becomes ${show(ofDouble(value))}.`}`;
}

function table({ x, exact, nearest, low, high, value, inside, paper, show }: Look): Scene['table'] {
  return {
    heads: ['what', 'number'],
    rows: [
      ['x', show(exact)],
      ['the half-precision number before it', show(ofDouble(low))],
      ['the half-precision number after it', show(ofDouble(high))],
      ['x, rounded to half precision', show(ofDouble(nearest))],
      ['the change by that', show(ofDouble(nearest - x))],
      ['what becomes of it', show(ofDouble(value))],
      ['what would become of it on paper', show(paper, FEW_PLACES)],
      ['half-precision numbers in the picture', `${inside.length}`],
    ],
  };
}

/** To the state with this change. */
type Go = (change: Partial<State>) => Scene;

function handle({ exact, value, spot, show }: Look, go: Go): Handle {
  return {
    label: 'The number x',
    value: `${show(exact)}, which becomes ${show(ofDouble(value))}`,
    at: spot,
    step: rational(FRAME.right - FRAME.left).div(rational(PARTS)),
    axis: 'across',
    clear: true,
    to: ([u]) => go({ at: Number(snapped(scale([FRAME.left, FRAME.right], [0, PARTS])(u), ONE, ZERO, rational(PARTS)).n) }),
  };
}

function controls(programs: readonly Runnable[], { chosen, power }: State, go: Go): Scene['controls'] {
  return [
    {
      type: 'choice',
      label: 'The number is',
      options: programs.map(({ name }) => name),
      chosen,
      to: (next) => go({ chosen: next }),
    },
    {
      type: 'slider',
      label: 'Seen from 0 to',
      least: LEAST_POWER,
      most: MOST_POWER,
      at: power,
      value: powerOfTwo(power),
      to: (next) => go({ power: next }),
    },
  ];
}

/** Where the tread of a float16 number begins and ends: half-way to its neighbours, if they are in the picture. */
function treadOf(half: number, before = half, after = half): readonly [number, number] {
  return [(before + half) / 2, (half + after) / 2];
}

/** A float16 number, and how far its neighbours are: a power of two each. */
function itself(x: string, below: number, above: number): string {
  const [before, after] = [below, above].map((gap) => powerOfTwo(powerBelow(ofDouble(gap), MOST_POWER)));
  const where = before === after ? `are ${before} away` : `lie ${before} below it and ${after} above it`;
  return `x = ${x} is a half-precision number itself; its neighbours ${where}.`;
}

/** `multiplied 500 times by 2047/2048 and once by 1355/1024`. */
function multiplications({ factors }: Program): string {
  const turns = factors.map(
    ({ by, times }) => `${times === 1 ? (factors.length === 1 ? '' : 'once ') : `${times} times `}by ${rational(by)}`,
  );
  return `multiplied ${turns.join(' and ')}`;
}

/** How numbers are written in a picture of this size: small ones as multiples of a power of two. */
function writer(power: number): (value: Rational, places?: number) => string {
  if (power >= PLAIN) return (value, places = ALL_PLACES) => decimal(value, places);
  // A sixteenth of the picture: the smallest float16 number in the closest one.
  const exponent = power + SMALLEST - LEAST_POWER;
  const unit = ofDouble(2 ** exponent);
  return (value, places = ALL_PLACES) =>
    value.sign() === 0 ? '0' : `${decimal(value.div(unit), places)} · 2${raised(exponent)}`;
}

/** `2⁻²⁰`, `1/2`, `1`, `2`. */
function powerOfTwo(power: number): string {
  return power >= PLAIN ? `${ofDouble(2 ** power)}` : `2${raised(power)}`;
}

/** The greatest power of two, up to this one, that is not above a value: its exponent. */
function powerBelow(value: Rational, power: number): number {
  return ofDouble(2 ** power).compare(value) > 0 ? powerBelow(value, power - 1) : power;
}

function double({ n, d }: Rational): number {
  return Number(n) / Number(d);
}
