import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { type Example, type LiveKind, nearest, type Scene } from '../scene/scene.ts';
import { frame, grip, pointText, ring, square } from '../scene/square.ts';

/** Where descent on (w1 w2 − 1)² starts, at the most so many steps, and the rates to choose from: the first is taken first. */
export interface DescentData {
  readonly from: readonly [w1: Q, w2: Q];
  readonly rates: readonly Q[];
  readonly steps: number;
}

interface State {
  readonly from: Spot;
  readonly rate: number;
  readonly steps: number;
}

const REACH = rational(2);
const FIELD = square(-2, 2, '1/8');
/** Where a step is too long, it soon is beyond this: then it has left the map for good, or its numbers would. */
const BEYOND = rational(8);
/** Each step triples the digits, so it is rounded to this: thirty exact ones would fill a library. */
const FINE = rational('1/1000000');
/** The loss below which the task counts as solved. */
const SOLVED = rational('1/1000');
/** Straight pieces of a level line. */
const PIECES = 24;

/** The landscape of (w1 w2 − 1)², with its level lines, and descent from a point that one drops. */
export const descent: LiveKind<DescentData> = {
  howTo: 'Tap where descent is to start, or drag the start. Then change the rate.',
  begin: (data) => scene(data, { from: spot(...data.from), rate: 0, steps: data.steps }),
};

export const example: Example<DescentData> = {
  data: () => ({ from: ['3/2', -1], rates: ['1/16', '1/4'], steps: 30 }),
  says: 'From (3/2, -1), where the loss is 25/4, 30 steps at the rate 1/16 lead to (1.265…, 0.789…), where it is 0.000…: the task is solved.',
};

function scene(data: DescentData, state: State): Scene {
  const { from, steps } = state;
  const rate = rational(data.rates[state.rate] ?? 0);
  const way = descended(from, rate, steps);
  const end = way.at(-1) ?? from;
  const isLost = isBeyond(end);
  const isStuck = !isLost && steps > 0 && isOnRidge(from);
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  return {
    width: FIELD.side,
    height: FIELD.side,
    altText: `The plane of two weights from -2 to 2 with level lines of the loss (w1 w2 - 1)²: two valleys, through (1, 1) and through (-1, -1), and a saddle at (0, 0). A way of ${way.length - 1} steps starts at ${pointText(from)}.`,
    parts: [
      ...LANDSCAPE,
      path('thick', way.map(FIELD.place)),
      ...way.slice(1).map((at) => circle('one', FIELD.place(at), 3)),
      ...(isStuck ? [ring(FIELD.place(end), 12)] : []),
    ],
    says: `From ${pointText(from)}, where the loss is ${lossAt(from)}, ${isLost ? `${way.length - 1} steps` : `${steps} steps`} at the rate ${rate} lead ${isLost ? 'off the map: each step is too long, and the next still longer' : `to ${shown(end)}, where it is ${decimal(lossAt(end), 3)}${verdict(from, end, isStuck)}`}.`,
    table: {
      heads: ['steps', 'w1', 'w2', 'loss'],
      rows: way.map(([v, w], i) => [`${i}`, decimal(v, 6), decimal(w, 6), decimal(lossAt([v, w]), 6)]),
    },
    handles: [grip(FIELD, 'The start', from, 'both', (to) => go({ from: to }))],
    controls: [
      {
        type: 'choice',
        label: 'Rate',
        options: data.rates.map((one) => `${one}`),
        chosen: state.rate,
        to: (chosen) => go({ rate: chosen }),
      },
      { type: 'slider', label: 'Steps', least: 0, most: data.steps, at: steps, value: `${steps}`, to: (at) => go({ steps: at }) },
    ],
    tap: (at) => go({ from: FIELD.point(at) }),
  };
}

function verdict(from: Spot, end: Spot, isStuck: boolean): string {
  if (from.every((weight) => weight.sign() === 0)) return ': here the loss has no slope, and nothing moves';
  if (isStuck) return ': the weights are opposites and stay so, so that the way leads to neither valley';
  return lossAt(end).compare(SOLVED) < 0 ? ': the task is solved' : '';
}

/** Opposite weights move oppositely: a step takes w1 to w1 − 2r (w1 w2 − 1) w2, and w2 likewise. */
function isOnRidge([v, w]: Spot): boolean {
  return v.add(w).sign() === 0;
}

function isBeyond(at: Spot): boolean {
  return at.some((weight) => weight.abs().compare(BEYOND) > 0);
}

function lossAt([v, w]: Spot): Rational {
  const off = v.mul(w).sub(ONE);
  return off.mul(off);
}

/** The start, and where each step leads, as long as it stays in reach. */
function descended(from: Spot, rate: Rational, steps: number): readonly Spot[] {
  const way = [from];
  for (let at = from; way.length <= steps && !isBeyond(at); way.push(at)) {
    const [v, w] = at;
    const by = rate.mul(rational(2)).mul(v.mul(w).sub(ONE));
    at = [rounded(v.sub(by.mul(w))), rounded(w.sub(by.mul(v)))];
  }
  return way;
}

/** The nearest millionth, with opposites for opposites. */
function rounded(value: Rational): Rational {
  const size = nearest(value.abs(), FINE);
  return value.sign() < 0 ? size.neg() : size;
}

function shown([v, w]: Spot): string {
  return pointText([v, w].map((one) => decimal(one, 3)));
}

/** Where w1 w2 is this number, which is not zero: two branches of a hyperbola, each through points that lie on it exactly. */
function branches(product: Rational): readonly (readonly Spot[])[] {
  const least = product.abs().div(REACH);
  const points = steps(ZERO, ONE, PIECES).map((share): Spot => {
    // Closer together where it is steep.
    const v = least.add(REACH.sub(least).mul(share).mul(share));
    return [v, product.div(v)];
  });
  return [points, points.map(([v, w]): Spot => [v.neg(), w.neg()])];
}

/** The bands where the loss is below 1/4, and lines where it is 0, 1/4, 1, 4 and 9. The loss is 1 on the axes too. */
const LANDSCAPE: readonly string[] = [
  ...branches(rational('1/2')).map((inner, i) =>
    path('ones', [...inner, ...[...(branches(rational('3/2'))[i] ?? [])].reverse()].map(FIELD.place), true),
  ),
  ...['1/2', '3/2', 2, -1, 3, -2].flatMap((product) =>
    branches(rational(product)).map((line) => path('thin', line.map(FIELD.place))),
  ),
  ...[spot(0, 2), spot(2, 0)].map(([v, w]) =>
    path('thin dashed', [[v, w] as const, [v.neg(), w.neg()] as const].map(FIELD.place)),
  ),
  ...branches(ONE).map((line) => path('path-one', line.map(FIELD.place))),
  frame(FIELD),
  ...(
    [
      [0, [1, 1]],
      [1, ['3/2', 0]],
      [4, [1, -1]],
      [9, ['3/2', '-4/3']],
      [4, [-1, 1]],
      [9, ['-3/2', '4/3']],
    ] as const
  ).map(([loss, at]) => label('middle small', below(FIELD.place(spot(at[0], at[1]))), rational(loss))),
  label('end small', spot(FIELD.side - 6, FIELD.side / 2 - 6), 'w1'),
  label('start small', spot(FIELD.side / 2 + 6, 14), 'w2'),
];

function below([x, y]: Spot): Spot {
  return [x, y.add(rational(4))];
}
