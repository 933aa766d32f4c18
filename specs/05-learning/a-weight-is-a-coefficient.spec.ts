import {
  breaksExactlyAt,
  claim,
  enclosed,
  equalEverywhere,
  example,
  graph,
  identities,
  identity,
  matrixIdentity,
  wiring,
  XOR_NETWORK,
} from '../../src/index.ts';

/** A hidden layer with a fixed pattern D, before and after: its parameters are W and p, or U and q. */
const HIDDEN = {
  V: ['c', 'b'],
  D: ['b', 'b'],
  W: ['b', 'a'],
  U: ['b', 'a'],
  x: ['a', '1'],
  p: ['b', '1'],
  q: ['b', '1'],
  e: ['c', '1'],
} as const;
const LAST = { W: ['c', 'b'], U: ['c', 'b'], h: ['b', '1'], p: ['c', '1'], q: ['c', '1'] } as const;
const AT_ZERO = { W: ['b', 'a'], x: ['a', '1'], b: ['b', '1'] } as const;
const LAYER = { W: ['b', 'a'], x: ['a', '1'], e: ['a', '1'], b: ['b', '1'] } as const;

/** The two ReLU units of XOR at the corner (1, 1), one weight of the first left free; and with a weight of the read-out free. */
const HIDDEN_FREE = 'relu(w + 1) - 2*relu(1)';
const READ_OUT_FREE = 'w*relu(1 + 1) - 2*relu(1)';

/** What a unit with two inputs gains at each of them, and what it is at zero. */
const gains = (bias: string) =>
  identities(
    ['w*(x + 1) + v*y + b - (w*x + v*y + b)', 'w*x + v*(y + 1) + b - (w*x + v*y + b)', 'w*0 + v*0 + b'],
    ['w', 'v', bias],
  );

export default claim({
  title: 'Each weight is a coefficient of an affine map, and the output need not be a line in it',
  asks: 'If a network is made of lines, is its output a line in each weight?',
  says: `
Here are the two ReLU units that [equal XOR](../02-separability/two-relu-units-equal-xor.md), at the corner $(1, 1)$. Every number beside a line is a knob that training may turn.

![the network]

Look at the first hidden unit. It adds up $w x + v y + b$. Raise $x$ by one, and the sum grows by $w$. Set both inputs to zero, and $b$ is left. So each weight says how steep its own layer is in one direction, and each bias says where it starts. "Training adjusts the coefficients of lines" is simply true, layer by layer.

Now stand at the other end of the network and turn one knob: the weight $w$ of the first unit for $x$. Everything else stays as it is.

![predict]

![turning one weight]

Look at the curve of the hidden weight. Left of $w = -1$ the first unit is off, and turning the knob does nothing. Right of it the output climbs. The knob moves the sum that the ReLU is given, so the bend of the ReLU becomes a bend in the knob.

The straight line beside it is a weight of the read-out. Nothing bends after that one, so in the last layer the output is always affine.

And if every unit keeps its side, on or off? Then the ReLUs are fixed factors of 0 and 1, and the output is affine in the parameters of any one layer. In the parameters of two layers at once it is not: they are multiplied with each other. With tanh there are no sides to keep, and the output can be curved in a hidden weight everywhere.

What of the biases: are they slopes too? Compare the sum at two inputs, and $b$ drops out. A bias is added, and no input is ever multiplied by it. (You may call it the weight of an input that is always 1.) So "slopes" is the wrong word for a part of what is trained.

If one knob can bend the output, what does one step of training do to the sums that the activations are given? [The next lesson](training-moves-what-activations-receive.md) takes one.
`,
  predict: {
    question: 'The XOR network is given (1, 1). You turn a hidden weight w from −3 to 3 and draw its output. What is the curve?',
    answers: {
      'One straight line': {
        wrong: 'it bends nowhere',
        tempting:
          'The layer itself is straight in each of its weights. But a ReLU comes after it, and the weight moves what the ReLU is given.',
      },
      'A line that bends once': { right: 'in one weight of a hidden layer…' },
      'A smooth curve': {
        wrong: 'in one weight of a hidden layer…',
        tempting:
          'With tanh it would be smooth. A ReLU has straight sides only, so its corner is the only place where anything changes.',
      },
    },
  },
  because: {
    'of a unit with two inputs, each weight is what the sum gains when its input grows by one, and the bias is what it is at zero':
      gains('b'),
    'as long as each hidden unit keeps its slope, the output is affine in the parameters of that layer, whatever the shapes':
      matrixIdentity(HIDDEN, 'V*D*((W + U)/2*x + (p + q)/2) + e', '(V*D*(W*x + p) + e)/2 + (V*D*(U*x + q) + e)/2'),
    'in the parameters of the last layer, the output is always affine, whatever the shapes': matrixIdentity(
      LAST,
      '(W + U)/2*h + (p + q)/2',
      '(W*h + p)/2 + (U*h + q)/2',
    ),
    'in the parameters of two layers at once it is not: one weight in each, both 0 or both 2, is at the half-way point not half-way':
      example({}, '1*1 != (0*0 + 2*2)/2'),
    'in one weight of a hidden layer, the output of the XOR network at (1, 1) bends at −1 and nowhere else': breaksExactlyAt(
      HIDDEN_FREE,
      [-1],
    ),
    'in one weight of its read-out, the same output is one line': equalEverywhere(READ_OUT_FREE, '2*w - 2'),
    'in a weight before tanh, the output is not affine: at 1 it is more than a quarter above the mean of 0 and 2': enclosed(
      {},
      'tanh(1) > (tanh(0) + tanh(2))/2 + 1/4',
    ),
    'a bias is a slope of nothing: between any two inputs of a unit it drops out': identity('(w*p + b) - (w*q + b)', 'w*(p - q)'),
  },
  beside: {
    'a layer of any shape gains W e when its input grows by e': matrixIdentity(LAYER, '(W*(x + e) + b) - (W*x + b)', 'W*e'),
    'and at zero it is its biases': matrixIdentity(AT_ZERO, 'W*(x - x) + b', 'b'),
  },
  readAs: {
    'as long as each hidden unit…':
      '$D$ has the slopes of the units, $x$ is what the layer is given, and $V$ and $e$ are what follows, its units keeping their slopes too; $W$, $p$ and $U$, $q$ are two choices of the parameters, and half-way between them the output is half-way.',
    'in the parameters of the last layer…':
      '$h$ is what the layers before it give; $W$, $p$ and $U$, $q$ are two choices of its parameters.',
    'in one weight of a hidden layer…':
      '$w$ is the weight of the first unit for the first bit; its other weight is 1, and so are both bits.',
    'in one weight of its read-out…': '$w$ is the weight that the read-out gives to the first unit.',
    'a layer of any shape…':
      'If $e$ is one at one input and zero at the others, $W e$ is the column of the weights of that input.',
  },
  butNot: {
    'at zero it is nothing': { of: 'of a unit with two inputs…', on: gains('0') },
    'with a ReLU in the place of the fixed slopes it is affine as well': {
      of: 'as long as each hidden unit…',
      on: matrixIdentity(
        HIDDEN,
        'V*D*relu((W + U)/2*x + (p + q)/2) + e',
        '(V*D*relu(W*x + p) + e)/2 + (V*D*relu(U*x + q) + e)/2',
      ),
      drops: 'each unit keeps its slope',
    },
    'with a ReLU after the last layer it is affine as well': {
      of: 'in the parameters of the last layer…',
      on: matrixIdentity(LAST, 'relu((W + U)/2*h + (p + q)/2)', 'relu(W*h + p)/2 + relu(U*h + q)/2'),
    },
    'in one of the two weights alone it is not half-way either': {
      of: 'in the parameters of two layers…',
      on: example({}, '3*1 != (3*0 + 3*2)/2'),
    },
    'it bends nowhere': { of: 'in one weight of a hidden layer…', on: breaksExactlyAt(HIDDEN_FREE, []) },
    'so is it in the hidden weight': { of: 'in one weight of its read-out…', on: equalEverywhere(HIDDEN_FREE, '2*w - 2') },
    'from −1 to 1 it lies above the mean by as much': {
      of: 'in a weight before tanh…',
      on: enclosed({}, 'tanh(0) > (tanh(-1) + tanh(1))/2 + 1/4'),
    },
    'between two inputs it is the weight that drops out': {
      of: 'a bias is a slope of nothing…',
      on: identity('(w*p + b) - (w*q + b)', 'b*(p - q)'),
    },
    'with a ReLU after it, it gains W e as well': {
      of: 'a layer of any shape…',
      on: matrixIdentity(LAYER, 'relu(W*(x + e) + b) - relu(W*x + b)', 'W*e'),
    },
    'at any input it is its biases': { of: 'and at zero…', on: matrixIdentity(AT_ZERO, 'W*x + b', 'b') },
  },
  breaks: 'with a ReLU in the place…',
  exercise: `
The XOR network at $(1, 1)$ is $\\mathrm{relu}(w + 1) - 2\\,\\mathrm{relu}(1)$. Now turn the bias of the second unit instead: write its output as a formula in $b$, and find where it bends. Is there any parameter of this network in which its output at $(1, 1)$ is a straight line?
`,
  assuming: {
    'each unit keeps its slope':
      'Every unit of the layer multiplies what it is given by the same factor before and after, as a ReLU does that stays on or stays off.',
  },
  settles: {
    'training-only-adjusts-slopes': [
      { reading: 'each parameter is a coefficient', by: 'of a unit with two inputs…', verdict: 'right' },
      { reading: 'each parameter is a slope', by: 'a bias is a slope of nothing…', verdict: 'wrong' },
      { reading: 'the output is a line in each parameter', by: 'in one weight of a hidden layer…', verdict: 'wrong' },
    ],
  },
  figure: ({ because }) => {
    const {
      variable,
      term,
      breakpoints: marks,
    } = because['in one weight of a hidden layer, the output of the XOR network at (1, 1) bends at −1 and nowhere else']
      .statement;
    const { left } = because['in one weight of its read-out, the same output is one line'].statement;
    return {
      'the network': wiring(
        XOR_NETWORK,
        [1, 1],
        ['x', 'y'],
        'The XOR network at $(1, 1)$. Beside each line stands its weight, in each circle what comes out of it.',
      ),
      'turning one weight': graph(
        {
          variable,
          from: -3,
          to: 3,
          curves: [
            { term, label: 'hidden', marks },
            { term: left, label: 'read-out' },
          ],
        },
        'The output of the XOR network at $(1, 1)$ while one weight $w$ is turned. A weight of a hidden unit: the output bends where the unit wakes up. A weight of the read-out: one straight line.',
      ),
    };
  },
});
