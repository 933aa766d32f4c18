import {
  claim,
  consequence,
  cornersFigure,
  everyCase,
  inseparable,
  matrixIdentity,
  NONLINEARITIES,
  OR,
  separable,
  swept,
  wiring,
  XOR,
  XOR_NETWORK,
} from '../../src/index.ts';

const BITS = { x: [0, 1], y: [0, 1] };
const isXor = (formula: string): string => `implies(x != y, ${formula} == 1) and implies(x == y, ${formula} == 0)`;

/** Two hidden units without an activation, and a read-out, with all weights and biases free. */
const output = (x: number, y: number): string => `v1*(w1*${x} + u1*${y} + p1) + v2*(w2*${x} + u2*${y} + p2) + q`;
/** The ones above the threshold t, the zeros below it. */
const solved = (ones: readonly (readonly [number, number])[], zeros: readonly (readonly [number, number])[]) => [
  ...ones.map(([x, y]) => `${output(x, y)} - t > 0`),
  ...zeros.map(([x, y]) => `t - (${output(x, y)}) > 0`),
];
const SOLVES_XOR = solved(
  [
    [0, 1],
    [1, 0],
  ],
  [
    [0, 0],
    [1, 1],
  ],
);
const SOLVES_AND = solved(
  [[1, 1]],
  [
    [0, 0],
    [0, 1],
    [1, 0],
  ],
);
const LAYERS = { V: ['c', 'b'], W: ['b', 'a'], x: ['a', '1'], p: ['b', '1'], q: ['c', '1'] } as const;

/** What networks use as it stands. */
const FIXED = ['the step', 'hard tanh', 'ReLU', 'leaky ReLU', 'ELU', 'tanh', 'the logistic function', 'softplus', 'SiLU', 'GELU'];
const KINDS = NONLINEARITIES.filter(({ name }) => FIXED.includes(name));
/** The one that learns its slope a for negative inputs. */
const PRELU = { name: 'PReLU', text: 'max(0, x) + a*min(0, x)' };
/** A name before a bracket is a function; any other is a letter. */
const hasNoOtherLetter = ({ text }: { readonly text: string }): boolean =>
  (text.match(/[a-z]+\b(?!\()/g) ?? []).every((letter) => letter === 'x');
const nameOf = ({ name }: { readonly name: string }): string => name;

export default claim({
  title: 'Take the activation away, and no weights will do',
  asks: 'Everything learned is in the weights. So could other weights do without the activation?',
  says: `
"There is no knowledge in the squashing function." Look at the formula of tanh, or of ReLU: there is one letter in it, the input. No number in it was trained, and none will be. Everything that training leaves behind is in the weights and the biases. On this the straight side is right.

(One kind of activation is an exception and says so in its name: PReLU, the *parametric* ReLU, has a slope that is trained.)

![the network]

Here is a network that [equals XOR](../02-separability/two-relu-units-equal-xor.md). Now draw the other conclusion: if all the knowledge is in the weights, then the activation is only a wrapper. Take it out, and let somebody find other weights for the same job.

![predict]

Nobody can. Leave the two hidden units and the read-out where they are, and give all weights and biases and the threshold any values you like. Add up the outputs at the two ones, and add up those at the two zeros: the two sums are equal, whatever the weights. Both ones above the threshold and both zeros below it would make them differ.

![the best line]

And a wider network, or a deeper one? Without the activation it is one affine map, and a line gets at most three of the four corners right.

So two sentences that sound alike come out differently. What is *learned* is in the weights: yes. What makes the weights *able to express it* is in the weights: no. A book's contents are in its letters, and still no letters will do without paper.

The opposite experiment is just as easy: keep the bend and [freeze the slopes](or-leave-the-slopes-alone.md).
`,
  predict: {
    question:
      'A network with two ReLU units solves XOR. Its ReLUs are taken out and its weights trained again. How many of the four corners can be right at best?',
    answers: {
      2: {
        wrong: 'without the ReLUs, three corners can be right…',
        tempting:
          'Half is what a coin gets. But a line can leave one corner alone on one side, which gets the other three right.',
      },
      3: { right: 'without the ReLUs, three corners can be right…' },
      4: {
        wrong: 'without the ReLUs, no weights…',
        tempting:
          'There are more weights and biases than corners. But however many there are, together they make one affine map.',
      },
    },
  },
  because: {
    'the formulas of the step, hard tanh, ReLU, leaky ReLU, ELU, tanh, the logistic function, softplus, SiLU and GELU have no letter but their input: nothing in them is trained':
      swept({ members: () => KINDS, size: FIXED.length, key: nameOf, holds: hasNoOtherLetter, of: 'these ten activations' }),
    'two ReLU units with these weights equal XOR': everyCase(BITS, isXor('(relu(x + y) - 2*relu(x + y - 1))')),
    'without the ReLUs, no weights, biases and threshold of the same network solve XOR': consequence(SOLVES_XOR, '0 > 0', {
      equations: [],
      cone: SOLVES_XOR.map((_, i) => ({ weight: 1, square: '1', times: [i] })),
    }),
    'nor do those of any two layers without activations, since both are one affine map': matrixIdentity(
      LAYERS,
      'V*(W*x + p) + q',
      '(V*W)*x + (V*p + q)',
    ),
    'and no affine map with a threshold solves XOR': inseparable(XOR),
    'without the ReLUs, three corners can be right: those that XOR has in common with OR': separable(OR),
  },
  readAs: {
    'without the ReLUs, no weights…':
      'The hidden units have the weights $w$, $u$ and the bias $p$, the read-out has $v$ and $q$, and $t$ is the threshold. All of them are free; the conclusion is absurd.',
    'without the ReLUs, three corners…': 'OR is labelled as XOR is at three corners, and otherwise at $(1, 1)$.',
  },
  serves: {
    'nor do those of any two layers…': 'and no affine map…',
  },
  butNot: {
    'neither has PReLU': {
      of: 'the formulas of the step…',
      on: swept({ members: () => [PRELU], size: 1, key: nameOf, holds: hasNoOtherLetter, of: 'PReLU' }),
    },
    'without the ReLUs the same weights equal XOR': {
      of: 'two ReLU units…',
      on: everyCase(BITS, isXor('((x + y) - 2*(x + y - 1))')),
    },
    'nor do they solve AND': {
      of: 'without the ReLUs, no weights…',
      on: consequence(SOLVES_AND, '0 > 0', { at: { w1: 1, u1: 1, p1: 0, v1: 1, w2: 0, u2: 0, p2: 0, v2: 0, q: 0, t: '3/2' } }),
    },
    'with a ReLU between the layers, both are one affine map too': {
      of: 'nor do those of any two layers…',
      on: matrixIdentity(LAYERS, 'V*relu(W*x + p) + q', '(V*W)*x + (V*p + q)'),
    },
    'nor does one solve OR': { of: 'and no affine map…', on: inseparable(OR) },
    'all four can be right': { of: 'without the ReLUs, three corners…', on: separable(XOR) },
  },
  breaks: 'without the ReLUs the same weights equal XOR',
  exercise: `
Look for weights that get three corners of XOR right, and a different corner wrong than in the figure. Then show in one sentence that getting all four would need the activation back.
`,
  settles: {
    'no-knowledge-in-the-tanh': [
      { reading: 'nothing learned is in it', by: 'the formulas of the step…', verdict: 'right' },
      { reading: 'it is dispensable', by: 'without the ReLUs, no weights…', verdict: 'wrong' },
    ],
    'the-magic-is-all-in-the-weights': [
      { reading: 'what is learned', by: 'the formulas of the step…', verdict: 'right' },
      { reading: 'the weights alone would do', by: 'without the ReLUs, no weights…', verdict: 'wrong' },
    ],
  },
  uses: [
    '02-separability/no-line-separates-xor',
    '02-separability/two-relu-units-equal-xor',
    '01-linear/a-stack-of-affine-layers-is-one',
  ],
  sources: ['he2015'],
  figure: ({ because }) => {
    const { witness } = because['without the ReLUs, three corners can be right: those that XOR has in common with OR'];
    const { points, labels } = because['and no affine map with a threshold solves XOR'].statement;
    return {
      'the network': wiring(
        XOR_NETWORK,
        [1, 1],
        ['x', 'y'],
        'The network with its two ReLUs at $(1, 1)$. Everything that training could change is beside a line or below a unit.',
      ),
      'the best line': cornersFigure(
        { points, labels, line: witness, ringed: 3 },
        'The labels of XOR and a line that was found for OR. Three corners lie on their sides; the ringed one does not.',
      ),
    };
  },
});
