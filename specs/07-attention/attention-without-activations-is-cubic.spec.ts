import {
  attention,
  claim,
  consequence,
  curves,
  draw,
  example,
  identity,
  integers,
  matrixFigure,
  matrixIdentity,
  type Q,
  rational,
  sampled,
  steps,
} from '../../src/index.ts';

/** X holds the tokens, Z stands for its transpose and K for that of the key weights; Q and V are those of queries and values. */
const HEAD = { X: ['n', 'd'], Z: ['d', 'n'], Q: ['d', 'k'], K: ['k', 'd'], V: ['d', 'v'] } as const;
const DOUBLED = '((2*X)*Q)*(K*(2*Z))*((2*X)*V)';
const AT_ZERO = '((X - X)*Q)*(K*(Z - Z))*((X - X)*V)';

/** The first output of two tokens of two features, with every entry of the input times this. */
const output = (factor: string): string => {
  const [x, z] = [1, 2].map((j) => [`(${factor}*x${j}1)`, `(${factor}*x${j}2)`] as const) as [
    readonly [string, string],
    readonly [string, string],
  ];
  const read = (letter: string, [first, second]: readonly [string, string], a: number): string =>
    `(${first}*${letter}1${a} + ${second}*${letter}2${a})`;
  return [x, z]
    .map(
      (token) => `(${read('q', x, 1)}*${read('k', token, 1)} + ${read('q', x, 2)}*${read('k', token, 2)})*${read('v', token, 1)}`,
    )
    .join(' + ');
};

/** On a stretch from a to b of the factor, where f is what comes out at the factor one. */
const STRETCH = ['f > 0', 'a > 0', 'b - a > 0'];
const BELOW = 'f*(a^3 + b^3)/2 - f*((a + b)/2)^3 > 0';

type Rows = readonly (readonly Q[])[];
const scaled = (rows: Rows, by: Q): Rows => rows.map((row) => row.map((entry) => rational(entry).mul(rational(by))));

/** Two tokens of two features, to be looked at. */
const EXAMPLE = {
  X: [
    [1, 0],
    [1, 1],
  ],
  queries: [[1], [1]],
  keys: [[1], [0]],
  values: [[1], [-1]],
};

/** A head drawn at random: three tokens of two features, and a factor. */
interface Drawn {
  readonly head: {
    readonly X: Rows;
    readonly queries: Rows;
    readonly keys: Rows;
    readonly values: Rows;
    readonly causal: boolean;
  };
  readonly factor: number;
}
const matrixOf = (numbers: readonly number[], width: number): Rows =>
  Array.from({ length: numbers.length / width }, (_, i) => numbers.slice(i * width, (i + 1) * width));
const HEADS = integers(1_000_000).map((seed): Drawn => {
  const numbers = draw(integers(3), 18, seed);
  return {
    head: {
      X: matrixOf(numbers.slice(0, 6), 2),
      queries: matrixOf(numbers.slice(6, 10), 2),
      keys: matrixOf(numbers.slice(10, 14), 2),
      values: matrixOf(numbers.slice(14, 18), 2),
      causal: seed % 2 === 0,
    },
    factor: draw(integers(4), 1, seed + 1)[0] ?? 0,
  };
});
const RANDOM = {
  over: HEADS,
  of: 'random heads of attention with three tokens of two features, causal and not, and a random factor',
  runs: 100,
  tell: ({ head, factor }: Drawn) =>
    `the factor ${factor} and the tokens ${head.X.map((row) => `(${row.join(', ')})`).join(', ')}`,
};
const growsBy =
  (power: number) =>
  ({ head, factor }: Drawn): boolean =>
    String(attention({ ...head, X: scaled(head.X, factor) }).outputs) ===
    String(scaled(attention(head).outputs, factor ** power));

export default claim({
  title: 'Take every activation out of attention, and it is still not linear, unless nothing comes out at all',
  asks: 'Take every activation out of attention. Is what is left linear?',
  says: `
Every token asks a *query*, every token offers a *key*, and the score says how well they fit. Then each token takes over the *values* of the others, as much as the scores say.

![the scores]

That is attention, but for one part: a softmax would turn the scores into shares. Take it out, and every other activation too. What is left are matrix products: $(X W_q)(X W_k)^\\top (X W_v)$. Nothing but straight lines, surely?

![predict]

![louder]

Turn the whole input up and watch one output. At twice the input it is eight times as large. Count the factors: the tokens $X$ are in the queries, in the keys and in the values. The input is multiplied by itself, twice.

Look at the scores again. Each is a product of one token with another. [One product](../02-separability/one-product-separates-xor.md) was all that XOR needed, and here are plenty of them.

Could such a map be affine all the same? It gives 0 for an input of zeros. If it were affine, its value at $X$ would be half-way between that and its value at $2X$. So it would be four times itself, and only zero is. Attention without activations is affine only where nothing comes out at all.

Nor is it made of straight pieces, as a ReLU network is. Walk from zero along one direction in which something comes out, and the output is a multiple of $t^3$. A straight piece has second differences of zero. Those of $t^3$ grow, and even its third differences are 6, everywhere.

So "a transformer is straight-line mathematics with a squash in between" fails before any squash is looked at. What if the scores no longer come from the input? [Then it does collapse](attention-with-a-frozen-pattern-collapses.md).
`,
  predict: {
    question:
      'Attention has lost its softmax and every activation. You double every number of the input. What happens to the output?',
    answers: {
      'It doubles': {
        wrong: 'doubling the input doubles…',
        tempting: 'That is what a linear map does, and only matrix products are left. But the input is in three of the factors.',
      },
      'It becomes four times as large': {
        wrong: 'doubling the input makes…',
        tempting:
          'The scores do, since they are queries times keys. But they are multiplied with the values, and these double as well.',
      },
      'It becomes eight times as large': { right: 'doubling the input makes…' },
      'It stays the same': {
        wrong: 'doubling the input makes…',
        tempting: 'With a softmax the shares would be kept between 0 and 1. It was taken out, and nothing holds the scores back.',
      },
    },
  },
  because: {
    'doubling the input makes the output of attention without softmax eight times as large, whatever the shapes and weights':
      matrixIdentity(HEAD, DOUBLED, '8*(X*Q*K*Z*X*V)'),
    'for an input of zeros it gives zero': matrixIdentity(HEAD, AT_ZERO, '0*(X*Q*K*Z*X*V)'),
    'what is eight times itself at twice the input, half-way in between, and zero at zero, is zero: so it is affine only if nothing comes out':
      consequence(['g == 8*f', 'f == (z + g)/2', 'z == 0'], 'f == 0', { equations: ['-1/6', '-1/3', '-1/6'] }),
    'with one token of one feature and all weights one, it is the cube of the input, and at 1 it is not half-way between 0 and 2':
      example({}, '(1*1)*1 != ((0*0)*0 + (2*2)*2)/2'),
    'a factor c on all tokens makes the output c³ times as large, for two tokens of two features': consequence(
      [],
      `${output('c')} == c^3*(${output('1')})`,
      {},
    ),
    'so along any direction in which something comes out it is straight on no stretch: half-way it lies below the chord':
      consequence(STRETCH, BELOW, {
        cone: [
          { weight: '3/4', square: '1', times: [0, 1, 2, 2] },
          { weight: '3/8', square: '1', times: [0, 2, 2, 2] },
        ],
      }),
  },
  beside: {
    'the third difference of a cube is 6 everywhere, where that of a straight piece is 0': identity(
      '(t + 3)^3 - 3*(t + 2)^3 + 3*(t + 1)^3 - t^3',
      '6',
    ),
    'heads drawn at random, computed exactly, grow with the cube of the factor': sampled({
      ...RANDOM,
      holds: growsBy(3),
      classes: {
        'something comes out, and the factor is not 0, 1 or −1': {
          atLeast: '0.3',
          has: ({ head, factor }) =>
            Math.abs(factor) > 1 &&
            attention(head)
              .outputs.flat()
              .some((value) => value.sign() !== 0),
        },
      },
    }),
  },
  serves: { 'for an input of zeros…': 'what is eight times itself…' },
  readAs: {
    'doubling the input makes…':
      '$Z$ stands for the transpose of $X$ and is doubled with it; $Q$, $V$ are the weights of queries and values, and $K$ is the transpose of those of the keys.',
    'for an input of zeros…': 'The letters are as before, and $X - X$ is an input of zeros.',
    'what is eight times…':
      '$f$ is the output at $X$, $g$ that at $2X$ and $z$ that at zero; the second equation is what an affine map would do.',
    'a factor c on all tokens…':
      '$x_{ij}$ is feature $j$ of token $i$; $q$, $k$ and $v$ are the three weight matrices. It is the first output of the first token; the others have the same form.',
    'so along any direction…':
      '$f$ is what comes out at the factor 1, here positive, and $f t^3$ at the factor $t$; $a$ and $b$ are the ends of the stretch.',
  },
  butNot: {
    'doubling the input doubles the output': {
      of: 'doubling the input makes…',
      on: matrixIdentity(HEAD, DOUBLED, '2*(X*Q*K*Z*X*V)'),
    },
    'for an input that is only asked and not looked at, it gives zero too': {
      of: 'for an input of zeros…',
      on: matrixIdentity(HEAD, '(X*Q)*(K*Z)*(X*V)', '0*(X*Q*K*Z*X*V)'),
    },
    'so is what need not be half-way in between': {
      of: 'what is eight times itself…',
      on: consequence(['g == 8*f', 'z == 0'], 'f == 0', { at: { g: 8, f: 1, z: 0 } }),
      drops: 'the map is affine',
    },
    'nor with the scores fixed at one': { of: 'with one token…', on: example({}, '1*1 != (1*0 + 1*2)/2') },
    'it makes it c² times as large': {
      of: 'a factor c on all tokens…',
      on: consequence([], `${output('c')} == c^2*(${output('1')})`, {}),
    },
    'so it does on a stretch of no length': {
      of: 'so along any direction…',
      on: consequence(['f > 0', 'a > 0', 'b - a >= 0'], BELOW, { at: { f: 1, a: 1, b: 1 } }),
    },
    'the second difference is 0 everywhere': { of: 'the third difference…', on: identity('(t + 2)^3 - 2*(t + 1)^3 + t^3', '0') },
    'they grow with the factor itself': { of: 'heads drawn at random…', on: sampled({ ...RANDOM, holds: growsBy(1) }) },
  },
  breaks: 'doubling the input doubles the output',
  exercise: `
Freeze the queries and the keys: replace $X W_q$ and $X W_k$ by fixed matrices. What does doubling the input do now? And if only the keys are frozen?
`,
  assuming: { 'the map is affine': 'Half-way between two inputs, the output is half-way between the two outputs.' },
  settles: {
    'a-linear-net-would-be-cheap-but-no-gpt': { reading: 'no GPT, by its attention', by: 'with one token…', verdict: 'right' },
    'llms-are-straight-line-math': {
      reading: 'a transformer, by its attention',
      by: 'so along any direction…',
      verdict: 'wrong',
    },
  },
  uses: ['02-separability/one-product-separates-xor'],
  sources: ['vaswani2017', 'katharopoulos2020'],
  figure: () => {
    const { scores } = attention(EXAMPLE);
    const at = (factor: Q) => attention({ ...EXAMPLE, X: scaled(EXAMPLE.X, factor) }).outputs[0]?.[0] ?? rational(0);
    const chord = [0, 2].map((factor) => [factor, at(factor)] as const);
    return {
      louder: curves(
        'One output of attention without softmax, over a factor on the input.',
        [
          {
            label: 'attention',
            points: steps(0, 2, 40).map((factor) => [factor, at(factor)] as const),
            marks: [
              [1, at(1)],
              [2, at(2)],
            ],
          },
          { label: 'a line', points: chord },
        ],
        'One output of attention without a softmax while every number of the input is turned up together. From 1 to 2 on the dial, it becomes eight times as large. Dashed, a straight line with the same ends.',
      ),
      'the scores': matrixFigure(
        { entries: scores, rows: 'the token that asks', columns: 'the token that is asked' },
        'The scores of two tokens, $(1, 0)$ and $(1, 1)$: each is a query times a key, and both come from the input.',
      ),
    };
  },
});
