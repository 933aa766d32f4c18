import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { gatedRecurrence } from '../../math/recurrence/gatedRecurrence.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** Inputs, how far a gate opens for each of them, and one gate for all to compare it with: gates are between 0 and 1. */
export interface GateData {
  readonly inputs: readonly Q[];
  readonly gates: readonly Q[];
  readonly fixed: Q;
}

/** A run through all inputs, and for how much of the last state each of them counts. */
interface Run {
  readonly states: readonly Rational[];
  readonly weights: readonly Rational[];
}

const [WIDTH, HEIGHT] = [360, 392];
const PLOT = { left: 40, right: 346, top: 8, bottom: 238 };
const GATES = { top: 274, bottom: 364 };
/** Inputs are whole numbers up to this size, and gates twentieths. */
const [REACH, EDGE] = [rational(6), rational(7)];
const [PARTS, NARROWEST, WIDEST] = [20, rational('1/20'), rational('19/20')];
const UP = rational(PLOT.bottom - PLOT.top).div(EDGE.add(EDGE));
const OPEN = rational(GATES.bottom - GATES.top);
const HALF = rational('1/2');
const PLACES = 4;

/** A number that follows inputs through a gate, which one opens and closes for each of them. */
export const gate: LiveKind<GateData> = {
  howTo: 'Drag the inputs above, and the gates below: wide open to the top, nearly shut to the bottom.',
  begin,
};

export const example: Example<GateData> = {
  data: () => ({ inputs: [6, 1, -4, 1], gates: ['4/5', '1/20', '4/5', '1/20'], fixed: '1/2' }),
  says: 'With these gates the state ends at -2.1141, and input 3 has the largest weight in it, 0.76. With the gate 1/2 for all it ends at 0, and input 4 has the largest weight in it, 0.5.',
};

function begin({ inputs, gates, fixed }: GateData): Scene {
  const go = (change: Partial<GateData>): Scene => begin({ inputs, gates, fixed, ...change });
  const [values, opened] = [inputs.map(rational), gates.map(rational)];
  const one = rational(fixed);
  const [chosen, same] = [
    run(opened, values),
    run(
      values.map(() => one),
      values,
    ),
  ];
  const wide = rational(PLOT.right - PLOT.left).div(rational(inputs.length));
  const middle = (i: number): Rational => rational(PLOT.left).add(wide.mul(rational(i).add(HALF)));
  const height = scale([EDGE.neg(), EDGE], [PLOT.bottom, PLOT.top]);
  const level = scale([0, 1], [GATES.bottom, GATES.top]);
  const curve = (states: readonly Rational[]): readonly Spot[] => states.map((state, i) => [middle(i), height(state)]);
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `${inputs.length} inputs, and two numbers that follow them: one by a gate for each input, drawn as a bar below, and one by the same gate ${one} for all.`,
    parts: [
      path('thin', rectangle(spot(PLOT.left, PLOT.top), spot(PLOT.right, PLOT.bottom)), true),
      path('thin', [
        [rational(PLOT.left), height(0)],
        [rational(PLOT.right), height(0)],
      ]),
      ...[6, 0, -6].map((y) => label('end', [rational(PLOT.left - 6), height(y).add(rational(5))], `${y}`)),
      ...[1, 0].map((y) => label('end', [rational(PLOT.left - 6), level(y).add(rational(5))], `${y}`)),
      ...values.map((_, i) => label('middle', [middle(i), rational(PLOT.bottom + 21)], `${i + 1}`)),
      ...opened.flatMap((open, i) => {
        const [left, right] = [middle(i).sub(wide.mul(rational('3/8'))), middle(i).add(wide.mul(rational('3/8')))];
        return [
          path('ones', rectangle([left, level(open)], [right, level(0)]), true),
          path('thin', rectangle([left, level(1)], [right, level(0)]), true),
        ];
      }),
      path('thick dashed', curve(same.states)),
      path('path-one', curve(chosen.states)),
      ...values.map((value, i) => circle('zero', [middle(i), height(value)], 5)),
    ],
    says: `With these gates the state ends at ${ending(chosen)}. With the gate ${one} for all it ends at ${ending(same)}.`,
    table: {
      heads: ['input', 'value', 'gate', 'state', 'weight at the end', `state with ${one} for all`],
      rows: values.map((value, i) => [
        `${i + 1}`,
        `${value}`,
        `${opened[i]}`,
        ...[chosen.states[i], chosen.weights[i], same.states[i]].map((entry = ZERO) => decimal(entry, PLACES)),
      ]),
    },
    handles: [
      ...values.map(
        (value, i): Handle => ({
          label: `Input ${i + 1}`,
          value: `${value}`,
          at: [middle(i), height(value)],
          step: UP,
          axis: 'up',
          to: ([, y]) =>
            go({
              inputs: inputs.with(i, snapped(scale([PLOT.bottom, PLOT.top], [EDGE.neg(), EDGE])(y), ONE, REACH.neg(), REACH)),
            }),
        }),
      ),
      ...opened.map(
        (open, i): Handle => ({
          label: `The gate for input ${i + 1}`,
          value: `${open}`,
          at: [middle(i), level(open)],
          step: NARROWEST.mul(OPEN),
          axis: 'up',
          to: ([, y]) =>
            go({ gates: gates.with(i, snapped(scale([GATES.bottom, GATES.top], [0, 1])(y), NARROWEST, NARROWEST, WIDEST)) }),
        }),
      ),
    ],
    controls: [
      {
        type: 'slider',
        label: 'One gate for all, dashed',
        least: 1,
        most: PARTS - 1,
        at: Number(snapped(one.mul(rational(PARTS)), ONE, ONE, rational(PARTS - 1)).n),
        value: `${one}`,
        to: (parts) => go({ fixed: rational(parts).div(rational(PARTS)) }),
      },
    ],
  };
}

/** A gate g is t/(1 + t) for t = g/(1 − g). An input counts for its gate times what all later gates let stand. */
function run(gates: readonly Rational[], inputs: readonly Rational[]): Run {
  const { states } = gatedRecurrence(
    gates.map((open) => open.div(ONE.sub(open))),
    inputs,
  );
  const weights = gates.map((open, i) => gates.slice(i + 1).reduce((share, later) => share.mul(ONE.sub(later)), open));
  return { states, weights };
}

/** Where the state ends, and the first of the inputs that count for most there. */
function ending({ states, weights }: Run): string {
  const most = extent(weights)[1];
  const first = weights.findIndex((weight) => weight.equals(most));
  return `${decimal(states.at(-1) ?? ZERO, PLACES)}, and input ${first + 1} has the largest weight in it, ${decimal(most, PLACES)}`;
}
