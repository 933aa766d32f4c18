import { claim, corners, everyCase, live, matrixFigure, type Network, wiring } from '../../src/index.ts';

/** What the function is at (1, 1), (1, 0), (0, 1) and (0, 0), and the two bits it is asked about. */
const EVERY = { a: [0, 1], b: [0, 1], c: [0, 1], d: [0, 1], x: [0, 1], y: [0, 1] };
const FUNCTION = 'a*x*y + b*x*(1 - y) + c*(1 - x)*y + d*(1 - x)*(1 - y)';
const THREE = 'relu(x + y + (a - 2)) + relu(x - y + (b - 1)) + relu(y - x + (c - 1))';
const FOUR = `${THREE} + relu(-x - y + d)`;

const FROZEN = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

/** The same as a network: its weights stay, and its biases say which function it is. */
const frozen = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Network => ({
  layers: [
    {
      weights: FROZEN,
      bias: [a - 2, b - 1, c - 1, d],
      activation: 'relu',
    },
    { weights: [[1, 1, 1, 1]], bias: [0], activation: 'identity' },
  ],
});

export default claim({
  title: 'One frozen set of slopes computes all sixteen functions of two bits, by its biases alone',
  asks: 'Freeze every slope of a network. What can training still do?',
  says: `
"All that training adjusts is the slopes of lines." Then let us forbid it. Fix every weight for good, and leave training nothing to turn but the biases.

Here are two such ReLU units, added up. Tap a handle to wake its unit, or drag it. The lines move, and none of them turns.

![two lines]

Wake them both, and you have XOR. How far can you get that way? Take a network of four such units.

![the frozen network]

![predict]

The weights point along the four diagonals: $x + y$, $x - y$, $y - x$ and $-x - y$. Each unit looks towards one corner of the square. There its sum is at its highest, and at the other corners it is lower by one at least.

So the bias of a unit is a switch for its corner. Set it just low enough that even the highest sum gives zero, and the unit is silent everywhere. Raise it by one, and the unit gives 1 at its own corner and nothing at the others. The read-out adds the four units up.

![the four lines]

Here you have all four lines. Tap them, or drag them, and look for the reverse of XOR.

![the biases]

Four switches, sixteen settings, sixteen functions. XOR is among them, and so is its reverse, which no line can do either. Not one slope was touched.

So slopes need not be adjusted, and "slopes" is too small a word for what training adjusts. Could the biases be frozen too? They can, if the read-out is trained: [frozen features](../02-separability/frozen-features-fit-anything-finite.md), well chosen, fit any finite data. But the bend could not be left out, and [that is another lesson](no-weights-do-without-the-activation.md).

These settings were chosen by hand. Whether training finds good ones when it starts at random is [the question of the next lesson](gradient-descent-on-xor.md).
`,
  predict: {
    question:
      'All weights of a network with four ReLU units are frozen, and only its biases may change. How many of the sixteen functions of two bits can it compute, if the weights were chosen well?',
    answers: {
      1: {
        wrong: 'four ReLU units with frozen weights…',
        tempting: 'If slopes were all there is, freezing them would freeze the function. But a bias decides where a unit bends.',
      },
      4: {
        wrong: 'four ReLU units with frozen weights…',
        tempting:
          'One for each unit sounds fair. But every unit can be set independently of the others, so their choices multiply.',
      },
      14: {
        wrong: 'four ReLU units with frozen weights…',
        tempting: 'That is what a single line can do. These units bend, so XOR and its reverse are within reach.',
      },
      16: { right: 'four ReLU units with frozen weights…' },
    },
  },
  because: {
    'four ReLU units with frozen weights, added up, compute each of the sixteen functions of two bits, by their biases alone':
      everyCase(EVERY, `${FOUR} == ${FUNCTION}`),
  },
  readAs: {
    'four ReLU units…':
      '$a$, $b$, $c$ and $d$ are what the function is to be at $(1, 1)$, $(1, 0)$, $(0, 1)$ and $(0, 0)$. They stand in the biases and nowhere else on the left.',
  },
  butNot: {
    'the first three of them do as well': { of: 'four ReLU units…', on: everyCase(EVERY, `${THREE} + 0*d == ${FUNCTION}`) },
    'so do four units without their ReLUs': {
      of: 'four ReLU units…',
      on: everyCase(EVERY, `(x + y + (a - 2)) + (x - y + (b - 1)) + (y - x + (c - 1)) + (-x - y + d) == ${FUNCTION}`),
    },
  },
  breaks: 'so do four units without their ReLUs',
  exercise: `
Which four biases make the frozen network compute AND? Which make it compute "always 1"? Then take three bits: how many frozen units would you need, and in which directions would they look?
`,
  settles: {
    'training-only-adjusts-slopes': { reading: 'slopes must be adjusted', by: 'four ReLU units…', verdict: 'wrong' },
  },
  figure: () => {
    // The settings in counting order; what stands in the rows is read off the network itself.
    const settings = corners(4).map((setting) => frozen(setting).layers[0]?.bias ?? []);
    const rows = [0, 1, 2, 3].map((unit) => settings.map((biases) => biases[unit] ?? 0));
    return {
      'the frozen network': wiring(
        frozen([0, 1, 1, 0]),
        [1, 0],
        ['x', 'y'],
        'The frozen network, with the biases of XOR, at $x = 1$ and $y = 0$. Beside each line stands its weight, which never changes.',
      ),
      'two lines': live(
        'biases',
        { weights: FROZEN.slice(1, 3), biases: (settings[0] ?? []).slice(1, 3) },
        'The square with the lines where two units wake up; where a unit speaks it is shaded. At each corner stands what the network gives.',
      ),
      'the four lines': live(
        'biases',
        { weights: FROZEN, biases: settings[6] ?? [] },
        'The square with the lines where the four units wake up; where a unit speaks it is shaded. At each corner stands what the network gives.',
      ),
      'the biases': matrixFigure(
        { entries: rows, rows: 'biases of the four units', columns: 'the sixteen functions' },
        'The biases for each of the sixteen functions, one function a column. The weights are the same in all of them.',
      ),
    };
  },
});
