import type { Points } from '../../math/algebra/points.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { formAt } from '../drawing/sides.ts';
import { relu } from '../scene/relu.ts';
import type { Control, Example, LiveKind, Scene } from '../scene/scene.ts';
import { listed, pointText } from '../scene/square.ts';
import { CORNERS, XOR } from '../scene/twoBits.ts';

/** The weights of w1 x + w2 y + b. */
interface Weights {
  readonly w1: Q;
  readonly w2: Q;
  readonly b: Q;
}

/** The four corners with their labels, and weights to begin with. At others a ReLU separates the two sums. */
export interface SumsData {
  readonly points: Points;
  readonly labels: readonly boolean[];
  readonly start: Weights;
  readonly apart: Weights;
}

interface State {
  readonly weights: Weights;
  readonly isBent: boolean;
}

const LETTERS = ['w1', 'w2', 'b'] as const;
const [WIDTH, HEIGHT] = [360, 300];
const PLOT = { left: 16, right: 344, top: 24, bottom: 244 };
/** How far each number goes from zero, by steps of one half; two values add up to w1 + w2 + 2b at most. */
const [REACH, STEP] = [{ w1: 2, w2: 2, b: 1 }, rational('1/2')];
const MOST = REACH.w1 + REACH.w2 + 2 * REACH.b;
/** From one bar to the next, how wide it is, and how far the zeros are behind the ones. */
const [PITCH, BAR, APART] = [50, 36, 28];
const height = scale([-MOST, MOST], [PLOT.bottom, PLOT.top]);

/** The values of w1 x + w2 y + b at the corners as bars. Both pairs add up to the same, until a ReLU is on. */
export const sums: LiveKind<SumsData> = {
  howTo: 'Move the three sliders, then switch the ReLU on.',
  begin: (data) => scene(data, { weights: data.start, isBent: false }),
};

export const example: Example<SumsData> = {
  data: () => ({ points: CORNERS, labels: XOR, start: { w1: 1, w2: 2, b: -1 }, apart: { w1: -1, w2: 1, b: 0 } }),
  says: 'With w1 = 1, w2 = 2 and b = -1 the ones get 1 and 0, together 1. The zeros get -1 and 2, together 1: the same.',
};

function scene(data: SumsData, state: State): Scene {
  const { weights, isBent } = state;
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const form = { weights: [weights.w1, weights.w2], bias: weights.b };
  const corners = data.points.map(([x = 0, y = 0], i) => {
    const at: Spot = [rational(x), rational(y)];
    const line = formAt(form, at);
    return { at, label: data.labels[i] === true, line, value: isBent ? relu(line) : line };
  });
  const groups = [true, false].map((one) => {
    const values = corners.filter(({ label: is }) => is === one);
    return { one, values, sum: values.reduce((sum, { value }) => sum.add(value), ZERO) };
  });
  const [ones, zeros] = groups.map(({ sum }) => sum) as [Rational, Rational];
  const isSame = ones.equals(zeros);
  const told = groups.map(
    ({ one, values, sum }) =>
      `${one ? 'the ones get' : 'The zeros get'} ${listed(values.map(({ value }) => `${value}`))}, together ${sum}`,
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `Bars for what the four corners get${isBent ? ' from a ReLU unit' : ''}: ${told.join('. ')}.`,
    parts: [
      ...groups.flatMap(({ one, values, sum }, i) => {
        const left = PLOT.left + i * (3 * PITCH + APART);
        const look = one ? 'one' : 'zero';
        return [
          ...values.flatMap(({ at, value }, k) => bar(look, left + k * PITCH, value, pointText(at))),
          ...bar(`${one ? 'path-one' : 'path-zero'}`, left + 2 * PITCH, sum, 'sum'),
          label('middle', spot(left + PITCH + BAR / 2, HEIGHT - 8), one ? 'the ones' : 'the zeros'),
        ];
      }),
      path('thick', [spot(PLOT.left - 8, height(0)), spot(PLOT.right, height(0))]),
      ...[ones, zeros].map((sum) => path('thin dashed', [spot(PLOT.left - 8, height(sum)), spot(PLOT.right, height(sum))])),
      ...(isSame ? [] : [path('wrong', [spot(PLOT.right - 2, height(ones)), spot(PLOT.right - 2, height(zeros))])]),
    ],
    says: `With ${listed(LETTERS.map((letter) => `${letter} = ${weights[letter]}`))}${isBent ? ' and a ReLU behind it' : ''} ${told.join('. ')}: ${isSame ? 'the same' : 'not the same'}.`,
    table: {
      heads: ['corner', 'label', 'w1 x + w2 y + b', 'relu of it'],
      rows: corners.map(({ at, label: one, line }) => [pointText(at), one ? '1' : '0', `${line}`, `${relu(line)}`]),
    },
    handles: [],
    controls: [
      ...LETTERS.map(
        (letter): Control => ({
          type: 'slider',
          label: letter,
          least: -2 * REACH[letter],
          most: 2 * REACH[letter],
          at: Number(rational(weights[letter]).div(STEP).n),
          value: `${weights[letter]}`,
          to: (at) => go({ weights: { ...weights, [letter]: STEP.mul(rational(at)) } }),
        }),
      ),
      { type: 'switch', label: 'A ReLU behind it', on: isBent, to: (on) => go({ isBent: on }) },
      {
        type: 'button',
        label: `Take ${LETTERS.map((letter) => `${letter} = ${data.apart[letter]}`).join(', ')}`,
        to: () => go({ weights: data.apart }),
      },
    ],
  };
}

/** A bar from zero to a value, that written at its end, and what it is of below all bars. */
function bar(look: string, left: number, value: Rational, name: string): readonly string[] {
  const [from, to] = [height(0), height(value)];
  const middle = left + BAR / 2;
  return [
    ...(value.sign() === 0 ? [] : [path(look, rectangle(spot(left, from), spot(left + BAR, to)), true)]),
    label('middle', spot(middle, to.add(rational(value.sign() < 0 ? 17 : -7))), `${value}`),
    label('middle', spot(middle, PLOT.bottom + 28), name),
  ];
}
