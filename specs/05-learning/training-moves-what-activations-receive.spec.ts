import {
  activationPattern,
  claim,
  consequence,
  descend,
  equalEverywhere,
  evaluate,
  example,
  fractions,
  gradient,
  identity,
  live,
  matrixConsequence,
  matrixIdentity,
  type Network,
  networks,
  preactivations,
  printTerm,
  type Rational,
  rational,
  sampled,
  trace,
  wiring,
} from '../../src/index.ts';

/** One unit and one input, a column; X is the same input as a row, and d what the step takes away for each one of it. */
const STEP = { W: ['1', 'n'], X: ['1', 'n'], x: ['n', '1'], b: ['1', '1'], d: ['1', '1'] } as const;

/** The loss of v (w x + b)² − t, and its slope in w: of the loss, through v, through the square, to x. */
const LOSS = (w: string) => `(v*(${w}*x + b)^2 - t)^2`;
const SLOPE = (factor: string) => `2*(v*(w*x + b)^2 - t)*v*${factor}*x`;
const REST = '2*(v*(w*x + b)^2 - t)*v*x^2 + (v*x*(2*(w*x + b) + h*x))^2';

/** A layer before a step, W and b, and after it, U and c. */
const KEPT = { W: ['n', 'm'], U: ['n', 'm'], x: ['m', '1'], b: ['n', '1'], c: ['n', '1'] } as const;

/** One step at the rate r with a target of 0: what the unit receives then. */
const AFTER = (w: string, b: string) => `(${w} - r*2*relu(${w}*x + ${b})*x)*x + (${b} - r*2*relu(${w}*x + ${b}))`;

/** Two units that are on at (1, 1), and one that is off there. */
const NETWORK: Network = {
  layers: [
    {
      weights: [
        [1, 1],
        [1, 0],
        [-1, -1],
      ],
      bias: [0, 0, 1],
      activation: 'relu',
    },
    { weights: [[1, -1, 1]], bias: [0], activation: 'identity' },
  ],
};
/** The same without the one that is off. */
const TWO_UNITS: Network = {
  layers: NETWORK.layers.map((layer, l) => ({
    ...layer,
    weights: l === 0 ? layer.weights.slice(0, 2) : layer.weights.map((row) => row.slice(0, 2)),
    bias: layer.bias.slice(0, 2),
  })),
};
const SAMPLE = { input: [1, 1], target: [0] };
const RATE = '1/16';
const stepped = (network: Network): Network => descend(network, gradient(network, 'squared', SAMPLE), RATE);

interface Layer {
  readonly weights: readonly (readonly Rational[])[];
  readonly bias: readonly Rational[];
}
const exact = ({ layers }: Network): readonly Layer[] =>
  layers.map(({ weights, bias }) => ({ weights: weights.map((row) => row.map(rational)), bias: bias.map(rational) }));

const POINT = [1, -2];
const TARGET = 3;
const loss = (network: Network): Rational => {
  const error = evaluate(network, POINT)[0]?.sub(rational(TARGET)) ?? rational(0);
  return error.mul(error);
};
/** So near is looked at on both sides. */
const NEAR = rational('1/1000000');

/** The network with one of its numbers changed: a weight, or the bias if there is no column. */
const moved = (network: Network, layer: number, unit: number, column: number | undefined, by: Rational): Network => ({
  layers: network.layers.map((one, i) => {
    if (i !== layer) return one;
    return {
      ...one,
      weights: one.weights.map((row, k) => (k === unit ? row.map((w, j) => (j === column ? rational(w).add(by) : w)) : row)),
      bias: one.bias.map((b, k) => (k === unit && column === undefined ? rational(b).add(by) : b)),
    };
  }),
});

/** Whether the slope of every parameter is this many times the difference quotient, wherever no unit changes sides on the way. */
function isQuotient(network: Network, times: Rational): boolean {
  const slopes = gradient(network, 'squared', { input: POINT, target: [TARGET] }).layers;
  const pattern = String(activationPattern(network, POINT));
  return exact(network).every(({ weights, bias }, layer) =>
    bias.every((_, unit) =>
      [undefined, ...(weights[unit] ?? []).keys()].every((column) => {
        const [more, less] = [NEAR, NEAR.neg()].map((by) => moved(network, layer, unit, column, by));
        if (more === undefined || less === undefined) return false;
        if ([more, less].some((other) => String(activationPattern(other, POINT)) !== pattern)) return true;
        const own = column === undefined ? slopes[layer]?.bias[unit] : slopes[layer]?.weights[unit]?.[column];
        const quotient = loss(more).sub(loss(less)).div(NEAR.add(NEAR));
        return own?.equals(quotient.mul(times)) === true;
      }),
    ),
  );
}

/** For each hidden unit whose preactivation is negative, the slopes of its weights and bias. */
function slopesOfSilent(network: Network): readonly Rational[] {
  const { layers } = gradient(network, 'squared', { input: POINT, target: [TARGET] });
  return preactivations(network, POINT)
    .slice(0, -1)
    .flatMap((sums, layer) =>
      sums.flatMap((sum, unit) =>
        sum.sign() < 0 ? [...(layers[layer]?.weights[unit] ?? []), ...(layers[layer]?.bias.slice(unit, unit + 1) ?? [])] : [],
      ),
    );
}

const RANDOM = {
  over: networks(
    { inputs: 2, outputs: 1, depth: 2, width: 3 },
    { activation: 'relu', weight: fractions(6, 2), bias: fractions(6, 2) },
  ),
  of: 'random ReLU networks with two inputs and up to three units in each of two hidden layers, at one example',
  runs: 100,
  tell: (network: Network) => `the network ‹${printTerm(trace(network, ['x', 'y'])[0] ?? 0)}›`,
};

export default claim({
  title: 'A step of training moves what the activations receive, and leaves a dead unit alone',
  asks: 'Training changes weights only. Does it ever touch what a tanh or a ReLU is given?',
  says: `
"Training adjusts the lines. It never touches the inputs of the non-linear functions." Let us look. Here are two ReLU units of a network, and what each of them is given at one example, before a step of gradient descent and after it.

Take more steps, or choose another rate, and watch the two numbers.

![two units]

The step has moved what both of them are given. How does it do that? Look into a network with the same two units and a third. What its ReLUs are given stands in brackets.

![before the step]

Now take one step of gradient descent. Every weight and every bias moves a little, against its own slope.

![after the step]

Compare the brackets. The first two units are given other numbers than before, for the very same example. A unit receives $w \\cdot x + b$. If the step takes $d x$ from the weights and $d$ from the bias, it takes $d\\,(|x|^2 + 1)$ from that sum. This is never zero, unless $d$ is.

In one reading the sentence is right. Training sets none of these numbers by itself: they move only because weights and biases in front of them do.

![predict]

Now look at the third unit. Its sum is negative, so its ReLU gives 0, and it would still give 0 if the weights were moved a little. The loss does not feel them at all: their slope is exactly zero, and the step leaves them alone. If that is so at every example, the unit is *dead*. Training has no way to bring it back, except by chance when other layers below it move. Drag another unit below zero, and see what becomes of its steps.

![unit by unit]

Why exactly zero? The slope of a hidden weight is a product along the way from the weight to the loss. One of its factors is the slope of the activation. For ReLU it is 0 on the silent side.

So the activation takes part in every step. It decides how far each weight in front of it moves, or whether it moves at all. Where do such steps lead? [The landscape is no bowl](the-loss-is-not-convex.md).
`,
  predict: {
    question:
      'At every example of the training data, a ReLU unit of the first layer gets a negative sum. What does gradient descent do with its weights?',
    answers: {
      'It pulls them back until the unit speaks': {
        wrong: 'a unit that speaks does not move either',
        tempting:
          'That would be useful. But descent looks at nothing but slopes, and a small change of these weights changes no output.',
      },
      'It leaves them exactly as they are': { right: 'a unit whose sum is negative…' },
      'It lets them shrink towards zero': {
        wrong: 'a unit whose sum is negative…',
        tempting: 'Only if a penalty on large weights is added to the loss. The squared error alone has no slope there.',
      },
    },
  },
  because: {
    'one step, at the rate 1/4 and the example 1, takes what a ReLU receives from 1 to 0': example(
      { r: '1/4', w: 1, b: 0, x: 1 },
      `w*x + b == 1 and ${AFTER('w', 'b')} == 0`,
    ),
    'if a step takes d x from the weights of a unit and d from its bias, it takes d (|x|² + 1) from what the activation receives':
      matrixIdentity(STEP, '(W - d*X)*x + (b - d)', 'W*x + b - d*(X*x) - d'),
    'if the weights and biases of a layer stay as they are, and so does what it is given, each activation receives what it did':
      matrixConsequence(KEPT, ['W == U', 'b == c'], 'W*x + b == U*x + c', {
        parts: [
          { of: 0, before: 1, after: 'x' },
          { of: 1, before: 1, after: 1 },
        ],
      }),
    'and that is not zero unless d is': consequence(['d*u == 1', 's >= 0'], 'u*d*(s + 1) > 0', {
      equations: ['s + 1'],
      cone: [
        { weight: 1, square: '1', times: [0] },
        { weight: 1, square: '1', times: [] },
      ],
    }),
    'the slope of a hidden weight has the slope of its activation for a factor, as for a square, whose slope is twice what it is given':
      identity(LOSS('(w + h)'), `${LOSS('w')} + h*(${SLOPE('(2*(w*x + b))')}) + h^2*(${REST})`),
    'a unit whose sum is negative gives 0, and gives 0 if its bias moves a little: here from −1, by up to a half':
      equalEverywhere('relu(-1 + h)', '0', { from: '-1/2', to: '1/2' }),
    'of random ReLU networks, reverse mode gives just the symmetric difference quotient, wherever no unit changes sides': sampled(
      {
        ...RANDOM,
        runs: 40,
        holds: (network) => isQuotient(network, rational(1)),
        classes: {
          'half of the quotient would show': { atLeast: '0.3', has: (network) => !isQuotient(network, rational('1/2')) },
        },
      },
    ),
    'and in them the slopes of a unit whose sum is negative are all zero': sampled({
      ...RANDOM,
      holds: (network) => slopesOfSilent(network).every((slope) => slope.sign() === 0),
      classes: { 'some unit has a negative sum': { atLeast: '0.5', has: (network) => slopesOfSilent(network).length > 0 } },
    }),
  },
  readAs: {
    'one step…': 'The loss is the square of what the unit gives, so its slope in the sum is twice that; $r$ is the rate.',
    'if a step takes…':
      '$X$ is the example as a row and $x$ the same as a column, so $X x$ is $|x|^2$; $d$ is the rate times the slope of the loss in the sum.',
    'if the weights and biases…':
      '$W$ and $b$ are those before a step, $U$ and $c$ those after it, and $x$ is what the layer is given.',
    'and that is not zero…': '$s$ stands for $|x|^2$, and $u$ for one over $d$.',
    'the slope of a hidden weight…':
      'A weight $w$ before the square moves by $h$; $v$ is the weight after it, and $t$ the target. What stands with $h$ is the slope.',
  },
  butNot: {
    'it stays at 1': {
      of: 'one step, at the rate…',
      on: example({ r: '1/4', w: 1, b: 0, x: 1 }, `w*x + b == 1 and ${AFTER('w', 'b')} == 1`),
    },
    'it leaves it as it was': {
      of: 'if a step takes…',
      on: matrixIdentity(STEP, '(W - d*X)*x + (b - d)', 'W*x + b + 0*d*(X*x)'),
    },
    'so it does if only the weights stay': {
      of: 'if the weights and biases…',
      on: matrixConsequence(KEPT, ['W == U'], 'W*x + b == U*x + c', {
        at: { sizes: { n: 1, m: 1 }, matrices: { W: [[1]], U: [[1]], x: [[1]], b: [[0]], c: [[1]] } },
      }),
    },
    'it is not zero whatever d is': {
      of: 'and that is not zero…',
      on: consequence(['s >= 0'], 'u*d*(s + 1) > 0', { at: { s: 0, u: 0, d: 0 } }),
    },
    'it has no such factor': {
      of: 'the slope of a hidden weight…',
      on: identity(LOSS('(w + h)'), `${LOSS('w')} + h*(${SLOPE('1')}) + h^2*(${REST})`),
    },
    'a unit that speaks does not move either': {
      of: 'a unit whose sum is negative…',
      on: equalEverywhere('relu(1 + h)', '1', { from: '-1/2', to: '1/2' }),
    },
    'it gives half of that quotient': {
      of: 'of random ReLU networks…',
      on: sampled({ ...RANDOM, holds: (network) => isQuotient(network, rational('1/2')) }),
    },
    'the slopes of all units are zero': {
      of: 'and in them the slopes…',
      on: sampled({ ...RANDOM, holds: (network) => !hasSlope(network) }),
    },
  },
  breaks: 'a unit that speaks does not move either',
  exercise: `
Take the two drawings of the network. Which of the nine weights and four biases did the step change, and by how much? Check one of them by hand: the slope of a weight is twice the error, times the weight behind the unit, times the input.
`,
  settles: {
    'training-never-touches-the-inputs-of-nonlinear-functions': [
      { reading: 'none by itself', by: 'if the weights and biases…', verdict: 'right' },
      { reading: 'what an activation receives', by: 'one step, at the rate…', verdict: 'wrong' },
    ],
  },
  sources: ['rumelhart1986'],
  figure: () => ({
    'two units': live(
      'step',
      { network: TWO_UNITS, sample: SAMPLE, rates: [RATE, '1/8', '1/4'] },
      'What each ReLU of a network of two units is given at $(1, 1)$, and where steps towards the output 0 take it.',
    ),
    'unit by unit': live(
      'step',
      { network: NETWORK, sample: SAMPLE, rates: [RATE, '1/8', '1/4'] },
      'What each ReLU of the network is given at $(1, 1)$, and where steps towards the output 0 take it. A ring is around a unit that is off: it gets no slope.',
    ),
    'before the step': wiring(
      NETWORK,
      SAMPLE.input,
      ['x', 'y'],
      'A network at $(1, 1)$, before the step. In the brackets above each hidden unit stands what its ReLU is given.',
    ),
    'after the step': wiring(
      stepped(NETWORK),
      SAMPLE.input,
      ['x', 'y'],
      `The same example after one step towards the output 0, at the rate ${RATE}. The brackets of the first two units have changed; the third unit has kept all its numbers.`,
    ),
  }),
});

/** Whether any slope is not zero. */
function hasSlope(network: Network): boolean {
  return gradient(network, 'squared', { input: POINT, target: [TARGET] }).layers.some(({ weights, bias }) =>
    [...weights.flat(), ...bias].some((slope) => slope.sign() !== 0),
  );
}
