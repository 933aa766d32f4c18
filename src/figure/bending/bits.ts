import { ofDouble } from '../../math/exact/ofDouble.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { roundToFloat16 } from '../../math/float/roundToFloat16.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import type { Example, LiveKind, Scene } from '../scene/scene.ts';
import { listed, ring } from '../scene/square.ts';

/** A factor just below one half, and a float16 number so large that its neighbours are whole numbers: adding it rounds. */
export interface BitsData {
  readonly factor: Q;
  readonly large: Q;
}

interface State {
  readonly bits: readonly [first: boolean, second: boolean];
  readonly isRounded: boolean;
}

/** What becomes of a sum of bits: half of it after the large number was added, after that was taken away, and the end. */
interface Halved {
  readonly lifted: Rational;
  readonly half: Rational;
  readonly end: Rational;
}

const [WIDTH, HEIGHT] = [360, 290];
const [LEFT, RIGHT] = [60, 330];
const RULER = 60;
const CHART = { left: LEFT, right: RIGHT, top: 130, bottom: 236 };
/** The sums that two bits can have, and their XOR. */
const XOR_OF_SUM = [0, 1, 0];
const [TWO, PLACES] = [rational(2), 16];

/** Two bits to switch: rounding halves their sum and rounds it down, and the sum less twice that is their XOR. */
export const bits: LiveKind<BitsData> = {
  howTo: 'Switch the bits, and then the rounding off.',
  begin: (data) => scene(data, { bits: [true, true], isRounded: true }),
};

export const example: Example<BitsData> = {
  data: () => ({ factor: '0.49853515625', large: '1741' }),
  says: '1 and 1: the sum is 2. Rounding makes its half 1, and 2 − 2 · 1 is 0. With no bit, one and two set, it comes to 0, 1 and 0: that is XOR.',
};

function scene(data: BitsData, state: State): Scene {
  const { isRounded } = state;
  const large = rational(data.large);
  const [first, second] = state.bits;
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const all = XOR_OF_SUM.map((_, sum) => halved(data, sum, isRounded));
  const sum = Number(first) + Number(second);
  const here = all[sum] ?? halved(data, sum, isRounded);
  const ends = all.map(({ end }) => end);
  const isXor = (end: Rational, of: number): boolean => end.equals(rational(XOR_OF_SUM[of] ?? 0));
  const place = planeScale([0, 2], [0, 1], CHART);
  const corners = ends.map((end, of): Spot => place([of, end]));
  const comesTo = `With no bit, one and two set, it comes to ${listed(ends.map(shown))}${isStraight(ends) ? ', on a straight line' : ''}`;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `Above, the numbers near ${large}, and where half of the sum ${sum} comes to lie when ${large} is added${isRounded ? ' and the result is rounded' : ''}. Below, what comes out for each sum: ${listed(ends.map(shown))}.`,
    parts: [
      ...ruler(data, sum, here),
      path('thin', [place([0, 1]), place([0, 0]), place([2, 0])]),
      ...[0, 1].map((y) => label('end', [rational(LEFT - 10), place([0, y])[1].add(rational(5))], `${y}`)),
      ...all.map((_, of) => label('middle', [place([of, 0])[0], rational(CHART.bottom + 24)], `${of}`)),
      label('middle small', spot((LEFT + RIGHT) / 2, HEIGHT - 6), 'how many bits are set'),
      label('start small', spot(LEFT - 48, CHART.top - 14), 'the sum less twice its half'),
      path('thick', corners),
      ...corners.flatMap((at, of) => [
        circle('one', at, of === sum ? 7 : 4),
        ...(isXor(ends[of] ?? ZERO, of) ? [] : [ring(at, 12)]),
      ]),
    ],
    says: `${Number(first)} and ${Number(second)}: the sum is ${sum}. ${isRounded ? 'Rounding makes its half' : 'Without rounding its half is'} ${shown(here.half)}, and ${sum} − 2 · ${shown(here.half)} is ${shown(here.end)}. ${comesTo}: that is ${ends.every(isXor) ? '' : 'not '}XOR.`,
    table: {
      heads: ['sum', `with ${large}`, 'its half', 'sum less twice that', 'XOR'],
      rows: all.map(({ lifted, half, end }, of) => [`${of}`, ...[lifted, half, end].map(shown), `${XOR_OF_SUM[of]}`]),
    },
    handles: [],
    controls: [
      { type: 'switch', label: 'First bit', on: first, to: (on) => go({ bits: [on, second] }) },
      { type: 'switch', label: 'Second bit', on: second, to: (on) => go({ bits: [first, on] }) },
      { type: 'switch', label: 'Round each result', on: isRounded, to: (on) => go({ isRounded: on }) },
    ],
  };
}

/** The numbers beside the large one: where the factor times the sum would lie, and the number that it is rounded to. */
function ruler({ factor, large }: BitsData, sum: number, { lifted }: Halved): readonly string[] {
  const across = scale([0, 1], [LEFT + 30, RIGHT - 30]);
  const at = (value: Rational, y = RULER): Spot => [across(value.sub(rational(large))), rational(y)];
  const meant = rational(large).add(rational(factor).mul(rational(sum)));
  return [
    path('thick', [spot(LEFT, RULER), spot(RIGHT, RULER)]),
    ...[rational(large), rational(large).add(ONE)].flatMap((tick) => [
      path('thick', [at(tick, RULER - 8), at(tick, RULER + 8)]),
      label('middle', at(tick, RULER + 28), tick),
    ]),
    label('start small', spot(LEFT - 48, RULER - 36), `half of ${sum}, a little less, on top of ${large}`),
    path('thin dotted', [at(meant, RULER - 22), at(meant)]),
    path('path-one', [at(meant, RULER - 14), at(lifted, RULER - 14)]),
    circle('zero', at(meant, RULER - 14), 4),
    circle('one', at(lifted), 6),
  ];
}

/** The program of the lesson: each sum, difference and product rounded to the nearest float16 number, or none of them. */
function halved({ factor, large }: BitsData, sum: number, isRounded: boolean): Halved {
  const round = (value: Rational): Rational => (isRounded ? ofDouble(roundToFloat16(Number(value.n) / Number(value.d))) : value);
  const lifted = round(round(rational(factor).mul(rational(sum))).add(rational(large)));
  const half = round(lifted.sub(rational(large)));
  return { lifted, half, end: round(rational(sum).sub(round(TWO.mul(half)))) };
}

function isStraight([first = ZERO, second = ZERO, third = ZERO]: readonly Rational[]): boolean {
  return second.sub(first).equals(third.sub(second));
}

function shown(value: Rational): string {
  return decimal(value, PLACES);
}
