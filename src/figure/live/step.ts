import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { descend } from '../../math/learning/descend.ts';
import { type Gradient, gradient, type Sample } from '../../math/learning/gradient.ts';
import { type Network, preactivations } from '../../math/network/network.ts';
import { counted } from '../../text/counted.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type Handle, type LiveKind, type Scene, snapped } from '../scene/scene.ts';
import { listed, ring } from '../scene/square.ts';

/** A network with one hidden layer of ReLUs, its one example, and the rates to choose from. */
export interface StepData {
  readonly network: Network;
  readonly sample: Sample;
  readonly rates: readonly Q[];
}

interface State {
  readonly network: Network;
  readonly rate: number;
  readonly steps: number;
}

const [WIDTH, ROW, TOP] = [360, 58, 54];
const [LEFT, RIGHT] = [84, 346];
/** What is seen of each preactivation, and where one can be put. */
const REACH = rational(3);
const GRID = rational('1/4');
/** Each step triples the digits of the numbers, so there are no more than so many. */
const MOST_STEPS = 3;
const across = scale([REACH.neg(), REACH], [LEFT, RIGHT]);

/** Steps of descent, exactly, and what they do to what each ReLU of a hidden layer is given; one that is off gets no slope. */
export const step: LiveKind<StepData> = {
  howTo: 'Drag what a ReLU is given, which changes its bias, and see where the steps take it.',
  begin: (data) => scene(data, { network: data.network, rate: 0, steps: 1 }),
};

export const example: Example<StepData> = {
  data: () => ({
    network: {
      layers: [
        {
          weights: [
            [1, 1],
            [1, 0],
            [-1, -1],
          ],
          bias: [0, 0, 1],
          activation: 'relu' as const,
        },
        { weights: [[1, -1, 1]], bias: [0], activation: 'identity' as const },
      ],
    },
    sample: { input: [1, 1], target: [0] },
    rates: ['1/16', '1/8'],
  }),
  says: '1 step at the rate 1/16 takes the loss from 1 to 0.205…, and moves what the units 1 and 2 are given. Unit 3 is off, so its slopes are all exactly 0, and what it is given stays as it was.',
};

function scene(data: StepData, state: State): Scene {
  const { network, steps } = state;
  const rate = rational(data.rates[state.rate] ?? ZERO);
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const way = trained(network, data.sample, rate, steps);
  const [first] = way;
  const units = first.sums.map((_, i) => way.map(({ sums }) => sums[i] ?? ZERO));
  const height = TOP + ROW * units.length + 8;
  return {
    width: WIDTH,
    height,
    altText: `A number line for each of ${units.length} ReLU units, with what it is given before and after ${counted(steps, 'step')}; below zero it is off.`,
    parts: [
      path(
        'sheet',
        [spot(LEFT, TOP - 22), [across(ZERO), rational(TOP - 22)], [across(ZERO), rational(height - 8)], spot(LEFT, height - 8)],
        true,
      ),
      label('middle small', [across(REACH.div(rational(-2))), rational(TOP - 30)], 'off'),
      label('middle small', [across(REACH.div(rational(2))), rational(TOP - 30)], 'on'),
      label('middle small', [across(ZERO), rational(TOP - 30)], '0'),
      ...units.flatMap((sums, i) => rowOf(sums, i)),
    ],
    says: told(units, way, steps, rate),
    table: {
      heads: ['unit', 'given before', 'given after', 'slopes of its weights', 'slope of its bias'],
      rows: units.map((sums, i) => [
        `${i + 1}`,
        decimal(sums[0] ?? ZERO, 4),
        decimal(sums.at(-1) ?? ZERO, 4),
        first.slopes.layers[0]?.weights[i]?.map((one) => decimal(one, 4)).join(', ') ?? '',
        decimal(first.slopes.layers[0]?.bias[i] ?? ZERO, 4),
      ]),
    },
    handles: units.map(([before = ZERO], i) => gripOf(before, i, (to) => go({ network: moved(network, i, to.sub(before)) }))),
    controls: [
      {
        type: 'choice',
        label: 'Rate',
        options: data.rates.map((one) => `${one}`),
        chosen: state.rate,
        to: (chosen) => go({ rate: chosen }),
      },
      { type: 'slider', label: 'Steps', least: 0, most: MOST_STEPS, at: steps, value: `${steps}`, to: (at) => go({ steps: at }) },
    ],
  };
}

/** Where training is: what the hidden units are given, and the gradient there. */
interface Point {
  readonly sums: readonly Rational[];
  readonly slopes: Gradient;
}

function trained(network: Network, sample: Sample, rate: Rational, steps: number): readonly [Point, ...Point[]] {
  const slopes = gradient(network, 'squared', sample);
  const here = { sums: preactivations(network, sample.input)[0] ?? [], slopes };
  return steps === 0 ? [here] : [here, ...trained(descend(network, slopes, rate), sample, rate, steps - 1)];
}

/** The network with another bias of one hidden unit. */
function moved({ layers: [hidden, ...rest] }: Network, unit: number, by: Rational): Network {
  if (hidden === undefined) return { layers: rest };
  return { layers: [{ ...hidden, bias: hidden.bias.map((b, i) => (i === unit ? rational(b).add(by) : b)) }, ...rest] };
}

function heightOf(i: number): Rational {
  return rational(TOP + ROW * i + ROW / 2 - 8);
}

/** What a unit is given, step by step; a ring is around what cannot move. What is too far away is drawn at the edge. */
function rowOf(sums: readonly Rational[], i: number): readonly string[] {
  const y = heightOf(i);
  const at = (sum: Rational): Spot => [across(snappedIn(sum)), y];
  const [before = ZERO] = sums;
  const end = sums.at(-1) ?? before;
  return [
    path('thin', [
      [rational(LEFT), y],
      [rational(RIGHT), y],
    ]),
    path('thin', [
      [across(ZERO), y.sub(rational(6))],
      [across(ZERO), y.add(rational(6))],
    ]),
    label('start', [rational(8), y.add(rational(5))], `unit ${i + 1}`),
    path('path-one', [before, end].map(at)),
    ...sums.slice(1).map((sum) => circle('one', at(sum), 5)),
    ...(sums.length > 1 && isDead(sums) ? [ring(at(end), 15)] : []),
    label('middle small', [at(end)[0], y.add(rational(28))], decimal(end, 3)),
  ];
}

/** A ReLU that is given nothing above zero passes no slope on, and its own weights and bias stay. */
function isDead([before = ZERO]: readonly Rational[]): boolean {
  return before.sign() <= 0;
}

function snappedIn(sum: Rational): Rational {
  return sum.abs().compare(REACH) <= 0 ? sum : sum.sign() < 0 ? REACH.neg() : REACH;
}

function gripOf(before: Rational, i: number, to: (sum: Rational) => Scene): Handle {
  return {
    label: `What unit ${i + 1} is given`,
    value: `${before}, ${before.sign() > 0 ? 'on' : 'off'}`,
    at: [across(before), heightOf(i)],
    step: GRID.mul(rational(RIGHT - LEFT)).div(REACH.add(REACH)),
    axis: 'across',
    to: ([x]) => to(snapped(scale([LEFT, RIGHT], [REACH.neg(), REACH])(x), GRID, REACH.neg(), REACH)),
  };
}

/** What the steps do to the loss, to the units that are on, and not to those that are off. */
function told(units: readonly (readonly Rational[])[], way: readonly Point[], steps: number, rate: Rational): string {
  const losses = way.map(({ slopes }) => decimal(slopes.loss, 3));
  const named = (has: (sums: readonly Rational[]) => boolean): readonly string[] =>
    units.flatMap((sums, i) => (has(sums) ? [`${i + 1}`] : []));
  const dead = named(isDead).map((name) => `unit ${name}`);
  const many = dead.length > 1;
  const list = listed(dead);
  const off = dead.length === 0 ? '' : ` ${list.charAt(0).toUpperCase()}${list.slice(1)} ${many ? 'are' : 'is'} off`;
  if (steps === 0) return `Before any step the loss is ${losses[0]}.${off === '' ? '' : `${off}.`}`;
  const isMoved = ([before = ZERO, ...after]: readonly Rational[]): boolean => after.some((sum) => !sum.equals(before));
  const movedOnes = named(isMoved);
  const what =
    movedOnes.length === 0
      ? 'moves nothing'
      : `moves what ${movedOnes.length > 1 ? 'the units' : 'unit'} ${listed(movedOnes)} ${movedOnes.length > 1 ? 'are' : 'is'} given`;
  const died = named((sums) => !isDead(sums) && isDead(sums.slice(-1))).map((name) => `unit ${name}`);
  return [
    `${counted(steps, 'step')} at the rate ${rate} ${steps === 1 ? 'takes' : 'take'} the loss from ${losses[0]} to ${losses.at(-1)}, and ${steps === 1 ? what : what.replace('moves', 'move')}.`,
    ...(off === ''
      ? []
      : [
          `${off.trim()}, so ${many ? 'their' : 'its'} slopes are all exactly 0, and what ${many ? 'they are' : 'it is'} given stays as it was.`,
        ]),
    ...(died.length === 0 ? [] : [`At the end ${listed(died)} ${died.length > 1 ? 'have' : 'has'} been switched off.`]),
  ].join(' ');
}
