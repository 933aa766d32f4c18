import {
  bending,
  breakpoints,
  claim,
  draw,
  equalEverywhere,
  example,
  graph,
  integers,
  live,
  measured,
  type Network,
  networksOf,
  nonZeroIntegers,
  rational,
  swept,
} from '../../src/index.ts';

/** v1 relu(w1 x + b1) + v2 relu(w2 x + b2). */
type Pair = readonly [w1: number, w2: number, b1: number, b2: number, v1: number, v2: number];

function network([w1, w2, b1, b2, v1, v2]: Pair): Network {
  return {
    layers: [
      { weights: [[w1], [w2]], bias: [b1, b2], activation: 'relu' },
      { weights: [[v1, v2]], bias: [0], activation: 'identity' },
    ],
  };
}

function isAffine(computed: Network): boolean {
  return breakpoints(computed).length === 0;
}

/** Both units bend at one point. */
function bendTogether([w1, w2, b1, b2]: Pair): boolean {
  return b1 * w2 === b2 * w1;
}

/** The slope grows at the one bend by as much as it falls at the other. */
function bendOppositely([w1, w2, , , v1, v2]: Pair): boolean {
  return v1 * Math.abs(w1) + v2 * Math.abs(w2) === 0;
}

function* pairs(weights: readonly number[], biases: readonly number[]): Generator<Pair> {
  for (const w1 of weights)
    for (const w2 of weights)
      for (const b1 of biases)
        for (const b2 of biases) for (const v1 of weights) for (const v2 of weights) yield [w1, w2, b1, b2, v1, v2];
}

/** The graph of what the pair makes together. */
function sum(pair: Pair) {
  const [w1, w2, b1, b2] = pair;
  const units = [rational(-b1).div(rational(w1)), rational(-b2).div(rational(w2))].map((x) => `where x is ${x}`);
  const together = breakpoints(network(pair)).map((x) => `where x is ${x}`);
  return bending(
    { network: network(pair) },
    `The units bend ${[...new Set(units)].join(' and ')}, what they make together ${together.join(' and ') || 'nowhere'}.`,
  );
}

const WEIGHTS = [-2, -1, 1, 2];
const BIASES = [0, 1];

const SMALL = {
  of: 'all pairs of units with weights ±1 and ±2 and biases 0 and 1',
  members: () => pairs(WEIGHTS, BIASES),
  size: WEIGHTS.length ** 4 * BIASES.length ** 2,
  key: ([w1, w2, b1, b2, v1, v2]: Pair) =>
    `${v1} relu(${w1} x + ${b1}) + ${v2} relu(${w2} x + ${b2})`
      .replaceAll(' + 0', '')
      .replaceAll('+ -', '− ')
      .replaceAll('-', '−'),
};

/** How many pairs there are of which one is drawn in the experiment, and how many of them cancel. */
const LARGER = { pairs: 0, cancelling: 0 };
for (const pair of pairs([-3, -2, -1, 1, 2, 3], [-3, -2, -1, 0, 1, 2, 3])) {
  LARGER.pairs += 1;
  if (bendTogether(pair) && bendOppositely(pair)) LARGER.cancelling += 1;
}

const SEEDS = 20;
/** Without biases nine in a hundred are affine. That is so far from the band that a tenth of the draws shows it. */
const FEW_SEEDS = 2;
const DRAWS = 210;

/** How many in a hundred are affine of random networks with weights up to 3 and biases up to this. */
function percentAffine(bias: number) {
  const over = networksOf([1, 2, 1], { activation: 'relu', weight: nonZeroIntegers(3), bias: integers(bias) });
  return (seed: number): number => (100 * draw(over, DRAWS, seed).filter(isAffine).length) / DRAWS;
}

const RARE = {
  from: '0.2',
  to: '2.5',
  why: `${LARGER.cancelling} of the ${LARGER.pairs} pairs that can be drawn cancel by that rule; by Chernoff’s bound the mean over ${SEEDS * DRAWS} fresh draws then lies outside with a chance below 1e-9`,
};

export default claim({
  title: 'Non-linear parts can cancel',
  asks: 'Must a network of bent parts be bent?',
  says: `
Two bent pipes can make a straight one: put the second behind the first, turned around, and what the one bends the other bends back. Do bent parts always make a bent whole?

![two bends]

The dotted line is one ReLU unit, the dashed line a second one, and the thick line is their sum. Move the bend of the second unit, and change its weight. Can you make the sum straight?

![predict]

With ReLU it takes two units. One lets through what is positive. The other looks at the input from the opposite side, and lets through what is negative.

![subtracted and added]

Subtract the second from the first, and every number comes out as it went in: $\\mathrm{relu}(x) - \\mathrm{relu}(-x) = x$. All the weights are there, none of them is zero, each unit bends as it should. And the network is a straight line.

Put a plus where the minus was. The same two units make $|x|$, with a corner at zero, which no line has.

So if you say that non-linearities make a network non-linear, you are right about what they make possible. They do not make it certain.

How much of an accident is the straight case? It takes two equations at once, and exactly: the two units have to bend at the very same point, and by opposite amounts. Among random networks of two units with small whole weights, that happens about once in a hundred (look inside for the count). As an accident it is rare. But a statement about *every* network fails by a single one.

So it is not enough that something bends somewhere. You have to ask what does the bending, and how. [Which of the usual activations bend at all?](only-the-identity-is-linear.md)
`,
  exercise: `
Find weights $a$ and $b$ such that $a\\,\\mathrm{relu}(2x) + b\\,\\mathrm{relu}(-x)$ is the straight line $x$. Then move the second unit’s bend to 1. Can any weights still make a straight line of the two? Draw the sum and say what stays in the way.
`,
  breaks: 'with the second unit moved by one…',
  predict: {
    question: 'What is relu(x) − relu(−x), a network of two ReLU units?',
    answers: {
      0: {
        wrong: 'relu(x) − relu(−x) is x…',
        tempting:
          'A thing less its mirror image seems to leave nothing. But the two are never on at once: to the right of zero the first gives x, to the left the second does.',
      },
      x: { right: 'relu(x) − relu(−x) is x…' },
      '|x|': {
        wrong: 'relu(x) − relu(−x) is x…',
        tempting:
          'Two ReLU units back to back do make |x|, when they are added. But here the second one is taken away, and so the left side points down.',
      },
    },
  },
  because: {
    'relu(x) − relu(−x) is x, everywhere': equalEverywhere('relu(x) - relu(-x)', 'x'),
    'added instead of subtracted, the same two units are |x|': equalEverywhere('relu(x) + relu(-x)', 'abs(x)'),
    'relu(x) + relu(−x) is not affine: half-way between −1 and 1 it is not half-way between its values there': example(
      { p: -1, q: 1 },
      'relu((p + q)/2) + relu(-(p + q)/2) != ((relu(p) + relu(-p)) + (relu(q) + relu(-q)))/2',
    ),
  },
  beside: {
    'two units cancel exactly when they bend at the same point and by opposite amounts': swept({
      ...SMALL,
      holds: (pair) => isAffine(network(pair)) === (bendTogether(pair) && bendOppositely(pair)),
    }),
    'of random networks of two ReLU units with weights up to 3, about one in a hundred is affine': measured({
      run: percentAffine(3),
      seeds: SEEDS,
      between: RARE,
      of: 'Affine networks in a hundred',
    }),
  },
  butNot: {
    'with the second unit moved by one, it is x as well': {
      of: 'relu(x) − relu(−x) is x…',
      on: equalEverywhere('relu(x) - relu(1 - x)', 'x'),
    },
    'added instead of subtracted, they are x as well': {
      of: 'added instead of subtracted…',
      on: equalEverywhere('relu(x) + relu(-x)', 'x'),
    },
    'relu(x) − relu(−x) is not affine: half-way between −1 and 1 it is not half-way between its values there': {
      of: 'relu(x) + relu(−x) is not affine…',
      on: example({ p: -1, q: 1 }, 'relu((p + q)/2) - relu(-(p + q)/2) != ((relu(p) - relu(-p)) + (relu(q) - relu(-q)))/2'),
    },
    'it is enough that they bend at the same point': {
      of: 'two units cancel exactly…',
      on: swept({ ...SMALL, holds: (pair) => isAffine(network(pair)) === bendTogether(pair), draw: sum }),
    },
    'when there are no biases, so that all units bend at zero, it is as rare': {
      of: 'of random networks…',
      on: measured({
        run: percentAffine(0),
        seeds: FEW_SEEDS,
        between: RARE,
        of: 'Affine networks in a hundred',
      }),
    },
  },
  settles: {
    'a-net-with-nonlinearities-is-not-linear': [
      { reading: 'can be non-linear', by: 'relu(x) + relu(−x) is not affine…', verdict: 'right' },
      { reading: 'must be non-linear', by: 'relu(x) − relu(−x) is x…', verdict: 'wrong' },
    ],
    'nothing-but-linearity': { reading: 'as a map of the input', by: 'relu(x) + relu(−x) is not affine…', verdict: 'wrong' },
  },
  uses: ['01-linear/affine-maps-keep-midpoints'],
  figure: ({ because }) => {
    const difference = because['relu(x) − relu(−x) is x, everywhere'].statement;
    const sum = because['added instead of subtracted, the same two units are |x|'].statement;
    const curves = [
      { term: difference.left, label: 'subtracted' },
      { term: sum.left, label: 'added' },
    ];
    return {
      'two bends': live(
        'pair',
        { w: -1, at: 0, out: 1 },
        'Two ReLU units, dotted and dashed, and their sum. Where one of them bends, the sum bends too, unless the other one bends there by the opposite amount.',
      ),
      'subtracted and added': graph(
        { variable: difference.variable, from: -2, to: 2, curves },
        'The same two ReLU units, subtracted from one another and added to one another. Above zero both are the same line; below, only the difference goes on straight.',
      ),
    };
  },
});
