import {
  type AffineOver,
  type AffineStack,
  affineStacks,
  applyAffineIn,
  claim,
  composeIn,
  consequence,
  example,
  graph,
  identities,
  induction,
  networkFigure,
  type Ring,
  sampled,
  type Term,
  terms,
} from '../../src/index.ts';

/** A butterfly layer of width n: each output is the sum or the difference of two inputs that are `reach` apart. */
function butterfly(n: number, reach: number, sign = -1): AffineOver<Term> {
  const places = Array.from({ length: n }, (_, i) => i);
  const isUpper = (i: number): boolean => Math.floor(i / reach) % 2 === 0;
  return {
    weights: places.map((i) =>
      places.map((k): Term => {
        if (k === i) return isUpper(i) ? 1 : sign;
        return k === (isUpper(i) ? i + reach : i - reach) ? 1 : 0;
      }),
    ),
    bias: places.map(() => 0),
  };
}

/** The Walsh–Hadamard matrix of this size, entry by entry: the sign counts the binary digits that the two places share. */
function hadamard(n: number): AffineOver<Term> {
  const places = Array.from({ length: n }, (_, i) => i);
  const ones = (bits: number): number => [...bits.toString(2)].filter((bit) => bit === '1').length;
  return { weights: places.map((i) => places.map((k): Term => (ones(i & k) % 2 === 0 ? 1 : -1))), bias: places.map(() => 0) };
}

/** The formal ring, which writes −x where it would write −1 · x. */
const signs: Ring<Term> = { ...terms, mul: (a, b) => (a === -1 ? ['-', b] : terms.mul(a, b)) };

const EIGHT = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8'];
const REACHES = [1, 2, 4];

/** Eight numbers through the three butterflies, the last one with this sign. */
function throughButterflies(sign?: number): readonly Term[] {
  return REACHES.reduce<readonly Term[]>(
    (values, reach) => applyAffineIn(signs, butterfly(8, reach, reach === 4 ? sign : undefined), values),
    EIGHT,
  );
}

/** Runs a program on whole numbers and counts its multiplications. */
function multiplications(program: (ring: Ring<number>) => unknown): number {
  let count = 0;
  program({
    of: Number,
    add: (a, b) => a + b,
    sub: (a, b) => a - b,
    mul: (a, b) => {
      count += 1;
      return a * b;
    },
  });
  return count;
}

function inTurn({ layers, input }: AffineStack): number {
  return multiplications((ring) =>
    layers.reduce<readonly number[]>((values, layer) => applyAffineIn(ring, layer, values), input),
  );
}

const whole: Ring<number> = { of: Number, add: (a, b) => a + b, sub: (a, b) => a - b, mul: (a, b) => a * b };
function collapsed({ layers: [first, second, third] }: AffineStack): AffineOver<number> {
  return composeIn(whole, third, composeIn(whole, second, first));
}

/** The collapse is made beforehand, and once for all inputs: only its use is counted. */
function atOnce(stacked: AffineStack): number {
  const layer = collapsed(stacked);
  return multiplications((ring) => applyAffineIn(ring, layer, stacked.input));
}

function widthsOf({ layers, input }: AffineStack): readonly number[] {
  return [input.length, ...layers.map(({ bias }) => bias.length)];
}

const RANDOM = {
  over: affineStacks,
  of: 'random stacks of three dense layers with one to three inputs and outputs each',
  tell: (stacked: AffineStack) => `the widths ${widthsOf(stacked).join(', ')}: ${inTurn(stacked)} against ${atOnce(stacked)}`,
};

/** Layer after layer: m multiplications in all, for L layers; a further one takes `more`. */
const layers = (more: string) =>
  ({
    rules: [
      { from: 0, to: { L: '1', m: 'n^2' } },
      { from: 1, to: { L: 'L + 1', m: `m + ${more}` } },
    ],
    always: ['m == L*n^2'],
    of: 'layers',
  }) as const;

export default claim({
  title: 'Collapsing dense layers saves work, unless there is a bottleneck',
  asks: 'Does it always pay to collapse linear layers?',
  says: `
If a stack of layers without activations is one layer in disguise, why not compute that one layer and save the rest? Often that is right. But think of a sender who writes a summary first.

![the waist]

Here four numbers are squeezed into $r$ and unfolded into four again. The rising line counts the multiplications of the two layers, the level one those of the one layer. Where do they cross?

![predict]

A dense layer that takes $n$ numbers and gives $n$ numbers has $n^2$ weights, and multiplies once by each. Every further layer of that width costs as much again, so $L$ of them take $L \\cdot n^2$. Their collapse takes $n^2$. So far collapsing wins.

With a waist it can lose. If a stack squeezes $n$ numbers into $r$ and unfolds them again, the two layers take $2nr$ multiplications, and their collapse takes $n^2$. When the waist is less than half of $n$, collapsing makes *more* work.

You don't have to go back to the whole stack then. Two layers that meet at the narrowest width never cost more than the stack did. Say it leads from $a$ numbers to $b$, with $p$ units in its first hidden layer, $q$ in its last, and $m$ multiplications between these. Then it takes $ap + m + qb$. Two layers that meet at a width of $r$ take $ar + rb$. If $r$ is the narrowest width, neither $p$ nor $q$ is below it.

Collapsing can also lose when the layers are thin in another way, with most of their weights zero. The best known case is the fast Fourier transform. It is a linear stack, and far cheaper than the one dense layer it equals.

Its simplest relative is the Walsh–Hadamard transform of eight numbers, which only adds and subtracts. Three layers with two weights in each row have ${REACHES.length * 2 * EIGHT.length} weights that are not zero. The matrix they collapse to has ${EIGHT.length ** 2}. The gap grows quickly, with $2n \\log_2 n$ against $n^2$.

Counted here is one multiplication for each weight that is not zero by design, a weight of one included. Biases take none. Making the collapse takes work too, but only once, however many inputs follow. How long a machine takes is another matter than how often it multiplies.

And a machine does one more thing that paper doesn't: it rounds. [Are the stack and its one layer still equal then?](the-float-collapse-is-close-but-not-equal.md)
`,
  exercise: `
A stack has the widths 100, 80, 10, 80 and 100. Count the multiplications of the whole stack, of the one layer that it collapses to, and of two layers that meet at the waist. Which would you compute if you had a million inputs?
`,
  breaks: 'with any waist narrower…',
  predict: {
    question:
      'Four numbers are squeezed into one and unfolded into four again, without an activation. Which takes fewer multiplications?',
    answers: {
      'The two layers': { right: 'four numbers through…' },
      'The one layer that they collapse to': {
        wrong: 'four numbers through…',
        tempting:
          'One layer looks like less work than two. But it has a weight for every pair of an input and an output, and the two layers have only one for each input and one for each output.',
      },
      'Both take as many': {
        wrong: 'four numbers through…',
        tempting:
          'They compute the same function, and so seem to cost the same. But the same thing can be computed in a short way and in a long one.',
      },
    },
  },
  because: {
    'a stack of L dense layers of width n takes L times the n² multiplications of its collapse, however many layers there are':
      induction(layers('n^2'), {
        steps: [[{}], [{ equations: [1] }]],
        runs: [{ given: { n: 2 }, last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] }],
      }),
    'so from one layer on they never take fewer than the n² of their collapse': consequence(['L >= 1', 'n > 0'], 'L*n^2 >= n^2', {
      cone: [{ weight: 1, square: 'n', times: [0] }],
    }),
    'with a waist of less than half the width, two layers take fewer multiplications than their collapse': consequence(
      ['n > 2*r', 'n > 0'],
      'n^2 > n*r + r*n',
      { cone: [{ weight: 1, square: '1', times: [0, 1] }] },
    ),
    'four numbers through a waist of one take fewer in two layers than in one': example({ n: 4, r: 1 }, 'n*r + r*n < n*n'),
    'two layers that meet at the narrowest width take no more than the stack': consequence(
      ['a >= 0', 'b >= 0', 'p >= r', 'q >= r', 'm >= 0'],
      'a*p + m + q*b >= a*r + r*b',
      {
        cone: [
          { weight: 1, square: '1', times: [0, 2] },
          { weight: 1, square: '1', times: [1, 3] },
          { weight: 1, square: '1', times: [4] },
        ],
      },
    ),
    'three layers of width eight with eight weights in each row take more than one': example({ n: 8, L: 3, k: 8 }, 'L*n*k > n*n'),
    'three layers with two weights in each row give, entry by entry, what the Walsh–Hadamard matrix of size eight gives':
      identities(throughButterflies(), applyAffineIn(signs, hadamard(8), EIGHT)),
  },
  beside: {
    'counted as they happen, a random stack takes one multiplication for each weight, and so does its collapse': sampled({
      ...RANDOM,
      runs: 250,
      holds: (stacked) => {
        const [a = 0, b = 0, c = 0, d = 0] = widthsOf(stacked);
        return inTurn(stacked) === a * b + b * c + c * d && atOnce(stacked) === a * d;
      },
      classes: {
        'the collapse takes fewer': { atLeast: '0.5', has: (stacked) => inTurn(stacked) > atOnce(stacked) },
      },
    }),
  },
  readAs: {
    'three layers with two weights…':
      'Each equation is one output: on the left what the layers give, on the right what the matrix does.',
    'a stack of L dense…':
      '$L$ counts the layers and $m$ the multiplications: one layer of width $n$ takes $n^2$, one for each weight, and so does each further one.',
    'so from one layer on…': 'The left side is what $L$ layers take, and the right side what their collapse takes.',
    'with a waist…':
      '$n$ is the width and $r$ that of the waist: the collapse takes $n^2$ multiplications, and the two layers take $n r$ and $r n$.',
    'four numbers through…':
      'The left side counts the multiplications of the two layers, and the right side those of their collapse.',
    'two layers that meet…':
      'The stack leads from $a$ numbers to $b$, with $p$ units in its first hidden layer, $q$ in its last and $m$ multiplications between these; $r$ is the narrowest width.',
    'three layers of width eight…':
      '$L$ layers of width $n$ with $k$ weights in each row take $L n k$ multiplications, and one dense layer takes $n n$.',
  },
  butNot: {
    'it takes L times n² if the further layers give r numbers': {
      of: 'a stack of L dense layers…',
      on: induction(layers('n*r'), { after: { given: { n: 2 }, last: [{ rule: 0 }, { rule: 1, with: { r: 1 } }] } }),
      drops: 'one width',
    },
    'without any layer it holds as well': {
      of: 'so from one layer on…',
      on: consequence(['L >= 0', 'n > 0'], 'L*n^2 >= n^2', { cone: [{ weight: 1, square: 'n', times: [0] }] }),
    },
    'with any waist narrower than the layers around it they do': {
      of: 'with a waist of less than half…',
      on: consequence(['n > r', 'r > 0'], 'n^2 > n*r + r*n', { cone: [{ weight: 1, square: '1', times: [0, 1] }] }),
    },
    'through a waist of two they do as well': {
      of: 'four numbers through…',
      on: example({ n: 4, r: 2 }, 'n*r + r*n < n*n'),
    },
    'wherever they meet, they take no more than the stack': {
      of: 'two layers that meet…',
      on: consequence(['a >= 0', 'b >= 0', 'p >= r', 'm >= 0'], 'a*p + m + q*b >= a*r + r*b', {
        cone: [
          { weight: 1, square: '1', times: [0, 2] },
          { weight: 1, square: '1', times: [3] },
        ],
      }),
    },
    'with two weights in each row they do as well': {
      of: 'three layers of width eight…',
      on: example({ n: 8, L: 3, k: 2 }, 'L*n*k > n*n'),
      drops: 'dense layers',
    },
    'with a plus for every minus in the last layer they do as well': {
      of: 'three layers with two weights…',
      on: identities(throughButterflies(1), applyAffineIn(signs, hadamard(8), EIGHT)),
    },
    'counted as they happen, the stack never takes fewer than its collapse': {
      of: 'counted as they happen…',
      on: sampled({
        ...RANDOM,
        // About one stack in a hundred shows it: drawn often enough not to be missed under any seed.
        runs: 4000,
        holds: (stacked) => inTurn(stacked) >= atOnce(stacked),
        draw: (stacked) =>
          networkFigure(
            [
              { layers: stacked.layers, name: `the stack: ${inTurn(stacked)}` },
              { layers: [collapsed(stacked)], name: `its collapse: ${atOnce(stacked)}` },
            ],
            `Each line is a multiplication: ${inTurn(stacked)} in the stack, ${atOnce(stacked)} in its collapse. Framed is where it is narrowest.`,
          ),
      }),
      drops: 'one width',
    },
  },
  assuming: {
    'one width': 'Every layer takes as many numbers as it gives, and all layers the same.',
    'dense layers': 'Each output of a layer has a weight for each of its inputs, and each weight takes a multiplication.',
  },
  settles: {
    'a-linear-net-would-be-cheap-but-no-gpt': [
      { reading: 'cheaper without a bottleneck', by: 'a stack of L dense layers…', verdict: 'right' },
      { reading: 'always cheaper', by: 'four numbers through…', verdict: 'wrong' },
    ],
  },
  uses: ['01-linear/a-stack-of-affine-layers-is-one'],
  figure: ({ because }) => {
    const { values } = because['four numbers through a waist of one take fewer in two layers than in one'].statement;
    const { n } = values;
    return {
      'the waist': graph(
        {
          variable: 'r',
          from: 0,
          to: n,
          curves: [
            { term: ['*', 2, n, 'r'], label: 'two layers', marks: [values.r] },
            { term: ['*', n, n], label: 'their collapse' },
          ],
        },
        `Multiplications for ${n} numbers through a waist of $r$ and back to ${n}, and for the one layer that this collapses to; the waist of ${values.r} is marked.`,
      ),
    };
  },
  sources: ['cooley1965'],
});
