import {
  claim,
  curves,
  inseparable,
  kernel,
  type MatrixRule,
  matrixFigure,
  matrixIdentity,
  matrixInduction,
  OR,
  type Rational,
  recur,
  XOR,
} from '../../src/index.ts';

/** Runs on two inputs, h and k with the outputs u and v, and one on both mixed, s with the output w. */
const STATE = {
  h: ['n', '1'],
  k: ['n', '1'],
  s: ['n', '1'],
  u: ['p', '1'],
  v: ['p', '1'],
  w: ['p', '1'],
} as const;
/** One more step: a further input x for the one, z for the other, and for the third a mixture of them. */
const runs = (next: (state: string, input: string) => string, mixture: string): readonly MatrixRule[] => [
  {
    from: 0,
    letters: { p: ['n', '1'], q: ['n', '1'] },
    to: { h: 'p', k: 'q', s: 'p*a + q*b', u: 'C*p', v: 'C*q', w: 'C*(p*a + q*b)' },
  },
  {
    from: 1,
    letters: { ...STATE, x: ['m', '1'], z: ['m', '1'] },
    to: {
      h: next('h', 'x'),
      k: next('k', 'z'),
      s: next('s', mixture),
      u: `C*(${next('h', 'x')}) + D*x`,
      v: `C*(${next('k', 'z')}) + D*z`,
      w: `C*(${next('s', mixture)}) + D*(${mixture})`,
    },
  },
];
const linear = (state: string, input: string) => `A*${state} + B*(${input})`;
const MIXED = {
  letters: { A: ['n', 'n'], B: ['n', 'm'], C: ['p', 'n'], D: ['p', 'm'], a: ['1', '1'], b: ['1', '1'] },
  state: STATE,
  always: ['s == h*a + k*b', 'w == u*a + v*b'],
  of: 'inputs',
} as const;
/** One number of everything, all of them one but D, and both inputs counted once. */
const ONES = {
  sizes: { n: 1, m: 1, p: 1 },
  given: { A: [[1]], B: [[1]], C: [[1]], D: [[0]], a: [[1]], b: [[1]] },
} as const;
const EMPTY = { rule: 0, with: { p: [[0]], q: [[0]] } } as const;

const THREE = {
  A: ['n', 'n'],
  B: ['n', 'm'],
  C: ['p', 'n'],
  D: ['p', 'm'],
  x: ['m', '1'],
  y: ['m', '1'],
  z: ['m', '1'],
} as const;
const IN_TURN = 'C*(A*(A*(B*x) + B*y) + B*z) + D*z';
const AT_ONCE = 'C*A*A*B*x + C*A*B*y + (C*B + D)*z';

/** The tab: half of what is owed is let off, and the bill of the day is added. */
const TAB = { A: [['1/2']], B: [[1]], C: [[1]], D: [[0]] };
/** What it shows day after day. */
const tab = (bills: readonly number[]): readonly Rational[] =>
  recur(
    TAB,
    bills.map((bill) => [bill]),
  ).outputs.flat();
const DAYS = 8;
const onDays = (...days: readonly number[]) => Array.from({ length: DAYS }, (_, day) => (days.includes(day + 1) ? 8 : 0));

export default claim({
  title: 'A linear recurrence is one linear map of its whole input',
  asks: 'Does a memory bend a straight line?',
  says: `
Keep a tab at a bar. Every evening half of what you owe is let off, and today's bill is added: $h$ becomes $h/2 + x$. One number remembers your whole past, and each step only multiplies and adds.

![the tab]

Spend 8 on the first day alone, and the tab shows 8, 4, 2, 1. Spend 8 on the fourth day alone, and it shows the same, three days later. Do both, and you see the two curves added up, day for day. Neither bill notices the other.

This is *superposition*. Networks that feed their state back in this way are called *linear recurrences*: the next state is $A h + B x$, and the output is $C h + D x$. Mix two input sequences in any proportion, and start from the same mixture of the starts. Then every state and every output is that mixture too. It holds for sequences of any length and for matrices of every shape.

So a whole run is one linear map. Put all inputs into one column and all outputs into another, and there is one big table that leads from the first to the second.

![the table]

Each row is one day, and it is the row above, moved by one place. The table for three steps is worked out below for all matrices.

![predict]

Now back to XOR: *one or the other, but not both*. This time the two bits come one after the other, and the answer is asked for at the end. The four possible sequences are the four corners of a square. The last output is an affine function of them, and [no line separates XOR](../02-separability/no-line-separates-xor.md). A memory by itself bends nothing.

That does not make it useless. It takes a single bend to change everything, and [the bend can stand outside the loop](a-linear-core-and-one-nonlinear-read-out.md).
`,
  exercise: `
Start the tab at 4 and not at 0, in all three runs: the first bill alone, the second alone, and both. Does the third still show the sum of the first two? Say what would have to be added up besides the bills.
`,
  breaks: 'with a ReLU in the loop…',
  predict: {
    question:
      'A linear recurrence with a hundred states reads two bits, one after the other. Can its last output be above a threshold just when the two bits differ?',
    answers: {
      'Yes, if the matrices are chosen well': {
        wrong: 'no affine function of two bits…',
        tempting:
          'A hundred numbers look like plenty of room. But each of them is a weighted sum of the two bits, and so is the output.',
      },
      'No, however they are chosen': { right: 'no affine function of two bits…' },
      'Only if the first bit is not forgotten': {
        wrong: 'no affine function of two bits…',
        tempting:
          'The first bit does have to be remembered. But even with both bits at hand, a weighted sum cannot tell when they differ.',
      },
    },
  },
  because: {
    'for inputs of any length, a mixture of two input sequences gives the same mixture of the states and of the outputs, if the starts are mixed alike':
      matrixInduction(
        { ...MIXED, rules: runs(linear, 'x*a + z*b') },
        {
          steps: [
            [[], []],
            [[{ of: 0, before: 'A', after: 1 }], [{ of: 0, before: 'C*A', after: 1 }]],
          ],
          runs: [
            {
              ...ONES,
              last: [
                { rule: 0, with: { p: [[1]], q: [[2]] } },
                { rule: 1, with: { x: [[1]], z: [[0]] } },
                { rule: 1, with: { x: [[0]], z: [[3]] } },
              ],
            },
          ],
        },
      ),
    'started at zero, the third output is CAAB times the first input, CAB times the second, and CB + D times the third':
      matrixIdentity(THREE, IN_TURN, AT_ONCE),
    'no affine function of two bits, one for each step, is above a threshold on the ones of XOR and below it on the zeros':
      inseparable(XOR),
  },
  readAs: {
    'for inputs of any length…':
      'Each step is one more input: $h$ and $k$ are the states of the runs on two input sequences with the outputs $u$ and $v$, and $s$ with the output $w$ is the run on their mixture, $a$ times the one and $b$ times the other; if the first two start at zero, so does the third.',
    'no affine function of two bits…': 'The two coordinates of a corner are the first bit and the second.',
  },
  butNot: {
    'with a ReLU in the loop it still does': {
      of: 'for inputs of any length…',
      on: matrixInduction(
        { ...MIXED, rules: runs((state, input) => `relu(${linear(state, input)})`, 'x*a + z*b') },
        { after: { ...ONES, last: [EMPTY, { rule: 1, with: { x: [[1]], z: [[-1]] } }] } },
      ),
      drops: 'nothing in the loop',
    },
    'a run on the first input alone gives the mixture as well': {
      of: 'for inputs of any length…',
      on: matrixInduction(
        { ...MIXED, rules: runs(linear, 'x*a') },
        { after: { ...ONES, last: [EMPTY, { rule: 1, with: { x: [[0]], z: [[1]] } }] } },
      ),
    },
    'so it is with a ReLU before the output': {
      of: 'started at zero…',
      on: matrixIdentity(THREE, 'C*relu(A*(A*(B*x) + B*y) + B*z) + D*z', AT_ONCE),
      drops: 'nothing in the loop',
    },
    'so it is for OR': { of: 'no affine function of two bits…', on: inseparable(OR) },
  },
  assuming: { 'nothing in the loop': 'The state and the output are weighted sums, with no activation anywhere.' },
  settles: {
    'linear-recurrent-nets-are-powerful': {
      reading: 'as functions of the input, by themselves',
      by: 'for inputs of any length…',
      verdict: 'wrong',
    },
  },
  uses: ['02-separability/no-line-separates-xor'],
  sources: ['orvieto2023'],
  figure: () => {
    const course = (label: string, bills: readonly number[]) => ({
      label,
      points: tab(bills).map((owed, day) => [day + 1, owed] as const),
    });
    const echoes = kernel(TAB, 4).flat(2);
    return {
      'the tab': curves(
        'What the tab shows on eight days.',
        [course('first day', onDays(1)), course('fourth day', onDays(4)), course('both', onDays(1, 4))],
        'What you owe, day by day: with one bill of 8 on the first day, with one on the fourth, and with both. The third curve is the sum of the other two.',
      ),
      'the table': matrixFigure(
        {
          entries: echoes.map((_, day) => echoes.map((_, billed) => echoes[day - billed] ?? 0)),
          rows: 'what you owe, day by day',
          columns: 'the bills',
        },
        'How much of each bill you still owe on each of four days: one linear map. No bill counts before its day, so nothing stands above the diagonal.',
      ),
    };
  },
});
