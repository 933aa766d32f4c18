import {
  claim,
  draw,
  frozenAttention,
  integers,
  type MatrixRule,
  matrixFigure,
  matrixIdentity,
  matrixInduction,
  type Q,
  rational,
  sampled,
} from '../../src/index.ts';

const TWO = { P: ['n', 'n'], R: ['n', 'n'], X: ['n', 'd'], V: ['d', 'e'], U: ['e', 'f'] } as const;
const ADDED = { P: ['n', 'n'], X: ['n', 'd'], Y: ['n', 'd'], V: ['d', 'd'] } as const;

/** Layers of attention with fixed patterns P, beside the one pattern A and the one weight matrix B that they come to. */
const MAP = { H: ['n', 'e'], A: ['n', 'n'], B: ['d', 'e'] } as const;
const layers = (next: string): readonly MatrixRule[] => [
  { from: 0, letters: { P: ['n', 'n'], V: ['d', 'e'] }, to: { H: 'P*X*V', A: 'P', B: 'V' } },
  { from: 1, letters: { ...MAP, P: ['n', 'n'], V: ['e', 'f'] }, to: { H: next, A: 'P*A', B: 'B*V' } },
];
const MANY = { letters: { X: ['n', 'd'] }, state: MAP, always: ['H == A*X*B'], of: 'layers' } as const;
const ONE = [[1]];
const FIRST = { rule: 0, with: { P: [[-1]], V: [[2]] } } as const;

/** Layers with a residual: what is there, and what attention with a fixed pattern adds; for the sum of two inputs, and for each. */
const BOTH = { S: ['n', 'd'], H: ['n', 'd'], K: ['n', 'd'] } as const;
const residual = (next: (letter: string) => string): readonly MatrixRule[] => [
  { from: 0, letters: { X: ['n', 'd'], Y: ['n', 'd'] }, to: { S: 'X + Y', H: 'X', K: 'Y' } },
  { from: 1, letters: { ...BOTH, P: ['n', 'n'], V: ['d', 'd'] }, to: { S: next('S'), H: next('H'), K: next('K') } },
];
const SUMS = { state: BOTH, always: ['S == H + K'], of: 'layers' } as const;
const STARTED = { rule: 0, with: { X: ONE, Y: [[-1]] } } as const;
const ADDING = { rule: 1, with: { P: ONE, V: ONE } } as const;

type Rows = readonly (readonly Q[])[];
const times = (left: Rows, right: Rows): Rows =>
  frozenAttention({ pattern: left, X: right, values: right[0]?.map((_, i, row) => row.map((__, j) => (i === j ? 1 : 0))) ?? [] });
interface Stack {
  readonly X: Rows;
  readonly patterns: readonly [Rows, Rows];
  readonly values: readonly [Rows, Rows];
}
const matrixOf = (numbers: readonly number[], width: number): Rows =>
  Array.from({ length: numbers.length / width }, (_, i) => numbers.slice(i * width, (i + 1) * width));
const STACKS = integers(1_000_000).map((seed): Stack => {
  const numbers = draw(integers(4), 32, seed);
  const cut = (from: number, to: number, width: number): Rows => matrixOf(numbers.slice(from, to), width);
  return { X: cut(0, 6, 2), patterns: [cut(6, 15, 3), cut(15, 24, 3)], values: [cut(24, 28, 2), cut(28, 32, 2)] };
});
const inTurn = ({ X, patterns: [first, second], values: [one, two] }: Stack, between = (rows: Rows): Rows => rows): Rows =>
  frozenAttention({ pattern: second, X: between(frozenAttention({ pattern: first, X, values: one })), values: two });
const atOnce = ({ X, patterns: [first, second], values: [one, two] }: Stack): Rows =>
  frozenAttention({ pattern: times(second, first), X, values: times(one, two) });
const relu = (rows: Rows): Rows => rows.map((row) => row.map((entry) => (rational(entry).sign() < 0 ? 0 : entry)));
const RANDOM = {
  over: STACKS,
  of: 'random pairs of layers of attention with fixed patterns, for three tokens of two features',
  runs: 100,
  tell: ({ X }: Stack) => `the tokens ${X.map((row) => `(${row.join(', ')})`).join(', ')}`,
};

/** Each token looks at itself and at the one before. */
const LOOKS = [
  [1, 0, 0, 0],
  ['1/2', '1/2', 0, 0],
  [0, '1/2', '1/2', 0],
  [0, 0, '1/2', '1/2'],
];

export default claim({
  title: 'With its pattern frozen, attention is linear, and a stack of it collapses',
  asks: 'What if every token always looks at the same places, whatever they say?',
  says: `
Attention does two things. It decides where to look, and it fetches what is there. [The deciding](attention-without-activations-is-cubic.md) multiplies the input with itself. What is left if the deciding is taken away?

Fix the pattern: token 3 takes a half of itself and a half of token 2, always, whatever they contain. A pattern is now a matrix $P$ of numbers that do not depend on the input. The output is $P X V$, with the pattern on one side and the weights on the other.

![the pattern]

![predict]

Put a second layer of this kind on top, with a pattern $R$ and weights $U$. It gives $R (P X V) U$, which is $(R P) X (V U)$: one layer, whose pattern is the product of the two patterns.

![two layers]

Each token now looks two steps back, with the shares multiplied out. A hundred layers look a hundred steps back, and are still one layer. It is the [collapse of affine layers](../01-linear/a-stack-of-affine-layers-is-one.md) once more, now from both sides.

Real models add the input back to what attention fetches. That *residual* does not help: $X + P X V$ is still additive, however many such layers are stacked.

So what makes attention more than this is precisely that its pattern comes from the input. "It only mixes tokens linearly" is true for a given pattern, as "a ReLU network is affine" is [true for a given pattern](../04-piecewise-linear/the-pattern-chooses-a-line.md). Two parts are still missing: [softmax and layer norm](softmax-and-layer-norm-bend.md).
`,
  predict: {
    question:
      'Ten layers of attention, each with a fixed pattern of who looks at whom, and no activation. How many such layers do the same?',
    answers: {
      One: { right: 'a stack of such layers…' },
      'Ten: each looks further back': {
        wrong: 'a stack of such layers…',
        tempting: 'They do reach further back with each layer. But one pattern can reach as far: the product of the ten.',
      },
      'None: attention never collapses': {
        wrong: 'a stack of such layers…',
        tempting: 'As long as its pattern comes from the input, it does not. Here the pattern is fixed.',
      },
    },
  },
  because: {
    'two layers of attention with fixed patterns are one, with the product of their patterns and that of their weights':
      matrixIdentity(TWO, 'R*(P*X*V)*U', '(R*P)*X*(V*U)'),
    'a stack of such layers is one, however many layers there are and whatever their widths': matrixInduction(
      { ...MANY, rules: layers('P*H*V') },
      {
        steps: [[[]], [[{ of: 0, before: 'P', after: 'V' }]]],
        runs: [
          {
            sizes: { n: 1, d: 1 },
            given: { X: [[3]] },
            last: [FIRST, { rule: 1, with: { P: [[2]], V: [[1]] } }, { rule: 1, with: { P: [[1]], V: [[-1]] } }],
          },
        ],
      },
    ),
    'with a residual a layer is still additive': matrixIdentity(ADDED, '(X + Y) + P*(X + Y)*V', '(X + P*X*V) + (Y + P*Y*V)'),
    'and so is a stack of layers with residuals, however many there are': matrixInduction(
      { ...SUMS, rules: residual((letter) => `${letter} + P*${letter}*V`) },
      {
        steps: [
          [[]],
          [
            [
              { of: 0, before: '1', after: '1' },
              { of: 0, before: 'P', after: 'V' },
            ],
          ],
        ],
        runs: [{ sizes: {}, given: {}, last: [STARTED, ADDING, ADDING] }],
      },
    ),
  },
  beside: {
    'random pairs of such layers give, computed exactly, what the one layer gives': sampled({
      ...RANDOM,
      holds: (stack) => String(inTurn(stack)) === String(atOnce(stack)),
      classes: {
        'a ReLU between them would show': {
          atLeast: '0.5',
          has: (stack) => String(inTurn(stack, relu)) !== String(atOnce(stack)),
        },
      },
    }),
  },
  readAs: {
    'two layers of attention…':
      '$P$ and $R$ are the patterns of the first and the second layer, $V$ and $U$ their weights, and $X$ the tokens, a row each.',
    'a stack of such layers…':
      '$H$ is what the stack gives for the tokens $X$, and each step is one more layer, with pattern $P$ and weights $V$; $A$ and $B$ are the one pattern and the one weight matrix.',
    'with a residual…': 'Of two inputs $X$ and $Y$ the sum is given to the layer on the left, and each by itself on the right.',
    'and so is a stack…':
      '$S$ is what the stack gives for the sum of two inputs, $H$ and $K$ what it gives for each; each step is one more layer.',
  },
  butNot: {
    'with a ReLU between them they are one as well': {
      of: 'two layers of attention…',
      on: matrixIdentity(TWO, 'R*relu(P*X*V)*U', '(R*P)*X*(V*U)'),
      drops: 'nothing between the layers',
    },
    'so is a stack with a ReLU on top of each further layer': {
      of: 'a stack of such layers…',
      on: matrixInduction(
        { ...MANY, rules: layers('relu(P*H*V)') },
        { after: { sizes: { n: 1, d: 1 }, given: { X: [[3]] }, last: [FIRST, { rule: 1, with: { P: ONE, V: ONE } }] } },
      ),
      drops: 'nothing between the layers',
    },
    'so it is when the tokens are their own pattern': {
      of: 'with a residual…',
      on: matrixIdentity(
        { X: ['n', 'n'], Y: ['n', 'n'], V: ['n', 'n'] },
        '(X + Y) + (X + Y)*(X + Y)*V',
        '(X + X*X*V) + (Y + Y*Y*V)',
      ),
      drops: 'the pattern is fixed',
    },
    'so is a stack of them with ReLUs': {
      of: 'and so is a stack…',
      on: matrixInduction(
        { ...SUMS, rules: residual((letter) => `${letter} + relu(P*${letter}*V)`) },
        { after: { sizes: {}, given: {}, last: [STARTED, ADDING] } },
      ),
      drops: 'nothing between the layers',
    },
    'with a ReLU between them they give the same': {
      of: 'random pairs of such layers…',
      on: sampled({ ...RANDOM, holds: (stack) => String(inTurn(stack, relu)) === String(atOnce(stack)) }),
      drops: 'nothing between the layers',
    },
  },
  breaks: 'so it is when the tokens are their own pattern',
  exercise: `
Take the pattern of the figure, where each token looks at itself and the one before. After how many layers does the fourth token first hear of the first one? Find that number in the product of the patterns.
`,
  assuming: {
    'nothing between the layers': 'Each layer passes its outputs on to the next as they are.',
    'the pattern is fixed': 'How much a token looks at another does not depend on the input.',
  },
  settles: {
    'llms-are-straight-line-math': {
      reading: 'attention, once its pattern is given',
      by: 'a stack of such layers…',
      verdict: 'right',
    },
  },
  uses: ['01-linear/a-stack-of-affine-layers-is-one'],
  sources: ['vaswani2017'],
  figure: () => ({
    'the pattern': matrixFigure(
      { entries: LOOKS, rows: 'the token that looks', columns: 'the token it looks at' },
      'A fixed pattern: each of four tokens takes a half of itself and a half of the one before.',
    ),
    'two layers': matrixFigure(
      { entries: times(LOOKS, LOOKS), rows: 'the token that looks', columns: 'the token it looks at' },
      'Two layers with that pattern are one layer with this one: the product.',
    ),
  }),
});
