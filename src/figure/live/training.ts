import { randomSource } from '../../math/elementary/randomSource.ts';
import { ONE, type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import type { LayerPlan } from '../../math/learning/layerPlan.ts';
import { networkOf } from '../../math/learning/networkOf.ts';
import { type Trained, train } from '../../math/learning/train.ts';
import { evaluate, type Network } from '../../math/network/network.ts';
import { activationRegions } from '../../math/regions/activationRegions.ts';
import { counted } from '../../text/counted.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, disc, path, type Spot, spot } from '../drawing/drawing.ts';
import { half } from '../drawing/half.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { formAt } from '../drawing/sides.ts';
import { type Example, type LiveKind, nearest, type Scene, snapped } from '../scene/scene.ts';
import { listed, ring, square } from '../scene/square.ts';
import { CORNERS, XOR } from '../scene/twoBits.ts';

/** How three networks learn XOR, and the seeds to start from. Corners and answers are written as −1 and 1. */
export interface TrainingData {
  readonly units: number;
  readonly epochs: number;
  readonly rate: Q;
  readonly momentum: Q;
  /** By how much an output has to be on its side of zero to count as right. */
  readonly margin: Q;
  readonly seeds: readonly number[];
}

interface State {
  readonly seed: number;
  readonly network: number;
  /** In twentieths of all epochs. */
  readonly snapshot: number;
  /** For each network its loss before each epoch and after the last. */
  readonly courses: readonly (readonly number[])[];
}

const NAMES = ['ReLU', 'deep linear', 'its collapse'];
const TITLES = ['the ReLU network', 'the deep linear network', 'the collapse'];
const LOOKS = ['path-one', 'thick', 'path-zero dashed'];
const [WIDTH, HEIGHT] = [360, 352];
const CHART = { left: 34, right: 346, top: 20, bottom: 132 };
const FIELD = square(-2, 2, 1, 160, [34, 184]);
const BOX = [
  [-2, 2],
  [-2, 2],
] as const;
const SNAPSHOTS = 20;
/** Points of a curve, at the most. */
const POINTS = 100;
const INPUTS = CORNERS.map((corner) => corner.map(sign));
const SPOTS = INPUTS.map(([x = 0, y = 0]): Spot => spot(x, y));
const WANTED = XOR.map((one) => sign(Number(one)));

/**
 * Three networks learn XOR from one start: their losses, and what one of them decides at an epoch. Training is in
 * doubles; the regions and the loss named are those of the exact network with these numbers. Throws a `RangeError` if a
 * run grows beyond all doubles.
 */
export const training: LiveKind<TrainingData> = {
  howTo: 'Drag the epoch, and choose a network or another start.',
  begin: (data) => scene(data, started(data, { seed: 0, network: 0, snapshot: SNAPSHOTS })),
};

export const example: Example<TrainingData> = {
  data: () => ({ units: 4, epochs: 120, rate: '1/20', momentum: '9/10', margin: '1/4', seeds: [33, 7, 10] }),
  says: 'After 120 epochs the ReLU network has all 4 corners right. Its loss is 0; that of the deep linear network is 4 and that of the collapse is 4, all rounded to thousandths.',
};

function scene(data: TrainingData, state: State): Scene {
  const { courses } = state;
  const epoch = epochAt(data, state.snapshot);
  const network = networkOf(trained(data, data.seeds[state.seed] ?? 0, state.network, epoch));
  const [margin, most] = [rational(data.margin), Math.ceil(Math.max(...courses.flat()))];
  const sides = SPOTS.map((at, i) => (evaluate(network, at)[0] ?? ZERO).mul(rational(WANTED[i] ?? 0)));
  const wrong = sides.map((side) => side.compare(margin) < 0);
  const loss = sides.map((side) => side.sub(ONE)).reduce((sum, error) => sum.add(error.mul(error)), ZERO);
  const place = planeScale([0, data.epochs], [0, most], CHART);
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `Above, the losses of three networks over ${data.epochs} epochs, from 0 to ${most}: ${listed(NAMES)}. Below, the four corners of XOR, and shaded where the network, ${NAMES[state.network]}, gives ${margin} or more and -${margin} or less after ${epoch} epochs.`,
    parts: [
      path('thin', [place([0, most]), place([0, 0]), place([data.epochs, 0])]),
      path('thin dotted', [place([0, 4]), place([data.epochs, 4])]),
      ...[0, 4, ...(most > 5 ? [most] : [])].map((value) =>
        label('end small', [rational(CHART.left - 6), place([0, value])[1].add(rational(4))], `${value}`),
      ),
      label('start small', spot(CHART.left + 6, CHART.top - 8), 'loss'),
      label('start small', spot(CHART.left, CHART.bottom + 32), '0'),
      label('end small', spot(CHART.right, CHART.bottom + 32), counted(data.epochs, 'epoch')),
      ...courses.map((course, i) => path(LOOKS[i] ?? '', curveOf(course).map(place))),
      path('thin', [place([epoch, 0]), place([epoch, most])]),
      circle('one', place([epoch, inThousandths(courses[state.network]?.[epoch] ?? 0)]), 4),
      ...decided(network, margin),
      ...SPOTS.flatMap((at, i) => [disc(FIELD.place(at), XOR[i] === true, 10), ...(wrong[i] ? [ring(FIELD.place(at), 15)] : [])]),
      ...NAMES.flatMap((name, i) => [
        path(LOOKS[i] ?? '', [spot(212, 220 + 28 * i), spot(242, 220 + 28 * i)]),
        label('start small', spot(250, 224 + 28 * i), name),
      ]),
    ],
    says: told(data, state, epoch, loss, wrong.filter((one) => !one).length),
    table: {
      heads: ['epochs', ...NAMES.map((name) => `loss, ${name}`)],
      rows: Array.from({ length: SNAPSHOTS + 1 }, (_, i) => epochAt(data, i)).map((at) => [
        `${at}`,
        ...courses.map((course) => decimal(inThousandths(course[at] ?? 0), 3)),
      ]),
    },
    handles: [
      {
        label: 'The epoch',
        value: `${epoch}`,
        at: place([epoch, 0]),
        step: rational(CHART.right - CHART.left).div(rational(SNAPSHOTS)),
        axis: 'across',
        to: ([x]) => {
          const at = scale([CHART.left, CHART.right], [0, SNAPSHOTS])(x);
          return go({ snapshot: Number(snapped(at, ONE, ZERO, rational(SNAPSHOTS)).n) });
        },
      },
    ],
    controls: [
      { type: 'choice', label: 'Network', options: NAMES, chosen: state.network, to: (chosen) => go({ network: chosen }) },
      {
        type: 'choice',
        label: 'Seed of the start',
        options: data.seeds.map(String),
        chosen: state.seed,
        to: (chosen) => scene(data, started(data, { ...state, seed: chosen })),
      },
    ],
  };
}

function sign(bit: number): number {
  return 2 * bit - 1;
}

function epochAt({ epochs }: TrainingData, snapshot: number): number {
  return Math.round((epochs * snapshot) / SNAPSHOTS);
}

/** The state with the courses of its seed. One epoch more is run, since a loss is that before the epoch. */
function started(data: TrainingData, state: Omit<State, 'courses'>): State {
  const courses = NAMES.map((_, i) => trained(data, data.seeds[state.seed] ?? 0, i, data.epochs + 1).losses);
  return { ...state, courses: courses.map((losses) => Array.from(losses, (mean) => mean * SPOTS.length)) };
}

/** A network after so many epochs. At a constant rate they are the beginning of any longer run. */
function trained(data: TrainingData, seed: number, network: number, epochs: number): Trained {
  return train({
    inputs: INPUTS,
    targets: WANTED.map((wanted) => [wanted]),
    layers: startOf(data.units, seed, network),
    loss: 'squared',
    rate: asDouble(data.rate),
    momentum: asDouble(data.momentum),
    batch: INPUTS.length,
    epochs,
    seed,
  });
}

/** The nearest double: that of 1/20 is what 0.05 is. */
function asDouble(value: Q): number {
  const { n, d } = rational(value);
  return Number(n) / Number(d);
}

/** All three start from the same numbers: the collapse from the one layer that the deep linear network is at first. */
function startOf(units: number, seed: number, network: number): readonly LayerPlan[] {
  const { uniform } = randomSource(seed);
  const drawn = (count: number): readonly number[] => Array.from({ length: count }, () => 2 * uniform() - 1);
  const weights = Array.from({ length: units }, () => drawn(2));
  const [bias, readOut, last] = [drawn(units), drawn(units), drawn(1)];
  const activation = 'identity';
  if (network < 2)
    return [
      { weights, bias, activation: network === 0 ? 'relu' : activation },
      { weights: [readOut], bias: last, activation },
    ];
  const through = (column: readonly number[], from = 0): number =>
    column.reduce((sum, one, unit) => sum + (readOut[unit] ?? 0) * one, from);
  const rows = [0, 1].map((input) => through(weights.map((row) => row[input] ?? 0)));
  return [{ weights: [rows], bias: [through(bias, last[0])], activation }];
}

/** Where the output is on either side of zero by the margin, and the edges of the activation regions. */
function decided(network: Network, margin: Rational): readonly string[] {
  const { regions } = activationRegions(network, { box: BOX });
  return [
    ...regions.flatMap(({ corners, map }) => {
      const output = (at: Spot): Rational => formAt({ weights: map.weights[0] ?? [], bias: map.bias[0] ?? 0 }, at);
      return [
        path('ones', half(corners, (at) => output(at).sub(margin)).map(FIELD.place), true),
        path('zeros', half(corners, (at) => output(at).neg().sub(margin)).map(FIELD.place), true),
      ];
    }),
    ...regions.map(({ corners }) => path('thin dotted', corners.map(FIELD.place), true)),
    path('thin', FIELD.corners.map(FIELD.place), true),
  ];
}

function curveOf(course: readonly number[]): readonly Spot[] {
  const stride = Math.ceil(course.length / POINTS);
  return course.flatMap((loss, i): readonly Spot[] => (i % stride === 0 ? [[rational(i), inThousandths(loss)]] : []));
}

function inThousandths(loss: number): Rational {
  return rational(loss.toFixed(3));
}

function told(data: TrainingData, { network, courses }: State, epoch: number, loss: Rational, right: number): string {
  const course = courses[network] ?? [];
  const last = course[data.epochs] ?? 0;
  const since = course.findLastIndex((one) => Math.abs(one - last) > 0.01) + 1;
  const others = TITLES.flatMap((title, i) =>
    i === network ? [] : [`that of ${title} is ${decimal(inThousandths(courses[i]?.[epoch] ?? 0), 3)}`],
  );
  // Stuck is what has hardly moved for the second half of the time.
  const isStuck = right < SPOTS.length && since <= Math.min(epoch, data.epochs / 2);
  const why =
    network > 0
      ? ' No affine map comes below 4.'
      : isStuck
        ? ` It is stuck: from epoch ${since} to ${data.epochs} its loss stays within a hundredth of where it ends.`
        : '';
  const corners = `${right === 0 ? 'no corner' : `${right === SPOTS.length ? `all ${SPOTS.length}` : `${right} of ${SPOTS.length}`} corners`} right`;
  return `${epoch === 0 ? 'Before training' : `After ${counted(epoch, 'epoch')}`} ${TITLES[network]} has ${corners}. Its loss is ${decimal(nearest(loss, rational('1/1000')), 3)}; ${listed(others)}, all rounded to thousandths.${why}`;
}
