import {
  type AffineOver,
  type AffineStack,
  affineStacks,
  applyAffineIn,
  claim,
  composeIn,
  everyCase,
  example,
  identities,
  identity,
  identityAtRandom,
  live,
  type MatrixRule,
  matrixIdentity,
  matrixInduction,
  type Ring,
  rational,
  rationals,
  sampled,
  stack,
  type Term,
  terms,
} from '../../src/index.ts';
import { differing } from './stacks/differing.ts';
import { told } from './stacks/told.ts';

/** An affine map A x + b, and a layer W, c that is put on top of it. */
const ONE_MORE = { A: ['m', 'n'], b: ['m', '1'], W: ['k', 'm'], c: ['k', '1'], x: ['n', '1'] } as const;
const ON_TOP = 'W*(A*x + b) + c';
const AS_ONE = '(W*A)*x + (W*b + c)';

/** Layers upon layers, beside the one map A x + b that they come to; a further layer makes `next` of what comes out below it. */
const MAP = { h: ['m', '1'], A: ['m', 'n'], b: ['m', '1'] } as const;
const layers = (next: string): readonly MatrixRule[] => [
  { from: 0, letters: { W: ['k', 'n'], c: ['k', '1'] }, to: { h: 'W*x + c', A: 'W', b: 'c' } },
  { from: 1, letters: { ...MAP, W: ['k', 'm'], c: ['k', '1'] }, to: { h: next, A: 'W*A', b: 'W*b + c' } },
];
const MANY = { letters: { x: ['n', '1'] }, state: MAP, always: ['h == A*x + b'], of: 'layers' } as const;
/** Two layers on one number: once and twice the number, then the difference of both. */
const TWO = [
  { rule: 0, with: { W: [[1], [2]], c: [[0], [1]] } },
  { rule: 1, with: { W: [[1, -1]], c: [[1]] } },
] as const;

/** So many euros to the pound, less a fee, and then so many dollars to the euro, less another. */
const COUNTERS = { first: { rate: '6/5', fee: 3 }, second: { rate: '11/10', fee: 2 } } as const;
const EUROS = `${COUNTERS.first.rate}*x - ${COUNTERS.first.fee}`;
const CHANGED = `${COUNTERS.second.rate}*(${EUROS}) - ${COUNTERS.second.fee}`;

/** Six layers W1, b1 … W6, b6, whatever their shapes. */
const SIX = [1, 2, 3, 4, 5, 6];
const LETTERS = {
  ...Object.fromEntries(SIX.map((i) => [`W${i}`, [`n${i}`, `n${i - 1}`] as const])),
  ...Object.fromEntries(SIX.map((i) => [`b${i}`, [`n${i}`, '1'] as const])),
  x: ['n0', '1'] as const,
};

/** W6*(… (W1*x + b1) …) + b6; the layer numbered `bent` is followed by a ReLU. */
function stacked(bent?: number): string {
  return SIX.reduce((inner, i) => (i === bent ? `relu(W${i}*(${inner}) + b${i})` : `W${i}*(${inner}) + b${i}`), 'x');
}

const PRODUCT = [...SIX].reverse().map((i) => `W${i}`);
const HORNER = SIX.slice(1).reduce((inner, i) => `W${i}*(${inner}) + b${i}`, 'b1');

/** Two layers of shape 2 × 2, entry by entry. */
const FIRST: AffineOver<Term> = {
  weights: [
    ['a', 'b'],
    ['c', 'd'],
  ],
  bias: ['f', 'g'],
};
const SECOND: AffineOver<Term> = {
  weights: [
    ['p', 'q'],
    ['r', 's'],
  ],
  bias: ['u', 'v'],
};

/** The same with numbers, to be looked at. */
const EXAMPLE = {
  first: {
    weights: [
      [1, '-1/2'],
      ['1/2', 1],
    ],
    bias: ['1/2', 0],
  },
  second: {
    weights: [
      ['1/2', 1],
      [-1, '1/2'],
    ],
    bias: [0, '1/2'],
  },
};

/** Six layers with numbers, whose products stay small. */
const PILE = [
  {
    weights: [
      [1, 1],
      [0, 1],
    ],
    bias: [1, 0],
  },
  {
    weights: [
      [0, -1],
      [1, 0],
    ],
    bias: [0, 2],
  },
  {
    weights: [
      [1, 0],
      [2, 1],
    ],
    bias: [-1, 1],
  },
  {
    weights: [
      [1, -1],
      [0, 1],
    ],
    bias: [2, 0],
  },
  {
    weights: [
      [0, 1],
      [1, 0],
    ],
    bias: [0, -1],
  },
  {
    weights: [
      [1, 0],
      [1, 1],
    ],
    bias: [1, 1],
  },
];

/** The first layer, then this between the layers, then the second. */
function program(between: (value: Term) => Term): readonly Term[] {
  return applyAffineIn(terms, SECOND, applyAffineIn(terms, FIRST, ['x', 'y']).map(between));
}
const COLLAPSED = applyAffineIn(terms, composeIn(terms, SECOND, FIRST), ['x', 'y']);

/** Layers of these widths, and an input for them, from a list of as many numbers as they need. */
function deal<T>([inputs = 0, ...widths]: readonly number[], numbers: readonly T[]) {
  const left = [...numbers];
  const input = left.splice(0, inputs);
  let takes = inputs;
  const layers = widths.map((gives): AffineOver<T> => {
    const weights = Array.from({ length: gives }, () => left.splice(0, takes));
    takes = gives;
    return { weights, bias: left.splice(0, gives) };
  });
  return { layers, input };
}

function inTurn<T>(ring: Ring<T>, layers: readonly AffineOver<T>[], input: readonly T[]): readonly T[] {
  return layers.reduce((values, layer) => applyAffineIn(ring, layer, values), input);
}

function atOnce<T>(ring: Ring<T>, layers: readonly AffineOver<T>[], input: readonly T[]): readonly T[] {
  return applyAffineIn(
    ring,
    layers.reduce((inner, outer) => composeIn(ring, outer, inner)),
    input,
  );
}

/** The stack of these widths against its collapse, at random points; the layer numbered `bent` is followed by a square. */
function atRandom(widths: readonly number[], of: string, bent?: number) {
  const variables = widths.reduce((sum, gives, i) => sum + gives + (i === 0 ? 0 : gives * (widths[i - 1] ?? 0)), 0);
  return identityAtRandom({
    of,
    // Of degree 13, a false identity passes both with a chance of less than 1e-16.
    trials: 2,
    variables,
    left: (ring, numbers) => {
      const { layers, input } = deal(widths, numbers);
      const hidden = inTurn(ring, layers.slice(0, bent ?? 0), input);
      return inTurn(ring, layers.slice(bent ?? 0), bent === undefined ? hidden : hidden.map((value) => ring.mul(value, value)));
    },
    right: (ring, numbers) => {
      const { layers, input } = deal(widths, numbers);
      return atOnce(ring, layers, input);
    },
  });
}
const WAIST = [8, 7, 6, 5, 4, 3, 2, 3, 4, 5, 6, 7, 8];

/** Double precision, as one more set of numbers to compute with. */
const doubles: Ring<number> = {
  of: (number) => {
    const { n, d } = rational(number);
    return Number(n) / Number(d);
  },
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
};

/** The stacks with every entry turned from a count of tenths into a number. */
function tenths<T>(layers: readonly AffineOver<number>[], read: (count: number) => T): readonly AffineOver<T>[] {
  return layers.map(({ weights, bias }) => ({ weights: weights.map((row) => row.map(read)), bias: bias.map(read) }));
}

/** What doubles give for it, layer by layer and collapsed first. */
function inDoubles({ layers, input }: AffineStack): readonly [readonly number[], readonly number[]] {
  const rounded = tenths(layers, (count) => count / 10);
  const at = input.map((count) => count / 10);
  return [inTurn(doubles, rounded, at), atOnce(doubles, rounded, at)];
}

const RANDOM = {
  over: affineStacks,
  of: 'random stacks of three layers with up to three inputs and outputs, all entries in tenths',
};

export default claim({
  title: 'A stack of affine layers is one affine layer',
  asks: 'What do you gain by stacking linear layers?',
  says: `
You change pounds into euros: 1.20 euros to the pound, less a fee of 3. At the next counter you change the euros into dollars: 1.10 dollars to the euro, less 2. Could one counter have done both?

![the counters]

Drag the money along, and change the fees. Whatever you do, the money after the first counter lies on a straight line, and so does the money after both.

![predict]

Of course one counter can do it. A hundred pounds are 117 euros after the first counter, and 126.70 dollars after the second. A single counter that pays 1.32 dollars to the pound and keeps 5.30 gives you just as much, for every amount. Switch it on in the figure: its line lies on the other.

Its rate is the two rates multiplied. Its fee is the first fee, changed at the second rate, plus the second fee.

A layer without an activation is such a counter for many currencies at once. Each output mixes the inputs at fixed rates, the weights, and adds a fixed amount, the bias. Put one more layer on top of an affine map $Ax + b$. You get $W(Ax + b) + c = (WA)x + (Wb + c)$, and that is an affine map again.

![the two are one]

Here are two layers that take two numbers to two. Slide the square back to the start and move it through both. At the end the one layer is laid over it, dashed: it fits, wherever you drag the corners.

![the square]

Where does it stop? Let a leak in between: each negative number is multiplied by it. A leak of 1 changes nothing, and a leak of 0 is a ReLU. Slide it down and watch the dots in the middles of the sides. Where one leaves the middle, the gap is red. No single layer without an activation does that.

Now pile up more layers, without a leak. With each layer that you add, the one layer on the right gets new numbers, and it stays one layer. Its bias grows from the inside out: multiply by the new weights, add the new bias.

![one by one]

One layer has this form to begin with, and each further layer keeps it. For $L$ layers that is $L - 1$ steps, and one layer is left. It doesn't matter how long the row was, nor how wide each layer is. An induction proves that you may take the step as often as there are layers.

So depth alone adds nothing to *what* can be computed. Whether a deep stack *learns* in the same way as one layer is another question. What happens [when a computer rounds](the-float-collapse-is-close-but-not-equal.md) has a lesson of its own.

Checking this takes some care. Suppose you try nothing but zeros and ones, for inputs, weights and biases alike. Then no negative number ever turns up between the layers, and a ReLU changes negative numbers and nothing else. It could sit there unnoticed.

So if a network can do more than a straight line, something in it bends. How would you find out, if you may not look inside? [Three points are enough](affine-maps-keep-midpoints.md).
`,
  exercise: `
At a third counter you change the dollars into yen: 150 yen to the dollar, less 400. Work out the one counter that goes from pounds to yen: what does it pay, and what does it keep? Then swap the first two counters. Does the rate change? Does the fee?
`,
  breaks: 'with a ReLU in between, the same…',
  predict: {
    question:
      'One counter changes pounds into euros, at a rate and with a fee; the next changes the euros into dollars, at a rate and with a fee. Could one counter do both at once?',
    answers: {
      'Yes: it multiplies the rates and adds up the fees': {
        wrong: 'the biases may simply be added up',
        tempting:
          'The rates do multiply, and so the fees seem to add. But the first fee is there before the second counter changes the money, and so it is changed as well.',
      },
      'Yes: it multiplies the rates, and changes the first fee before it adds the second': { right: 'one more layer on top…' },
      'No: two fees at two rates are more than one': {
        wrong: 'one more layer on top…',
        tempting:
          'A rate and a fee, twice, look like four numbers to keep. But what comes out is still so many times what goes in, plus a constant.',
      },
    },
  },
  because: {
    'one more layer on top of an affine map gives an affine map, whatever the shapes': matrixIdentity(ONE_MORE, ON_TOP, AS_ONE),
    'a stack of affine layers is one affine map, however many layers there are and whatever their shapes': matrixInduction(
      { ...MANY, rules: layers('W*h + c') },
      {
        steps: [[[]], [[{ of: 0, before: 'W', after: 1 }]]],
        runs: [{ sizes: { n: 1 }, given: { x: [[3]] }, last: [...TWO, { rule: 1, with: { W: [[2]], c: [[-1]] } }] }],
      },
    ),
    'a stack of six layers is one layer: the product of the weights, and the biases by Horner’s rule': matrixIdentity(
      LETTERS,
      stacked(),
      `${PRODUCT.join('*')}*x + (${HORNER})`,
    ),
    'entry by entry, two layers of shape 2 × 2 and their collapse are the same polynomials': identities(
      program((value) => value),
      COLLAPSED,
    ),
  },
  beside: {
    'for x pounds, 1.20 euros to the pound less 3, and then 1.10 dollars to the euro less 2, make 1.32 x − 5.30 dollars':
      identity(CHANGED, '33/25*x - 53/10'),
    'a hundred pounds are 117 euros at the first counter, and these are 126.70 dollars at the second': example(
      { x: 100 },
      `${EUROS} == 117 and ${CHANGED} == 1267/10`,
    ),
    'a stack of twelve layers that narrows from eight to two and widens again gives what its collapse gives': atRandom(
      WAIST,
      `stacks of the widths ${WAIST.join(', ')}`,
    ),
    'on zeros and ones alone, a ReLU would go unnoticed': everyCase(
      { w: [0, 1], x: [0, 1], b: [0, 1] },
      'relu(w*x + b) == w*x + b',
    ),
    'in exact arithmetic, random stacks in tenths give just what their collapses give': sampled({
      ...RANDOM,
      runs: 250,
      holds: ({ layers, input }) => {
        const exact = tenths(layers, (count) => rational(`${count}/10`));
        const at = input.map((count) => rational(`${count}/10`));
        return String(inTurn(rationals, exact, at)) === String(atOnce(rationals, exact, at));
      },
      classes: {
        'a ReLU after the first layer would show: something negative comes out of it': {
          atLeast: '0.5',
          has: ({ layers: [first], input }) => applyAffineIn(doubles, first, input).some((value) => value < 0),
        },
      },
    }),
  },
  readAs: {
    'a stack of affine layers…':
      '$h$ is what the stack gives for the input $x$, and each step is one more layer, with weights $W$ and bias $c$; $A$ and $b$ are the one map that it collapses to.',
  },
  butNot: {
    'with a ReLU in between, the same one layer will do': {
      of: 'one more layer on top…',
      on: matrixIdentity(ONE_MORE, 'W*relu(A*x + b) + c', AS_ONE),
      drops: 'nothing between the layers',
    },
    'with an absolute value in between, the same one layer will do': {
      of: 'one more layer on top…',
      on: matrixIdentity(ONE_MORE, 'W*abs(A*x + b) + c', AS_ONE),
      drops: 'nothing between the layers',
    },
    'the weights may be multiplied in the other order': {
      of: 'one more layer on top…',
      on: matrixIdentity(
        { A: ['n', 'n'], b: ['n', '1'], W: ['n', 'n'], c: ['n', '1'], x: ['n', '1'] },
        ON_TOP,
        '(A*W)*x + (W*b + c)',
      ),
    },
    'with a ReLU on top of each further layer, it is the same one map': {
      of: 'a stack of affine layers…',
      on: matrixInduction(
        { ...MANY, rules: layers('relu(W*h + c)') },
        { after: { sizes: { n: 1 }, given: { x: [[3]] }, last: TWO } },
      ),
      drops: 'nothing between the layers',
    },
    'a single ReLU in the middle of six layers changes nothing': {
      of: 'a stack of six layers…',
      on: matrixIdentity(LETTERS, stacked(3), `${PRODUCT.join('*')}*x + (${HORNER})`),
      drops: 'nothing between the layers',
    },
    'the biases may simply be added up': {
      of: 'entry by entry…',
      on: identities(
        program((value) => value),
        applyAffineIn(
          terms,
          {
            ...composeIn(terms, SECOND, FIRST),
            bias: [
              ['+', 'f', 'u'],
              ['+', 'g', 'v'],
            ],
          },
          ['x', 'y'],
        ),
      ),
    },
    'a leaky ReLU between the layers changes nothing': {
      of: 'entry by entry…',
      on: identities(
        program((value) => ['max', value, ['/', value, 100]]),
        COLLAPSED,
      ),
      drops: 'nothing between the layers',
    },
    'the fees of the two counters add up to 5': { of: 'for x pounds…', on: identity(CHANGED, '33/25*x - 5') },
    'with the fees added up to 5, a hundred pounds are 126.70 dollars as well': {
      of: 'a hundred pounds…',
      on: example({ x: 100 }, `${EUROS} == 117 and 33/25*x - 5 == 1267/10`),
    },
    'with a square between two layers of width one, it still does': {
      of: 'a stack of twelve layers…',
      on: atRandom([1, 1, 1], 'two layers of width one with a square between them', 1),
      drops: 'nothing between the layers',
    },
    'let a weight be −1, and a ReLU still goes unnoticed': {
      of: 'on zeros and ones alone…',
      on: everyCase({ w: [-1, 0, 1], x: [0, 1], b: [0, 1] }, 'relu(w*x + b) == w*x + b'),
    },
    'in double precision they give just the same as well': {
      of: 'in exact arithmetic…',
      on: sampled({
        ...RANDOM,
        holds: (stacked) => {
          const [turn, once] = inDoubles(stacked);
          return String(turn) === String(once);
        },
        tell: (stacked) => told(stacked),
        draw: (stacked) => {
          const [turn, once] = inDoubles(stacked);
          const exact = tenths(stacked.layers, (count) => rational(`${count}/10`));
          return differing(
            [
              { name: 'in turn', outputs: turn },
              { name: 'at once', outputs: once },
            ],
            inTurn(
              rationals,
              exact,
              stacked.input.map((count) => rational(`${count}/10`)),
            ),
          );
        },
      }),
      drops: 'exact arithmetic',
    },
  },
  assuming: {
    'nothing between the layers': 'Each layer hands its outputs to the next one as they are: there is no activation.',
    'exact arithmetic': 'Numbers are added and multiplied without rounding.',
  },
  settles: {
    'depth-without-nonlinearity-is-shallow': { reading: 'as a function', by: 'a stack of affine layers…', verdict: 'right' },
    'squashing-is-the-only-nonlinearity': {
      reading: 'in a network with tanh',
      by: 'a stack of affine layers…',
      verdict: 'right',
    },
  },
  figure: ({ because }) => {
    const { A, W } = because['one more layer on top of an affine map gives an affine map, whatever the shapes'].statement.letters;
    const [[m, n], [k]] = [A, W];
    return {
      'the counters': live(
        'counters',
        COUNTERS,
        'What you have for so many pounds, in euros after the first counter and in dollars after both. With too few pounds you owe the fee.',
      ),
      'the two are one': stack(
        [
          { name: 'A, b', takes: n, gives: m },
          { name: 'W, c', takes: m, gives: k },
        ],
        { name: 'WA, Wb + c', takes: n, gives: k },
        'Two layers, from the bottom up, and the one layer that they are; beside the lines, how many numbers they carry.',
      ),
      'the square': live(
        'layers',
        EXAMPLE,
        'A square, in thin dashes, and where two layers move it. Laid over it at the end is what the one layer makes of the square. Dots mark the corners and the middle of each side; where a middle is lost, red leads to where it should be.',
      ),
      'one by one': live(
        'horner',
        { layers: PILE, first: 3, point: [2, -1] },
        'Layers of two numbers, from the bottom up: their weights and, behind the line, their biases. Beside them the one layer that they are.',
      ),
    };
  },
  sources: ['saxe2013'],
});
