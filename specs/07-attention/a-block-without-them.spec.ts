import { claim, curves, enclosed, example, live, matrixFigure, matrixIdentity, steps, swept } from '../../src/index.ts';
import { COMBINATIONS, type Combination, inWords } from './block/combinations.ts';
import { isHalfWay, type Pair } from './block/isHalfWay.ts';
import { FROM, TO, whileMoved } from './block/whileMoved.ts';

/** A block whose pattern P is fixed, with an affine feed-forward part and both residuals; X and Y are two inputs. */
const BLOCK = {
  P: ['n', 'n'],
  X: ['n', 'd'],
  Y: ['n', 'd'],
  V: ['d', 'd'],
  U: ['d', 'f'],
  W: ['f', 'd'],
  B: ['n', 'f'],
  C: ['n', 'd'],
} as const;
const block = (x: string, between: (hidden: string) => string): string =>
  `(${x} + P*(${x})*V) + ${between(`((${x} + P*(${x})*V)*U + B)`)}*W + C`;
const halfWay = (between: (hidden: string) => string) =>
  matrixIdentity(BLOCK, block('(X + Y)/2', between), `(${block('X', between)})/2 + (${block('Y', between)})/2`);

/** The inputs that the table is made with, two by two. */
const PAIRS: readonly Pair[] = [
  [
    [
      [-3, 1, 2],
      [1, 2, -1],
    ],
    [
      [3, 2, -2],
      [2, -1, 1],
    ],
  ],
  [
    [
      [-2, 3, 0],
      [0, 1, 3],
    ],
    [
      [1, -1, 4],
      [2, 0, -1],
    ],
  ],
];
const isAffine = (combination: Combination): boolean => PAIRS.every((pair) => isHalfWay(combination, pair));
const MOVED = COMBINATIONS.map(whileMoved);
const TABLE = {
  members: () => COMBINATIONS,
  size: 2 ** 4,
  key: inWords,
  of: 'the sixteen combinations',
};

export default claim({
  title: 'A small transformer block is affine in two of sixteen combinations of its parts',
  asks: 'Which parts of a transformer block must go before it is a straight line?',
  says: `
A transformer block has four parts that can bend it. Scores come from the input, or they are fixed; a softmax makes shares of them, or not. There is an activation, or not, and a layer norm, or not.

Switch a part on, and see whether the curve still follows the dashed line.

![the switches]

The curve is what one small block gives while one number of its input is moved. With all four parts gone it is straight. Four switches make sixteen blocks. In which of the sixteen is nothing left that bends?

![predict]

![the table]

Look at the table: only two cells are shaded, both in the row where the scores are fixed. There the activation is gone and the layer norm is gone. The softmax makes no difference to them, since fixed scores have fixed shares.

Why are these two affine? The pattern is a matrix of numbers, the rest is sums and matrix products, and half-way between two inputs each of them gives what is half-way. That works for every shape and all weights.

And why none of the others? One part is enough to bend the block, and each of them shows it in numbers:

![single parts]

With scores from the input, one token of one feature gives $x + x^3$, and at 1 it is not half-way between 0 and 2. With a softmax of such scores it takes two tokens; a single one always has the share 1. With a ReLU, $x + \\mathrm{relu}(x)$ goes $-1$, $0$, $2$. With layer norm, the tokens $(1, 0)$ and $(-2, 0)$ come out as opposites, while half-way between them comes $-1$.

For the table one small block was put together sixteen times, with the same weights and the same inputs, and compared with half-way. It is the block of the first figure, so you can go through the sixteen there and see which curves stay on the dashed line.

(With unlucky weights a block can be affine all the same: think of zeros.) So do not expect a straight line before everything that bends is taken out, and then it is no longer a transformer block. If you say "it is straight lines in the end", say which of these parts you would remove.

That was the last lesson. Now look [how the argument came out](../argument.md), and whether you would still say what you said before.
`,
  predict: {
    question:
      'Four parts of a transformer block can be present or not: scores from the input, softmax, activation, layer norm. In how many of the sixteen combinations is the block affine?',
    answers: {
      1: {
        wrong: 'of the sixteen combinations…',
        tempting: 'With all four gone it is. But one of the four can stay as long as the scores are fixed.',
      },
      2: { right: 'of the sixteen combinations…' },
      4: {
        wrong: 'without an activation and layer norm…',
        tempting:
          'Without activation and norm, four are left. But two of them take their scores from the input, which multiplies it with itself.',
      },
      8: {
        wrong: 'of the sixteen combinations…',
        tempting: 'Half of them have no activation. But that is only one of the parts that bend.',
      },
    },
  },
  because: {
    'with fixed scores, no activation and no layer norm the block is affine, whatever its shapes and weights': halfWay(
      (hidden) => hidden,
    ),
    'scores from the input, without softmax, are enough to bend it: one token of one feature gives x + x³': example(
      { p: 0, q: 1, r: 2 },
      '((p + (p*p)*p) + (r + (r*r)*r))/2 != q + (q*q)*q',
    ),
    'so are scores from the input with softmax: of two tokens the share that the first gives itself is no straight line':
      enclosed({}, '(0 + 2*exp(2*2)/(exp(2*2) + 1))/2 - 1*exp(1*1)/(exp(1*1) + 1) > 1/5'),
    'so is an activation: x + relu(x)': example({ p: -1, q: 0, r: 1 }, '((p + relu(p)) + (r + relu(r)))/2 != q + relu(q)'),
    'so is layer norm: (1, 0) and (−2, 0) come out with opposite signs, and half-way between them it is not zero': example(
      { x: 1, y: -2 },
      '((x/2)/abs(x/2) + (y/2)/abs(y/2))/2 != ((x + y)/4)/abs((x + y)/4)',
    ),
    'of the sixteen combinations of a small block exactly two are affine: those with fixed scores, no activation and no layer norm':
      swept({
        ...TABLE,
        holds: (combination) => isAffine(combination) === (!combination.scores && !combination.activation && !combination.norm),
      }),
  },
  readAs: {
    'with fixed scores…':
      '$P$ is the pattern, $V$ the weights of the values, $U$, $B$ and $W$, $C$ the two layers of the feed-forward part; $X$ and $Y$ are two inputs, and the left side is the block half-way between them.',
    'so are scores from the input with softmax…':
      'The first token is $x$, the second 0, and the values are the tokens; $x$ is 0, 1 and 2.',
    'so is layer norm…':
      'Of the features $x$ and 0, the first is $x/2$ from their mean, and the spread of two features is half of how far they are apart.',
  },
  butNot: {
    'with a ReLU in its feed-forward part it is affine too': {
      of: 'with fixed scores…',
      on: halfWay((hidden) => `relu${hidden}`),
    },
    'so are fixed scores': {
      of: 'scores from the input, without softmax…',
      on: example({ p: 0, q: 1, r: 2 }, '((p + 3*p) + (r + 3*r))/2 != q + 3*q'),
    },
    'so are they with one token alone': {
      of: 'so are scores from the input with softmax…',
      on: enclosed({}, '(0 + 2*exp(2*2)/exp(2*2))/2 - 1*exp(1*1)/exp(1*1) > 1/5'),
    },
    'so is a ReLU on inputs that are never negative': {
      of: 'so is an activation…',
      on: example({ p: 0, q: 1, r: 2 }, '((p + relu(p)) + (r + relu(r)))/2 != q + relu(q)'),
    },
    'so it is between (1, 0) and (2, 0)': {
      of: 'so is layer norm…',
      on: example({ x: 1, y: 2 }, '((x/2)/abs(x/2) + (y/2)/abs(y/2))/2 != ((x + y)/4)/abs((x + y)/4)'),
    },
    'without an activation and layer norm it is affine, wherever its scores come from': {
      of: 'of the sixteen combinations…',
      on: swept({ ...TABLE, holds: (combination) => isAffine(combination) === (!combination.activation && !combination.norm) }),
    },
  },
  breaks: 'without an activation and layer norm it is affine…',
  exercise: `
Cover the table and name, for each of its fourteen empty cells, one part that bends the block. Which cells have only one such part?
`,
  settles: {
    'a-linear-net-would-be-cheap-but-no-gpt': {
      reading: 'no GPT, by its blocks',
      by: 'of the sixteen combinations…',
      verdict: 'right',
    },
  },
  uses: [
    '07-attention/attention-without-activations-is-cubic',
    '07-attention/attention-with-a-frozen-pattern-collapses',
    '07-attention/softmax-and-layer-norm-bend',
  ],
  sources: ['vaswani2017'],
  figure: () => ({
    'the switches': live(
      'switches',
      {
        parts: [
          { label: 'Scores from the input', on: 'scores from the input', off: 'fixed scores' },
          { label: 'Softmax', on: 'softmax', off: 'no softmax' },
          { label: 'Layer norm', on: 'layer norm', off: 'no layer norm' },
          { label: 'Activation', on: 'an activation', off: 'no activation' },
        ],
        from: FROM,
        to: TO,
        outputs: MOVED.map(({ outputs }) => outputs),
        within: MOVED.map(({ within }) => within),
      },
      'What the block of the table gives while one feature of a token is moved, and dashed the straight line between the two ends. With softmax of the input or layer norm it is drawn to four digits, without them exactly.',
    ),
    'single parts': curves(
      'What single parts make of one number, added to it.',
      [
        { label: 'scores', points: steps(-2, 2, 40).map((x) => [x, x.add(x.mul(x).mul(x))] as const) },
        {
          label: 'ReLU',
          points: [
            [-2, -2],
            [0, 0],
            [2, 4],
          ],
        },
        {
          label: 'neither',
          points: [
            [-2, -2],
            [2, 2],
          ],
        },
      ],
      'A block of one token and one feature, over that feature: with scores from the input, with a ReLU, and with neither.',
    ),
    'the table': matrixFigure(
      {
        entries: [0, 4, 8, 12].map((from) =>
          COMBINATIONS.slice(from, from + 4).map((combination) => (isAffine(combination) ? 1 : 0)),
        ),
        rows: 'fixed, from the input',
        columns: 'none, ReLU, norm, both',
      },
      'One block in its sixteen combinations: 1 where it is affine. Rows, from the top: fixed scores without and with softmax, scores from the input without and with softmax. Columns: no activation and no norm, activation, norm, both.',
    ),
  }),
});
