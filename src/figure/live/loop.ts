import { ofDouble } from '../../math/exact/ofDouble.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { tanhDouble } from '../../math/interval/tanhDouble.ts';
import { decimal } from '../drawing/decimal.ts';
import { between, circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** The factor of a loop that is fed a one at every step, and that of another one beside it, below one. */
export type LoopData = { readonly [which in 'factor' | 'beside']: Q };

const [WIDTH, HEIGHT] = [360, 372];
const [GRID, REACH] = [rational('1/8'), rational('3/2')];
/** Steps that are shown. */
const LAST = 12;
const [LOW, HIGH] = [rational(-6), rational(10)];
const PLOT = { left: 40, right: 346, top: 8, bottom: 284 };
const place = planeScale([0, LAST], [LOW, HIGH], PLOT);
/** The line on which the factor is dragged. */
const TRACK = 336;
const UNIT = rational(PLOT.right - PLOT.left).div(REACH.add(REACH));
const across = scale([REACH.neg(), REACH], [PLOT.left, PLOT.right]);
const PLACES = 4;

/** A loop whose factor one drags through one: without a squash it blows up or not, and with a tanh in it it never does. */
export const loop: LiveKind<LoopData> = {
  howTo: 'Drag the factor below the curves through one.',
  begin,
};

export const example: Example<LoopData> = {
  data: () => ({ factor: '5/4', beside: '3/4' }),
  says: 'With the factor 5/4 the state grows without end, and is 54.2076… after 12 steps. With a tanh in the loop, worked out in doubles, it is then 0.9767…, between -1 and 1 as at every step.',
};

function begin({ factor, beside }: LoopData): Scene {
  const r = rational(factor);
  const free = fed(r);
  const squashed = inTanh(r);
  const slow = fed(rational(beside));
  const end = free.at(-1) ?? ZERO;
  const courses = [
    { look: 'thick dashed', states: slow, name: `factor ${beside}` },
    { look: 'path-zero', states: free, name: `factor ${r}` },
    { look: 'path-one', states: squashed, name: `${r} and tanh` },
  ];
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The state of three loops over ${LAST} steps, each fed a one at every step: with the factor ${r}, with the same factor and a tanh in the loop, and with the factor ${beside}.`,
    parts: [
      path('thin', rectangle(spot(PLOT.left, PLOT.top), spot(PLOT.right, PLOT.bottom)), true),
      path('thin', [place([0, 0]), place([LAST, 0])]),
      ...[10, 5, 0, -5].map((y) => label('end', [rational(PLOT.left - 6), place([0, y])[1].add(rational(5))], `${y}`)),
      ...courses.map(({ look, states }) => path(look, inside(states).map(place))),
      ...courses.flatMap(({ look, name }, i) => {
        const [left, y] = [rational(PLOT.left + 8), rational(PLOT.bottom - 54 + 20 * i)];
        return [
          path(look, [
            [left, y],
            [left.add(rational(26)), y],
          ]),
          label('start', [left.add(rational(34)), y.add(rational(5))], name),
        ];
      }),
      label('end', [rational(PLOT.right), rational(PLOT.bottom + 20)], `${LAST} steps`),
      path('thin', [
        [across(REACH.neg()), rational(TRACK)],
        [across(REACH), rational(TRACK)],
      ]),
      path('thick', [
        [across(-1), rational(TRACK)],
        [across(1), rational(TRACK)],
      ]),
      ...[-1, 0, 1].map((at) => label('middle', [across(at), rational(TRACK + 28)], `${at}`)),
      circle('zero', [across(r), rational(TRACK)], 6),
    ],
    says: `With the factor ${r} ${course(r, end)}. With a tanh in the loop, worked out in doubles, it is then ${decimal(squashed.at(-1) ?? ZERO, PLACES)}, between -1 and 1 as at every step.`,
    table: {
      heads: ['step', `factor ${r}`, 'and tanh, in doubles', `factor ${beside}`],
      rows: free.map((state, t) => [
        `${t}`,
        ...[state, squashed[t] ?? ZERO, slow[t] ?? ZERO].map((value) => decimal(value, PLACES)),
      ]),
    },
    handles: [
      {
        label: 'The factor',
        value: `${r}`,
        at: [across(r), rational(TRACK)],
        step: GRID.mul(UNIT),
        axis: 'across',
        to: ([x]) =>
          begin({ factor: snapped(scale([PLOT.left, PLOT.right], [REACH.neg(), REACH])(x), GRID, REACH.neg(), REACH), beside }),
      },
    ],
    controls: [],
  };
}

/** The states from zero on, each one the factor times the last and one more. */
function fed(factor: Rational): readonly Rational[] {
  return states(ZERO, (state) => factor.mul(state).add(ONE));
}

/** The same with a tanh around it. To the tenth of a unit of the drawing, doubles are good enough, and the same on every machine. */
function inTanh(factor: Rational): readonly Rational[] {
  const times = Number(factor.n) / Number(factor.d);
  return states(0, (state) => tanhDouble(times * state + 1)).map(ofDouble);
}

function states<T>(first: T, next: (state: T) => T): readonly T[] {
  const made = [first];
  for (let state = first; made.length <= LAST; made.push(state)) state = next(state);
  return made;
}

/** The curve up to where it first leaves the plot. */
function inside(values: readonly Rational[]): readonly Spot[] {
  const spots = values.map((value, t): Spot => [rational(t), value]);
  const out = values.findIndex((value) => value.compare(LOW) < 0 || value.compare(HIGH) > 0);
  const [from, to] = [spots[out - 1], spots[out]];
  if (from === undefined || to === undefined) return spots;
  const edge = to[1].compare(HIGH) > 0 ? HIGH : LOW;
  return [...spots.slice(0, out), between(from, to, edge.sub(from[1]).div(to[1].sub(from[1])))];
}

/** What becomes of the state, which after t steps is (1 − rᵗ)/(1 − r), or t where r is one. */
function course(r: Rational, end: Rational): string {
  const now = `is ${decimal(end, PLACES)} after ${LAST} steps`;
  const size = r.abs().compare(ONE);
  if (size > 0) return `the state ${r.sign() > 0 ? 'grows' : 'swings wider and wider'} without end, and ${now}`;
  if (r.equals(ONE)) return `every step adds one: the state grows without end, and ${now}`;
  if (size === 0) return `the state is one and zero in turn, for ever, and ${now}`;
  const limit = ONE.div(ONE.sub(r));
  if (r.sign() === 0) return `nothing is kept: the state is one from the first step on, and ${now}`;
  return `the state ${r.sign() > 0 ? `nears ${limit} and never passes it` : `swings around ${limit}, nearer at every step`}, and ${now}`;
}
