import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { between, circle, path, type Spot } from '../drawing/drawing.ts';
import { relu } from '../scene/relu.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { grip, listed, ring, square, writtenForm } from '../scene/square.ts';

/** The sum relu(x) + out · relu(w (x − at)), and points that its graph is to pass through. */
export interface PairData {
  /** To which side the second unit looks: 1 or −1. */
  readonly w: Q;
  readonly at: Q;
  readonly out: Q;
  readonly wants?: readonly (readonly [x: Q, y: Q])[];
}

interface State {
  readonly at: Rational;
  readonly out: Rational;
}

/** How far from zero the second unit's bend can be dragged, and what is seen. */
const [REACH, EDGE] = [rational(2), rational('5/2')] as const;
/** The most that the second unit counts, in halves. */
const MOST_HALVES = 6;
const HALF = rational('1/2');

/** Two ReLU units and their sum: the second is moved and weighed by hand. Opposite bends at one place cancel. */
export const pair: LiveKind<PairData> = {
  howTo: 'Drag the bend of the second unit, and choose its weight.',
  begin: (data) => scene(data, { at: rational(data.at), out: rational(data.out) }),
};

export const example: Example<PairData> = {
  data: () => ({ w: -1, at: 0, out: 1 }),
  says: 'relu(x) + relu(−x): both units bend at 0, by 1 and by 1, and so the sum bends there by 2.',
};

function scene(data: PairData, state: State): Scene {
  const { at, out } = state;
  const w = rational(data.w);
  const field = square(EDGE.neg(), EDGE, '1/4');
  const second = (x: Rational): Rational => out.mul(relu(w.mul(x.sub(at))));
  const sum = (x: Rational): Rational => relu(x).add(second(x));
  const ends = [EDGE.neg(), ZERO, at, EDGE].toSorted((a, b) => a.compare(b));
  const turns = ends.filter((x, i) => !ends[i - 1]?.equals(x));
  const graph = (look: string, of: (x: Rational) => Rational): readonly string[] => {
    const corners = turns.map((x): Spot => [x, of(x)]);
    return corners.slice(1).flatMap((end, i) => cut(corners[i] ?? end, end).map((ends) => path(look, ends.map(field.place))));
  };
  const wants = (data.wants ?? []).map(([x, y]): Spot => [rational(x), rational(y)]);
  const inner = `relu(${writtenForm({ weights: [w], bias: w.mul(at).neg() })})`;
  const size = out.abs().equals(ONE) ? '' : `${out.abs()} `;
  const formula = `relu(x) ${out.sign() < 0 ? '−' : '+'} ${size}${inner}`;
  const places = [...new Set([REACH.neg(), ONE.neg(), ZERO, ONE, REACH, at].map(String))].map((x) => rational(x));
  return {
    width: field.side,
    height: field.side,
    altText: `Two ReLU units, the second with the weight ${out}, and their sum ${formula}.`,
    parts: [
      path('thin', [field.place([EDGE.neg(), ZERO]), field.place([EDGE, ZERO])]),
      path('thin', [field.place([ZERO, EDGE.neg()]), field.place([ZERO, EDGE])]),
      ...graph('path-zero dotted', relu),
      ...graph('path-one dashed', second),
      ...graph('thick', sum),
      ...wants.map(([x, y]) => (sum(x).equals(y) ? circle('one', field.place([x, y]), 5) : ring(field.place([x, y]), 9))),
    ],
    says: `${formula}: ${wants.length === 0 ? bending(state) : wanted(wants, sum)}.`,
    table: {
      heads: ['x', 'relu(x)', `${out} ${inner}`, 'their sum'],
      rows: places.toSorted((a, b) => a.compare(b)).map((x) => [x, relu(x), second(x), sum(x)].map(String)),
    },
    handles: [
      grip(field, 'The bend of the second unit', [at, ZERO], 'across', ([x]) =>
        scene(data, { ...state, at: snapped(x, rational('1/4'), REACH.neg(), REACH) }),
      ),
    ],
    controls: [
      {
        type: 'slider',
        label: 'Weight of the second unit',
        least: -MOST_HALVES,
        most: MOST_HALVES,
        at: Number(out.div(HALF).n),
        value: `${out}`,
        to: (halves) => scene(data, { ...state, out: HALF.mul(rational(halves)) }),
      },
    ],
  };
}

/** The part of a straight way that lies within the window, if there is any. */
function cut(from: Spot, to: Spot): readonly (readonly [Spot, Spot])[] {
  const [low, high] = [EDGE.neg(), EDGE];
  const beyond = ([, y]: Spot): number => (y.compare(high) > 0 ? 1 : y.compare(low) < 0 ? -1 : 0);
  if (beyond(from) !== 0 && beyond(from) === beyond(to)) return [];
  const edge = (end: Spot): Spot => {
    if (beyond(end) === 0) return end;
    const y = beyond(end) > 0 ? high : low;
    return between(from, to, y.sub(from[1]).div(to[1].sub(from[1])));
  };
  return [[edge(from), edge(to)]];
}

/** Where the two units bend, by how much, and what becomes of it: of a sum that is wanted somewhere it would tell too much. */
function bending({ at, out }: State): string {
  if (out.sign() === 0) return 'the second unit counts nothing, and the sum bends at 0 as the first does';
  if (at.sign() !== 0) return `the first unit bends at 0 by 1, the second at ${at} by ${out}, and so the sum bends at both`;
  const both = `both units bend at 0, by 1 and by ${out}`;
  const left = ONE.add(out);
  return left.sign() === 0
    ? `${both}, which cancel, and so the sum is a straight line`
    : `${both}, and so the sum bends there by ${left}`;
}

/** What the sum is at these places, and what it should be. */
function wanted(wants: readonly Spot[], sum: (x: Rational) => Rational): string {
  const places = wants.map(([x]) => `${x}`);
  const [are, should] = [wants.map(([x]) => `${sum(x)}`), wants.map(([, y]) => `${y}`)].map(listed);
  return `at ${listed(places)} it is ${are}, ${are === should ? 'as it should be' : `and should be ${should}`}`;
}
