import { extent } from '../../math/exact/extent.ts';
import { gcd } from '../../math/exact/gcd.ts';
import { ofDouble } from '../../math/exact/ofDouble.ts';
import { ONE, type Q, Rational, rational } from '../../math/exact/rational.ts';
import { FLOAT16S, roundToFloat16 } from '../../math/float/roundToFloat16.ts';
import { counted } from '../../text/counted.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale } from '../drawing/scale.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { listed, pointText, written } from '../scene/square.ts';

/** By what the float16 numbers from one to another are multiplied, and how often. */
export interface RoundingsData {
  readonly by: Q;
  readonly times: number;
  readonly from: number;
  readonly to: number;
}

interface State {
  readonly times: number;
  readonly isRounded: boolean;
}

/** All that is known of the numbers after so many multiplications, each one rounded. */
interface Rounded {
  readonly values: readonly number[];
  /** Where the line through the values bends, in the places of the list. */
  readonly bends: readonly number[];
}

const [WIDTH, HEIGHT] = [360, 320];
const FRAME = { left: 48, right: 344, top: 16, bottom: 264 };
/** One in so many of the numbers has a dot. */
const EVERY = 32;
const PLACES = 6;

/** Multiplied again and again, with each result rounded: what is a line on paper comes to be two. */
export const roundings: LiveKind<RoundingsData> = {
  howTo: 'Choose how many multiplications there are, and switch the rounding off.',
  begin,
};

export const example: Example<RoundingsData> = {
  data: () => ({ by: '2047/2048', times: 500, from: 1, to: 2 }),
  says: 'After 500 rounded multiplications all 1,025 half-precision numbers from 1 to 2 lie on two lines, 1/2 x + 131/512 and x − 125/256, which meet at (381/256, 1). On paper they lie on one, 0.783330… x.',
};

function begin(data: RoundingsData): Scene {
  const numbers = FLOAT16S.filter((half) => data.from <= half && half <= data.to);
  const known: (readonly number[])[] = [numbers];
  const factor = asDouble(rational(data.by));
  const after = (times: number): Rounded => {
    for (let i = known.length; i <= times; i += 1)
      known.push((known[i - 1] ?? []).map((value) => roundToFloat16(value * factor)));
    return examined(numbers, known[times] ?? numbers);
  };
  return scene({ data, numbers, after }, { times: data.times, isRounded: true });
}

/** Sums, differences and quotients of so few digits are exact in doubles. */
function examined(numbers: readonly number[], values: readonly number[]): Rounded {
  const slopes = values.slice(1).map((value, i) => (value - (values[i] ?? 0)) / ((numbers[i + 1] ?? 0) - (numbers[i] ?? 0)));
  return { values, bends: slopes.flatMap((slope, i) => (i > 0 && slope !== slopes[i - 1] ? [i] : [])) };
}

interface Series {
  readonly data: RoundingsData;
  readonly numbers: readonly number[];
  readonly after: (times: number) => Rounded;
}

function scene(series: Series, state: State): Scene {
  const { data, numbers, after } = series;
  const { times, isRounded } = state;
  const go = (change: Partial<State>): Scene => scene(series, { ...state, ...change });
  const factor = power(rational(data.by), times);
  const { values, bends } = after(times);
  const at = (i: number): Spot => [ofDouble(numbers[i] ?? 0), ofDouble(values[i] ?? 0)];
  const ends = [data.from, data.to].map((x): Spot => [rational(x), product(rational(x), factor)]);
  const corners = [0, ...bends, numbers.length - 1].map(at);
  const [low] = extent([ofDouble(after(data.times).values[0] ?? 0), power(rational(data.by), data.times)]);
  const place = planeScale([data.from, data.to], [low, data.to], FRAME);
  const dots = numbers.flatMap((_, i): readonly Spot[] => (i % EVERY === 0 ? [at(i)] : []));
  const onPaper = ([x]: Spot): Spot => [x, product(x, factor)];
  const meeting = bends.map(at);
  const done = counted(times, isRounded ? 'rounded multiplication' : 'multiplication');
  const all = `all ${counted(numbers.length, 'half-precision number')} from ${data.from} to ${data.to}`;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `What ${done} by ${rational(data.by)} make of the numbers from ${data.from} to ${data.to}: dots${isRounded && bends.length > 0 ? ` on lines that meet at ${listed(meeting.map(pointText))}` : ' on one line'}, and dashed the line that there is on paper.`,
    parts: [
      path('thin', [place([data.from, data.to]), place([data.from, low]), place([data.to, low])]),
      ...[ONE, rational(data.to)].map((y) =>
        label('end', [rational(FRAME.left - 8), place([data.from, y])[1].add(rational(5))], y),
      ),
      ...[data.from, data.to].map((x) => label('middle', [place([x, low])[0], rational(FRAME.bottom + 22)], `${x}`)),
      label('middle', spot((FRAME.left + FRAME.right) / 2, HEIGHT - 8), 'x'),
      path('path-zero dashed', ends.map(place)),
      ...(isRounded
        ? [
            path('thick', corners.map(place)),
            ...meeting.flatMap(([x, y]) => [
              path('thin dotted', [place([data.from, y]), place([x, y]), place([x, low])]),
              label('start small', [place([x, y])[0].add(rational(8)), place([x, y])[1].add(rational(18))], pointText([x, y])),
            ]),
          ]
        : []),
      ...dots.map((dot) => circle('one', place(isRounded ? dot : onPaper(dot)), 3)),
    ],
    says: isRounded
      ? `After ${done} ${all} lie on ${linesOf(corners)}${meeting.length > 0 ? `, which meet at ${listed(meeting.map(pointText))}` : ''}. On paper they lie on one, ${line(factor)}.`
      : `After ${done} on paper, with nothing rounded, ${all} lie on one line, ${line(factor)}. There is no corner.`,
    table: {
      heads: ['x', 'rounded each time', 'on paper'],
      rows: dots.map(([x, y]) => [`${x}`, `${y}`, decimal(product(x, factor), PLACES)]),
    },
    handles: [],
    controls: [
      {
        type: 'slider',
        label: 'Multiplications',
        least: 0,
        most: data.times,
        at: times,
        value: `${times}`,
        to: (next) => go({ times: next }),
      },
      { type: 'switch', label: 'Round each result', on: isRounded, to: (on) => go({ isRounded: on }) },
    ],
  };
}

/** The lines through corners, one after the other: `two lines, 1/2 x and x − 1`. */
function linesOf(corners: readonly Spot[]): string {
  const lines = corners.slice(1).map(([x, y], i) => {
    const [before, last] = corners[i] ?? [x, y];
    const slope = y.sub(last).div(x.sub(before));
    return written([
      [slope, 'x'],
      [y.sub(slope.mul(x)), ''],
    ]);
  });
  return lines.length === 1
    ? `one line, ${lines.join('')}`
    : `${lines.length === 2 ? 'two' : lines.length} lines, ${listed(lines)}`;
}

function line(factor: Rational): string {
  return factor.equals(ONE) ? 'x' : `${decimal(factor, PLACES)} x`;
}

/** In lowest terms, as the base is. To look for a divisor of two numbers as long as these takes longer than all the drawing. */
function power(base: Rational, exponent: number): Rational {
  return inLowestTerms(base.n ** BigInt(exponent), base.d ** BigInt(exponent));
}

/** The product with a number that may be very long. It is brought to lowest terms crosswise, by divisors of the short one. */
function product(short: Rational, long: Rational): Rational {
  const [one, other] = [gcd(short.n, long.d), gcd(long.n, short.d)];
  return inLowestTerms((short.n / one) * (long.n / other), (short.d / other) * (long.d / one));
}

function inLowestTerms(n: bigint, d: bigint): Rational {
  return new Rational(rational(n).numerator, rational(d).numerator);
}

function asDouble({ n, d }: Rational): number {
  return Number(n) / Number(d);
}
