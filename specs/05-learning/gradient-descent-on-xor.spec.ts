import {
  type ActivationName,
  bars,
  claim,
  formula,
  gradient,
  identity,
  inseparable,
  live,
  measured,
  type Network,
  preactivations,
  type Q,
  type Rational,
  randomSource,
  rational,
  recorded,
  swept,
  train,
  units,
  XOR,
} from '../../src/index.ts';
import { CORNERS, PROTOCOL, WANTED, xorRun } from './experiments/xor.ts';
import type { Tally } from './experiments/xorTally.ts';
import record from './xor.record.json' with { type: 'json' };

const TALLIES = record.result as readonly Tally[];
const WIDTHS = [2, 3, 4, 5, 8, 16];
const ofKind = (tallies: readonly Tally[], kind: ActivationName): readonly Tally[] =>
  tallies.filter(({ activation }) => activation === kind);
const solved = ({ right }: Tally): number => right[4] ?? 0;
const sharedBy = (activation: ActivationName, width: number): number => {
  const tally = ofKind(TALLIES, activation).find((one) => one.units === width);
  return tally === undefined ? 0 : solved(tally) / tally.runs;
};

/** A question to a thousand runs of each kind and width, as a recorded result is asked it. */
const asked =
  (question: (tallies: readonly Tally[]) => boolean) =>
  (result: unknown): boolean => {
    const tallies = result as readonly Tally[];
    const isWhole = (['identity', 'tanh', 'relu'] as const).every(
      (kind) => String(ofKind(tallies, kind).map((tally) => tally.units)) === String(WIDTHS),
    );
    return isWhole && tallies.every(({ runs }) => runs === 1000) && question(tallies);
  };
/** Tallies that answer a question, as a recorded sentence and its control ask it. */
const tallied = (holds: (result: unknown) => boolean, about = TALLIES) =>
  recorded({
    record: { ...record, result: about },
    records: 'measured',
    holds,
    scope: 'for 1,000 runs of each kind and width',
  });
const SOLVED_BY_RELU = '262, 572, 759, 876, 973, 999';
const asRelu = asked((tallies) => ofKind(tallies, 'relu').map(solved).join(', ') === SOLVED_BY_RELU);
const SOLVED_BY_TANH = '808, 988, 1000, 1000, 1000, 1000';
const asTanh = asked((tallies) => ofKind(tallies, 'tanh').map(solved).join(', ') === SOLVED_BY_TANH);
const middleWithout = asked(
  (tallies) =>
    ofKind(tallies, 'identity').every(({ largest }) => largest <= 1) &&
    ofKind(tallies, 'identity').reduce((sum, { ranAway }) => sum + ranAway, 0) === 1,
);
const neverWithout = asked((tallies) => ofKind(tallies, 'identity').every((tally) => solved(tally) === 0));
const onThreeLevels = asked((tallies) => ofKind(tallies, 'relu').every(({ stuck }) => stuck.elsewhere === 0));
const halfAreDead = asked((tallies) =>
  ofKind(tallies, 'relu').some((tally) => tally.units === 2 && tally.withDeadUnit > (tally.runs - solved(tally)) / 2),
);
/** The tallies with the names of two kinds exchanged. */
const exchanged = (one: ActivationName, other: ActivationName): readonly Tally[] =>
  TALLIES.map((tally) => ({
    ...tally,
    activation: tally.activation === one ? other : tally.activation === other ? one : tally.activation,
  }));

/** One if a run solves XOR, and zero if not. */
const solves = (activation: ActivationName, width: number) => (seed: number) =>
  xorRun({ train, randomSource }, activation, width, seed).right === CORNERS.length ? 1 : 0;
const OF = 'share of runs that solve XOR';
/** How many of so many runs succeed at least, but for a chance of one in two thousand million, if each does with this chance. */
function atLeast(chance: number, runs: number): number {
  let [exactly, fewer, count] = [(1 - chance) ** runs, 0, 0];
  while (fewer + exactly < 5e-10) {
    fewer += exactly;
    exactly *= ((runs - count) / (count + 1)) * (chance / (1 - chance));
    count += 1;
  }
  return count;
}
/** What the mean of so many runs keeps to, by what was recorded. */
function around(share: number, seeds: number) {
  return {
    from: (atLeast(share, seeds) / seeds).toFixed(4),
    to: (1 - atLeast(1 - share, seeds) / seeds).toFixed(4),
    why: 'if each run succeeds with the recorded share for a chance, the mean of so many lies outside with a chance below 1e-9',
  };
}
const TWO = { seeds: 250, between: around(sharedBy('relu', 2), 250) };
const EIGHT = { seeds: 200, between: around(sharedBy('relu', 8), 200) };
const NEVER = { from: '0', to: '0', why: 'an affine map has at most three corners right' };
const MOSTLY = {
  from: '0.9',
  to: '1',
  why: 'all of a thousand recorded runs succeeded, and should three in a thousand fail, six of fifty do with a chance of about 1e-8',
};

/** The squared errors of an affine map at the corners, which are written as −1 and 1. */
const AFFINE = CORNERS.map(([x, y], i) => `(${x}*w1 + ${y}*w2 + b - (${WANTED[i]}))^2`).join(' + ');
/** The squared errors at corners where no unit is on: the output is the bias there, whatever the input. */
const silentAt = (...wanted: readonly number[]): string => wanted.map((one) => `(b - (${one}))^2`).join(' + ');

interface Stuck {
  readonly name: string;
  readonly loss: Q;
  readonly network: Network;
}
const hidden = (weights: readonly (readonly number[])[], bias: readonly number[], readOut: readonly Q[], last: Q): Network => ({
  layers: [
    { weights, bias, activation: 'relu' },
    { weights: [readOut], bias: [last], activation: 'identity' },
  ],
});
/** Three networks of two ReLU units that are stuck, by the loss they are stuck at. */
const STUCK: readonly Stuck[] = [
  {
    name: 'both units dead',
    loss: 4,
    network: hidden(
      [
        [1, 1],
        [-1, -1],
      ],
      [-3, -3],
      [1, 1],
      0,
    ),
  },
  {
    name: 'one unit on at one corner, the other dead',
    loss: '8/3',
    network: hidden(
      [
        [-1, 1],
        [1, 1],
      ],
      [-1, -3],
      ['4/3', 1],
      '-1/3',
    ),
  },
  {
    name: 'each unit on at one of two neighbouring corners',
    loss: 2,
    network: hidden(
      [
        [-1, 1],
        [-1, -1],
      ],
      [-1, -1],
      [1, -1],
      0,
    ),
  },
];
/** The slopes of a network's parameters, added up over the four corners, and its loss. */
function atAllCorners(network: Network): { readonly slopes: readonly Rational[]; readonly loss: Rational } {
  const parts = CORNERS.map((corner, i) => gradient(network, 'squared', { input: corner, target: [WANTED[i] ?? 0] }));
  const rows = parts.map(({ layers }) => layers.flatMap(({ weights, bias }) => [...weights.flat(), ...bias]));
  const [first = []] = rows;
  const sum = (numbers: readonly Rational[]): Rational => numbers.reduce((a, b) => a.add(b), rational(0));
  return {
    slopes: first.map((_, k) => sum(rows.flatMap((row) => row.slice(k, k + 1)))),
    loss: sum(parts.map(({ loss }) => loss)),
  };
}
/** Whether no hidden unit is given zero at a corner, where the least change could switch it. */
const keepSides = (network: Network): boolean =>
  CORNERS.every((corner) => preactivations(network, corner)[0]?.every((sum) => sum.sign() !== 0) === true);
const isStuck = ({ network, loss }: Stuck): boolean => {
  const { slopes, loss: own } = atAllCorners(network);
  return own.equals(rational(loss)) && slopes.every((slope) => slope.sign() === 0) && keepSides(network);
};

/** Wilson's interval for a share of so many runs, at 95 in a hundred, to the thousandth. */
function interval(count: number, runs: number): readonly [from: Rational, to: Rational] {
  const [p, z] = [count / runs, 1.96];
  const middle = p + (z * z) / (2 * runs);
  const spread = z * Math.sqrt((p * (1 - p)) / runs + (z * z) / (4 * runs * runs));
  const end = (value: number): Rational => rational((value / (1 + (z * z) / runs)).toFixed(3));
  return [end(middle - spread), end(middle + spread)];
}

/** A number of the protocol as the decimal that it is written as. */
const written = (value: number): Q => rational(`${value}`).toJSON();

export default claim({
  title: 'Gradient descent on XOR: never without an activation, sometimes with two ReLU units, nearly always with many',
  asks: 'Two ReLU units can do XOR. Will training find them?',
  says: `
Nobody hands a network its weights. Training draws random ones and goes downhill. Here three networks learn XOR from the same numbers.

Drag the epoch, and try each seed. A ring is a corner that the network does not get right.

![three learn]

The three are four ReLU units, the same four without an activation, and the one layer that those collapse to. Blue is where a network says 1 by a quarter of the way at least, yellow where it says 0, and plain where it says neither.

The seeds were picked because they end differently. From one of them the ReLU network gets all corners right, and from the others it gets stuck. Yet it has twice the units that it needs. Two are enough for XOR: one that wakes at a count of zero, and one that wakes at a count of one and pulls twice as hard.

![what would do]

Will training find them? It gets ${PROTOCOL.steps} steps of gradient descent with momentum, on all four corners. A run *succeeds* if every corner ends on its side by at least a quarter of the way.

![predict]

![how often]

Two units succeed in about one run out of four. With eight it is nearly all of them, though six more units than needed have joined. XOR does not need the spare units. But each of them is one more try: with more units it is likelier that two start where the slope leads somewhere.

What happens to the other three runs? They are not lost somewhere on the way. Every single ReLU run that failed ended at one of three losses, to within a hundredth. The three seeds that fail in the first figure show one each. Here is how a network gets stuck at each.

![where they end]

**Loss 4: the network says one half.** (The answers are written as $-1$ and $1$ here, so "one half" is 0.) No unit is on at any corner. What is left is the bias of the read-out, and the best it can do is the middle.

**Loss 8/3: one corner is saved.** A unit is on at one corner only and gets it right. At the three others the output is one and the same number, and the best is their mean.

**Loss 2: two corners are saved.** At a one and at a zero no unit is on. There the output is the same again, and the middle of 1 and $-1$ costs 2.

One network of each kind is checked exactly below. Every slope, added up over the corners, is zero. No unit is given just zero, so a small change of the weights switches none of them on or off, and the loss cannot fall. That is a *local minimum*. In more than half of the failed runs with two units, one unit at least was *dead*: off at all four corners, so that [training left it alone](training-moves-what-activations-receive.md).

And without an activation? Of 6,000 runs, all but one end with the same answer: 0 at all four corners, one half. (In the last one the numbers grew and grew: it ran away.) That is no failure of training. It is the best fit there is: any other affine map makes the squared errors larger. A tanh has no silent side, and four of them succeeded in every run.

XOR is a toy. [What about real data?](digits-and-moby-dick.md)
`,
  predict: {
    question:
      'Two ReLU units, random first weights, 500 steps of gradient descent on XOR. How often do all four corners come out right?',
    answers: {
      'In nearly every run': {
        wrong: 'of a thousand runs each, 262 succeed…',
        tempting:
          'Two units suffice, and gradient descent is said to find what is there. But it only ever walks downhill from where it starts.',
      },
      'In about one run out of four': { right: 'of a thousand runs each, 262 succeed…' },
      'In no run': {
        wrong: 'of a thousand runs each, 262 succeed…',
        tempting: 'That is so without an activation. With two ReLU units there are good places, and some runs start near one.',
      },
    },
  },
  because: {
    'without an activation, the squared errors on XOR add up to 4 and four squares, so that the best answer is half-way, everywhere':
      identity(AFFINE, '4 + 4*w1^2 + 4*w2^2 + 4*b^2'),
    'and no affine map has all four corners right': inseparable(XOR),
    'as long as no unit is on at any corner, the loss is 4 at least': identity(silentAt(-1, 1, 1, -1), '4 + 4*b^2'),
    'as long as none is on at three of the corners, it is 8/3 at least': identity(silentAt(-1, 1, -1), '8/3 + 3*(b + 1/3)^2'),
    'as long as none is on at a one and a zero, it is 2 at least': identity(silentAt(-1, 1), '2 + 2*b^2'),
    'three networks of two ReLU units have the losses 4, 8/3 and 2 and are stuck: every slope, added up over the corners, is zero, and no unit is given zero at any of them':
      swept({
        members: () => STUCK,
        size: 3,
        key: ({ name }) => name,
        holds: isStuck,
        of: 'three networks that are stuck',
      }),
    'networks without an activation never solve XOR, in 6,000 runs': tallied(neverWithout),
    'all of them but one end with each output within a hundredth of half-way, and that one ran away': tallied(middleWithout),
    'of a thousand runs each, 262 succeed with two ReLU units, 572 with three, 759 with four, 876 with five, 973 with eight and 999 with sixteen':
      tallied(asRelu),
    'with tanh units, 808 succeed with two, 988 with three, and all with four and more': tallied(asTanh),
    'every ReLU run that fails ends within a hundredth of one of the losses 2, 8/3 and 4': tallied(onThreeLevels),
    'of the runs with two ReLU units that fail, more than half end with a dead unit': tallied(halfAreDead),
    'run anew: two ReLU units succeed about as often': measured({ run: solves('relu', 2), ...TWO, of: OF }),
    'run anew: eight ReLU units succeed about as often': measured({ run: solves('relu', 8), ...EIGHT, of: OF }),
    'run anew: four tanh units nearly always succeed': measured({ run: solves('tanh', 4), seeds: 50, between: MOSTLY, of: OF }),
    'run anew: eight units without an activation never succeed': measured({
      run: solves('identity', 8),
      seeds: 20,
      between: NEVER,
      of: OF,
    }),
  },
  readAs: {
    'without an activation…':
      'The corners and the answers are written as −1 and 1. The map is $w_1 x + w_2 y + b$, whatever number of layers it came from.',
    'as long as no unit is on…':
      '$b$ is the bias of the read-out, which is all that comes out; the answers wanted are −1, 1, 1 and −1.',
    'as long as none is on at three…':
      '$b$ is what comes out at the three corners, where −1, 1 and −1 are wanted. With −1 and 1 exchanged it is the same.',
    'as long as none is on at a one…': '$b$ is what comes out at the two corners, where −1 and 1 are wanted.',
  },
  serves: { 'and no affine map…': 'networks without an activation never…' },
  butNot: {
    'the bias does not matter': { of: 'without an activation, the squared errors…', on: identity(AFFINE, '4 + 4*w1^2 + 4*w2^2') },
    'nor does one for AND': {
      of: 'and no affine map…',
      on: inseparable({ points: XOR.points, labels: [false, false, false, true] }),
    },
    'it is 4 whatever the bias': { of: 'as long as no unit is on…', on: identity(silentAt(-1, 1, 1, -1), '4') },
    'the best there is the middle too': {
      of: 'as long as none is on at three…',
      on: identity(silentAt(-1, 1, -1), '8/3 + 3*b^2'),
    },
    'it is 2 at least at two ones as well': { of: 'as long as none is on at a one…', on: identity(silentAt(1, 1), '2 + 2*b^2') },
    'so is one whose units are on': {
      of: 'three networks…',
      on: swept({
        members: () => [
          {
            name: 'two units that are on at a zero each, and get it right',
            loss: 2,
            network: hidden(
              [
                [1, 1],
                [-1, -1],
              ],
              [-1, -1],
              [-1, -1],
              0,
            ),
          },
        ],
        size: 1,
        key: ({ name }) => name,
        holds: isStuck,
        of: 'a network whose units are on',
      }),
    },
    'so it is with tanh': { of: 'networks without an activation…', on: tallied(neverWithout, exchanged('identity', 'tanh')) },
    'all but one of those with ReLU do so': {
      of: 'all of them but one…',
      on: tallied(middleWithout, exchanged('identity', 'relu')),
    },
    'as many succeed with tanh': { of: 'of a thousand runs each…', on: tallied(asRelu, exchanged('relu', 'tanh')) },
    'as many succeed with ReLU': { of: 'with tanh units…', on: tallied(asTanh, exchanged('relu', 'tanh')) },
    'every tanh run that fails does': { of: 'every ReLU run that fails…', on: tallied(onThreeLevels, exchanged('relu', 'tanh')) },
    'so do those with tanh': { of: 'of the runs with two ReLU units…', on: tallied(halfAreDead, exchanged('relu', 'tanh')) },
    'without an activation they do as well': {
      of: 'run anew: two ReLU…',
      on: measured({ run: solves('identity', 2), seeds: 2, between: TWO.between, of: OF }),
    },
    'so do two': {
      of: 'run anew: eight ReLU…',
      on: measured({ run: solves('relu', 2), seeds: 20, between: EIGHT.between, of: OF }),
    },
    'so do four without an activation': {
      of: 'run anew: four tanh…',
      on: measured({ run: solves('identity', 4), seeds: 2, between: MOSTLY, of: OF }),
    },
    'nor do eight with ReLU': {
      of: 'run anew: eight units without…',
      on: measured({ run: solves('relu', 8), seeds: 6, between: NEVER, of: OF }),
    },
  },
  breaks: 'the best there is the middle too',
  exercise: `
A network with one ReLU unit is trained on XOR and ends with the loss 8/3. At which corner is its unit on, what does it say at the others, and how many corners are right? Then find a place where a second unit would have to start to rescue it.
`,
  uses: [
    '02-separability/no-line-separates-xor',
    '02-separability/two-relu-units-equal-xor',
    '05-learning/training-moves-what-activations-receive',
  ],
  sources: ['rumelhart1986'],
  figure: ({ because }) => {
    const { witness } =
      because[
        'of a thousand runs each, 262 succeed with two ReLU units, 572 with three, 759 with four, 876 with five, 973 with eight and 999 with sixteen'
      ];
    const tallies = witness as unknown as readonly Tally[];
    const [two] = ofKind(tallies, 'relu');
    const kinds = (['relu', 'tanh', 'identity'] as const).map((kind) => ({
      name: { relu: 'ReLU', tanh: 'tanh', identity: 'no activation' }[kind],
      rows: ofKind(tallies, kind).map((tally) => ({
        units: tally.units,
        runs: tally.runs,
        solved: solved(tally),
        interval: interval(solved(tally), tally.runs).map((end) => end.toJSON()) as [Q, Q],
        ends: [tally.stuck.atFour, tally.stuck.atEightThirds, tally.stuck.atTwo, tally.stuck.elsewhere],
      })),
    }));
    return {
      'what would do': units(
        {
          variable: 's',
          from: 0,
          to: 2,
          units: [
            { term: formula('relu(s)').term, label: 'the first unit' },
            { term: formula('-2*relu(s - 1)').term, label: 'the second unit' },
          ],
          sum: 'both together',
        },
        'What training could find: two units along the count $s$ of ones, and their sum, which is XOR.',
      ),
      'how often': live(
        'success',
        { kinds, ends: ['at loss 4', 'at loss 8/3', 'at loss 2', 'elsewhere'] },
        'The share of 1,000 runs that solve XOR with ReLU, over the number of hidden units, with a confidence interval. Below, how the runs of one width end.',
      ),
      'three learn': live(
        'training',
        {
          units: 4,
          epochs: 120,
          rate: written(PROTOCOL.rate),
          momentum: written(PROTOCOL.momentum),
          margin: written(PROTOCOL.margin),
          seeds: [33, 7, 10, 773],
        },
        'Above, the losses of three networks over the first 120 epochs. Below, what one of them says after the epoch chosen: a ring is a corner that it does not get right by a quarter of the way, and a dotted line is where a unit switches. Training computes in doubles; the regions are exact for the numbers it comes to.',
      ),
      'where they end': bars(
        two === undefined
          ? []
          : [
              { name: 'solved', value: solved(two) },
              { name: 'loss 8/3', value: two.stuck.atEightThirds },
              { name: 'loss 2', value: two.stuck.atTwo },
              { name: 'loss 4', value: two.stuck.atFour },
              { name: 'elsewhere', value: two.stuck.elsewhere },
            ],
        'Where 1,000 runs with two ReLU units ended.',
      ),
    };
  },
});
