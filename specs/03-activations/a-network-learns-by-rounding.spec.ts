import {
  answers,
  claim,
  curves,
  draw,
  GRAD1,
  grad1,
  gradientDescent,
  IRISES,
  inseparable,
  integers,
  matrixIdentity,
  measured,
  ofDouble,
  type Rational,
  ridge,
  weightsOf,
  XOR,
} from '../../src/index.ts';

/** What the factors of grad1 come to when only doubles are rounded: the slope of the line that it would be. */
const FACTOR = Array.from({ length: GRAD1.times }).reduce<number>((k) => k * Number(GRAD1.by), Number(GRAD1.last));
/** So far apart are the points between which learning takes the slope of grad1. */
const APART = 1 / 16;
const ROUNDING = { value: grad1, slope: (x: number) => (grad1(x + APART / 2) - grad1(x - APART / 2)) / APART };
const TWIN = { value: (x: number) => FACTOR * x, slope: () => FACTOR };

/** So many weights between −1 and 1. */
const randomWeights = (count: number, seed: number): readonly number[] =>
  draw(integers(1000), count, seed).map((weight) => weight / 1000);

const CORNERS = XOR.points.map((corner) => corner.map((bit) => 2 * Number(bit) - 1));
const SIDES = XOR.labels.map((label) => (label ? 1 : -1));

const STEPS = 200;

/** What has learned from all four corners, from the random weights of this seed on. */
function learnt(activation: typeof ROUNDING, seed: number, steps = STEPS) {
  const lessons = { inputs: CORNERS, targets: SIDES, activation, hidden: 8, steps, rate: 0.05, momentum: 0.9 };
  return gradientDescent(lessons, randomWeights(weightsOf(lessons), seed));
}

/** How many of the four corners lie on their side after learning from all four. */
const cornersRight = (activation: typeof ROUNDING) => (seed: number) => {
  const network = learnt(activation, seed);
  return CORNERS.filter((corner, i) => network(corner) * (SIDES[i] ?? 0) > 0).length;
};

const meanSquare = (network: (input: readonly number[]) => number): number =>
  CORNERS.reduce((sum, corner, i) => sum + (network(corner) - (SIDES[i] ?? 0)) ** 2 / CORNERS.length, 0);

/** The middles of the squares that are drawn, each an eighth wide, so that the corners are such middles too. */
const PLACES = Array.from({ length: 33 }, (_, i) => (i - 16) / 8);
const ENDS = ['-33/16', '33/16'] as const;
/** After so many steps the error is drawn. They are few, since up to each of them the network learns from the beginning. */
const MOMENTS = Array.from({ length: STEPS / 10 + 1 }, (_, i) => 10 * i);

const decimal = (value: Rational): number => Number(value.n) / Number(value.d);
const LENGTHS = IRISES.map(({ sepalLength, sepalWidth, petalLength, petalWidth }) => [
  sepalLength,
  sepalWidth,
  petalLength,
  petalWidth,
]);
/** Lengths about in the middle of the table; and what the flowers measure beyond them, with a one for the bias. */
const CENTRE = [5.8, 3, 3.75, 1.25];
const FLOWERS = LENGTHS.map((lengths) => [...lengths.map((length, i) => decimal(length) - (CENTRE[i] ?? 0)), 1]);
const MIDDLE = IRISES.map(({ species }) => (species === 'versicolor' ? 1 : -1));
const UNITS = 40;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** How many of the 150 flowers are told right by a read-out fitted to random units. */
const flowersRight = (value: (x: number) => number) => (seed: number) => {
  const weights = randomWeights(5 * UNITS, seed);
  const units = Array.from({ length: UNITS }, (_, i) => weights.slice(5 * i, 5 * i + 5));
  const rows = FLOWERS.map((flower) => [1, ...units.map((unit) => value(dot(unit, flower)))]);
  const readOut = ridge(rows, MIDDLE, 0.01);
  return rows.filter((row, i) => dot(row, readOut) * (MIDDLE[i] ?? 0) > 0).length;
};

const SEEDS = 16;
/** Runs of controls. A few are enough so far outside the band of a sentence: the twin never has more than three right. */
const FEW_SEEDS = { twin: 4, rounding: 8, flowers: 2 };
const LEARNT = {
  from: '3.1',
  to: '4',
  why: 'all of 1,500 other runs came to four, and should one in a hundred come to no more than two, the mean of sixteen is below 3.1 with a chance below 1e-9',
};
const NOT_LEARNT = {
  from: '1',
  to: '3',
  why: 'an affine map has at most three right, and of 50 other runs none had less than one',
};
const TOLD = {
  from: '124',
  to: '149',
  why: 'a hundred other runs had the mean 136.6 and the standard deviation 4.5, so that the mean of eight strays by so much, which is more than seven of its own deviations, with a chance below 1e-9',
};
const ON_XOR = 'corners on their side of zero, of four';
const ON_FLOWERS = 'flowers told right, of 150';

export default claim({
  title: 'A network learns by rounding',
  asks: 'Can a gear train learn?',
  says: `
Picture a blind gear train: nothing but wheels that turn other wheels, each by a fixed ratio. You would say that it can do no more than multiply. But the teeth have a little play.

The play here is the rounding of half-precision numbers. [Murphy’s function grad1](rounding-is-an-activation.md) multiplies ${GRAD1.times} times by a number just below one, and once by a number above one. Rounded each time, that makes corners.

![the play]

![predict]

Put grad1 where an activation stands, and let the network learn XOR from its four examples.

![what they say]

Both networks begin with the same random weights and go down the error in ${STEPS} steps. The left one rounds its products to half precision. Its twin multiplies once, in double precision, by what all the factors come to. Look at where each says *one*, and at the corners that it gets wrong.

![the error]

The error of the network keeps falling. That of its twin gets stuck at one, the least that [a straight line can have](../02-separability/no-line-separates-xor.md) where the answers should be $1$ and $-1$. This is the first of the ${SEEDS} pairs that were tried.

One thing is not as usual. Rounded numbers make a staircase, and the slope of a staircase is zero wherever it has one. So learning looks a sixteenth apart: it takes the slope from a point $1/32$ before the input to a point $1/32$ behind it.

Why does the twin fail? Doubles are rounded too, but there the play is smaller by a factor of $2^{42}$. It does not get beyond what a line can do. And on paper, where nothing is rounded at all, it could not with any weights: grad1 would be a factor, a layer of factors is a matrix, and [a stack of matrices is one matrix](../01-linear/a-stack-of-affine-layers-is-one.md).

On real data it is the same. Fisher’s irises are of three species, and no flat cut through their four lengths separates the one in the middle from the other two: roughly, these lie on both sides of it. Take forty units of grad1 with random weights that are never trained, and fit a read-out to what they say. They tell the middle species much better than forty units of the twin. Those, but for roundings that are far too small to matter, say nothing that the four lengths did not say.

It would be wrong to take this as advice. It is slow, and the corner is where the number format has it. What it shows is how little an activation has to be: not a squash, not a threshold, not even meant.

So a single corner is enough to begin with. What do many corners make of the plane? [The next chapter counts them](../04-piecewise-linear/each-unit-has-its-own-half.md).
`,
  exercise: `
Say in one sentence why the twin can get three corners right, and why it cannot get four. Then think of a network that rounds its products only to whole numbers. Could it learn XOR in this way as well, and what would you have to change?
`,
  breaks: 'so does its twin',
  predict: {
    question:
      'A network does nothing but multiply by constants and add. Many of its products, one after the other, are rounded to half precision. Can it learn XOR?',
    answers: {
      Yes: { right: 'a network whose only activation is grad1…' },
      'No: it is a stack of affine layers': {
        wrong: 'its twin, which multiplies without rounding to halfs…',
        tempting:
          'On paper it is, and then it could not. But hundreds of products in a row are rounded, and the rounding makes a corner; the twin that goes without it stays where lines stay.',
      },
    },
  },
  because: {
    'a network whose only activation is grad1 learns XOR from its four corners': measured({
      run: cornersRight(ROUNDING),
      seeds: SEEDS,
      between: LEARNT,
      of: ON_XOR,
    }),
    'its twin, which multiplies without rounding to halfs, gets about two of them right': measured({
      run: cornersRight(TWIN),
      seeds: SEEDS,
      between: NOT_LEARNT,
      of: ON_XOR,
    }),
    'with any matrix K in the place of the activation, the network is one affine map': matrixIdentity(
      { V: ['k', 'm'], K: ['m', 'm'], W: ['m', 'n'], x: ['n', '1'], b: ['m', '1'], d: ['k', '1'] },
      'V*(K*(W*x + b)) + d',
      '(V*K*W)*x + (V*K*b + d)',
    ),
    'no hyperplane parts the middle species of iris from the two others by the four lengths': inseparable({
      points: LENGTHS,
      labels: MIDDLE.map((side) => side > 0),
    }),
    'forty random units of grad1 and a fitted read-out tell the middle species of iris from the two others': measured({
      run: flowersRight(grad1),
      seeds: 8,
      between: TOLD,
      of: ON_FLOWERS,
    }),
  },
  butNot: {
    'so does its twin': {
      of: 'a network whose…',
      on: measured({ run: cornersRight(TWIN), seeds: FEW_SEEDS.twin, between: LEARNT, of: ON_XOR }),
      drops: 'products are rounded to halfs',
    },
    'so does the network with grad1': {
      of: 'its twin…',
      on: measured({ run: cornersRight(ROUNDING), seeds: FEW_SEEDS.rounding, between: NOT_LEARNT, of: ON_XOR }),
    },
    'so it is with an absolute value': {
      of: 'with any matrix K…',
      on: matrixIdentity(
        { V: ['k', 'm'], K: ['m', 'm'], W: ['m', 'n'], x: ['n', '1'], b: ['m', '1'], d: ['k', '1'] },
        'V*abs(K*(W*x + b)) + d',
        '(V*K*W)*x + (V*K*b + d)',
      ),
    },
    'none parts the first species from the two others either': {
      of: 'no hyperplane parts…',
      on: inseparable({ points: LENGTHS, labels: IRISES.map(({ species }) => species === 'setosa') }),
    },
    'so do forty of the twin': {
      of: 'forty random units…',
      on: measured({ run: flowersRight(TWIN.value), seeds: FEW_SEEDS.flowers, between: TOLD, of: ON_FLOWERS }),
      drops: 'products are rounded to halfs',
    },
  },
  assuming: { 'products are rounded to halfs': 'Each product that grad1 takes is replaced by the nearest half.' },
  settles: {
    'rounding-can-be-the-activation': [
      { reading: 'for learning', by: 'a network whose only activation is grad1…', verdict: 'right' },
      { reading: 'for learning, by rounding alone', by: 'with any matrix K…', verdict: 'right' },
    ],
  },
  uses: [
    '03-activations/rounding-is-an-activation',
    '02-separability/no-line-separates-xor',
    '01-linear/a-stack-of-affine-layers-is-one',
  ],
  sources: ['fisher1936', 'murphy2023'],
  figure: ({ because }) => {
    const seed = because['a network whose only activation is grad1 learns XOR from its four corners'].seed ?? 0;
    const pair = [
      { name: 'rounded to float16', short: 'rounded', activation: ROUNDING },
      { name: 'its twin, in doubles', short: 'its twin', activation: TWIN },
    ];
    const labels = XOR.labels;
    return {
      'the play': curves(
        'What grad1 makes of a number when each product is rounded to half precision, and what its twin makes of it in doubles, which is a straight line.',
        pair.map(({ short, activation }) => ({
          label: short,
          points: PLACES.map((x) => [ofDouble(x), ofDouble(activation.value(x))] as const),
        })),
        'What grad1 makes of a number, with each product rounded to half precision. Beside it its twin, which multiplies once by what all the factors come to.',
      ),
      'what they say': answers(
        pair.map(({ name, activation }) => {
          const network = learnt(activation, seed);
          const says = (input: readonly number[]): boolean => network(input) > 0;
          const cells = PLACES.toReversed().map((y) => PLACES.map((x) => says([x, y])));
          return { name, cells, ends: ENDS, points: CORNERS, labels, said: CORNERS.map(says) };
        }),
        'Where the two networks say one, and where zero, after they have learned from the four corners, which lie at −1 and 1 here. Each small square has the colour of what is said in its middle. A ring is around a corner that is answered wrongly.',
      ),
      'the error': curves(
        'The mean squared error of the network and of its twin while they learn.',
        pair.map(({ short, activation }) => ({
          label: short,
          points: MOMENTS.map((steps) => [steps, ofDouble(meanSquare(learnt(activation, seed, steps)))] as const),
        })),
        'To the right the steps of learning, upwards the mean squared error over the four corners, from the same random weights.',
      ),
    };
  },
});
