import { claim, GRAD1, identity, live, type Q, rounded, type Term, treads } from '../../src/index.ts';

type Format = 'half' | 'double' | 'exact';
type Step = readonly [set: string, to: string, times?: number];

/** Murphy's grad1 of a term, under this name. */
const grad1 = (name: string, of: string, times: number = GRAD1.times): readonly Step[] => [
  [name, of],
  [name, `${name}*${GRAD1.by}`, times],
  [name, `${name}*${GRAD1.last}`],
];

/** Multiplied so often by 1 − 1/2048, every half from 1 to 2. */
const multiplied = (lines: string) =>
  rounded({
    given: { x: { every: 'half', from: 1, to: 2 } },
    steps: [
      ['y', 'x'],
      ['y', `y*${GRAD1.by}`, GRAD1.times],
    ],
    formula: lines,
  });

/** Whether grad1 of a sum is the sum of both. */
const notAdditive = (x: Q, y: Q, format: Format = 'half', times?: number) =>
  rounded({
    format,
    given: { x: [x], y: [y] },
    steps: [...grad1('u', 'x', times), ...grad1('v', 'y', times), ...grad1('w', 'x + y', times)],
    formula: 'w != u + v',
  });

/** 2 between −6 and −5, and from −2 to just below −1; 0 elsewhere. */
const TWO = '2*(step(x + 6)*step(-5 - x) + (1 - step(-2 - x))*step(-1 - x))';
const onSixtyFourths = (format: Format) =>
  rounded({
    format,
    given: { n: { every: 'whole number', from: -512, to: 512 } },
    steps: [
      ['x', 'n*0.015625'],
      ['y', 'x - 4096 - x + 4096'],
    ],
    formula: `y == ${TWO}`,
  });
const thereAndBack = (values: string) =>
  rounded({
    given: { x: { every: 'half', from: -8, to: 8 } },
    steps: [['y', 'x - 4096 - x + 4096']],
    formula: values,
  });

/** 2^-24, the smallest half; and how many of it there are in one. */
const SMALLEST = '0.000000059604644775390625';
const eighth = (format: Format) =>
  rounded({
    format,
    given: { n: { every: 'whole number', from: 0, to: 32 } },
    steps: [
      ['y', `n*${SMALLEST}`],
      ['y', 'y*0.125'],
      ['m', 'y*4096*4096'],
    ],
    formula: 'm == step(n - 4) + (1 - step(12 - n)) + step(n - 20) + (1 - step(28 - n))',
  });

const byEight = (format: Format) =>
  rounded({
    format,
    given: { h: [0, 1], l: { every: 'whole number', from: 0, to: 255 } },
    steps: [
      ['x', '256*h + l'],
      ['y', 'x*0.00390625 - 0.49755859375 + 1712 - 1712'],
    ],
    formula: 'y == h',
  });

const byOne = (most: number) =>
  rounded({
    given: { h: { every: 'whole number', from: 0, to: most }, b: [0, 1] },
    steps: [
      ['x', '2*h + b'],
      ['y', 'x*0.49853515625 + 1741 - 1741'],
      ['c', 'x - 2*y'],
    ],
    formula: 'y == h and c == b',
  });

/** The sum of two bits, less twice its half rounded down. */
const xor = (format: Format, factor: string, large: string) =>
  rounded({
    format,
    given: { a: [0, 1], b: [0, 1] },
    steps: [
      ['s', 'a + b'],
      ['f', `s*${factor} + ${large} - ${large}`],
      ['d', 's - 2*f'],
    ],
    formula: 'implies(a != b, d == 1) and implies(a == b, d == 0)',
  });
/** Just below one half, and a float16 number whose neighbours are whole numbers. */
const [BELOW_HALF, WHOLE] = ['0.49853515625', '1741'];
/** 2^52: from there on the doubles are the whole numbers. */
const LARGE = '4503599627370496';

/** What an equation says of its left side. */
function right(formula: Term): Term {
  return typeof formula === 'object' ? (formula[2] ?? 0) : formula;
}

/** By what a program multiplies a variable, and how often, one after the other. */
function factors(steps: readonly { readonly set: string; readonly to: Term; readonly times: number }[], variable: string) {
  return steps.flatMap(({ set, to, times }) => {
    const [operator, of, by] = typeof to === 'object' ? to : [];
    return set === variable && operator === '*' && of === variable && typeof by === 'string' ? [{ by, times }] : [];
  });
}

export default claim({
  title: 'Rounding is an activation',
  asks: 'What bends when everything is straight?',
  says: `
A cashier rounds every sum to five cents. Pay five coins of one cent, one after the other, and each of them is rounded to nothing. Pay them together, and they are five cents.

![the cashier]

Try dearer coins: paid one by one, they can come to more than paid together. Such a cashier does not add.

A computer is such a cashier. It has room for so many digits, and after every addition and every multiplication it puts down the nearest number that it has.

![the ruler]

Here is its ruler near zero, in half precision, which much of machine learning is done in. Drag the number, and see what becomes of it. The smallest numbers are multiples of $2^{-24}$, with nothing in between. Divided by eight, they climb a staircase where there should be a line.

Far from zero the gaps are wider. Beyond 2048 there are only even whole numbers, beyond 4096 only those that are divisible by four. So take 4096 from a small number, then the number itself, and add 4096 again. On paper that is zero, whatever the number was.

![predict]

Follow it. $-\\tfrac32 - 4096$ is $-4097\\tfrac12$, and the nearest number that there is, is $-4096$. Take away $-\\tfrac32$: that is $-4094\\tfrac12$, and here the gaps are only two wide, so it becomes $-4094$. Add 4096, and you have 2.

![the hops]

Drag the number, and follow its hops. Among the multiples of $\\tfrac1{64}$ from −8 to 8, these are the ones that come to 2:

![zero or two]

Tom Murphy VII made a joke of this in 2023 (*GradIEEEnt half decent*, SIGBOVIK), and the joke works. Multiply a number five hundred times by a constant just below one. On paper that is one multiplication, and a line. Rounded every time, it is *exactly* the larger of two lines.

Slide back to the start, and let the multiplications run: the dots leave the line that there is on paper. Then switch the rounding off, and everything is straight.

![the corner]

Look at the corner between the two. On the numbers from 1 to 2 this is a ReLU, up to a line. Nothing was squashed, nothing was compared, no one wrote “if”. All there is are multiplications by constants.

And with a corner, you can build. Add a large number and take it away again, and everything behind the point is gone: what is left is the nearest whole number. Make all of it a little smaller first, and it is the one below. So you can halve a sum of two bits and round down.

![the bits]

Now take twice that half away from the sum. Switch the two bits, and watch what is left: 1 if just one of them is set, and 0 otherwise. Without rounding, nothing bends.

That is XOR, which [no line can do](../02-separability/no-line-separates-xor.md). The same works in doubles, which everyone’s computer uses. A single byte can be shifted to the right in this way, so that you have its bits one by one.

What is right about the other side? On paper all of this is a straight line, and to the mathematics of these formulas nothing was added. What bends is the machine that they are run on.

These weights were chosen by hand. Could a network find such weights by itself, with nothing to bend but the rounding? [It could](a-network-learns-by-rounding.md).
`,
  exercise: `
Do the cashier’s sum for $x = -1$ and for $x = -5\\tfrac12$: take 4096 away, take $x$ away, add 4096, and round to the ruler after each step. Where two numbers of the ruler are equally near, take the one that is an even multiple of the gap. Compare with the picture.
`,
  breaks: 'without rounding it is XOR too',
  predict: {
    question: 'In half precision, take 4096 from −3/2, take away −3/2, and add 4096. What comes out?',
    answers: {
      '0, as on paper': {
        wrong: 'on paper it is so too',
        tempting:
          'Whatever is added is taken away again. But half precision has no number at the places in between, and each time takes the nearest that it has.',
      },
      2: { right: 'among the multiples…' },
      '−3/2': {
        wrong: 'x − 4096 − x + 4096 is 0 or 2…',
        tempting:
          'What one begins with seems to be what is left. But it is taken away as well: what is left comes from the rounding alone.',
      },
    },
  },
  because: {
    'multiplied 500 times by 1 − 1/2048 and rounded each time, every half x from 1 to 2 becomes the larger one of x − 125/256 and x/2 + 131/512':
      multiplied('y == max(x - 125/256, x/2 + 131/512)'),
    'followed by one more multiplication that is grad1, and grad1 of ¼ + ½ is not grad1 of ¼ plus grad1 of ½': notAdditive(
      '1/4',
      '1/2',
    ),
    'x − 4096 − x + 4096 is 0 or 2 for every half x from −8 to 8': thereAndBack('y == 0 or y == 2'),
    'among the multiples of 1/64 it is 2 between −6 and −5, and from −2 to just below −1, and 0 for all the others':
      onSixtyFourths('half'),
    'n times the smallest half, divided by eight, is a staircase of n': eighth('half'),
    'x/256 − 0.49755859375 + 1712 − 1712 takes the last eight bits from every whole number x up to 511': byEight('half'),
    'x · 0.49853515625 + 1741 − 1741 takes the last bit from every whole number x up to 255, and twice the result subtracted from x is that bit':
      byOne(127),
    'the sum of two bits, less twice its half so rounded, is their XOR': xor('half', BELOW_HALF, WHOLE),
    'in double precision it is so with 63/128 and the number 2 to the power of 52': xor('double', '0.4921875', LARGE),
    'without rounding, multiplying by a constant k is additive, whatever k is': identity('k*(x + y)', 'k*x + k*y'),
  },
  beside: {
    'one such multiplication takes −x to the negative of what it takes x to, for every finite half': rounded({
      given: { x: { every: 'half', from: -65504, to: 65504 } },
      steps: [
        ['u', `x*${GRAD1.by}`],
        ['v', `(-x)*${GRAD1.by}`],
        ['d', 'u + v'],
      ],
      formula: 'd == 0',
    }),
    'and twice x to twice of it, for every half from 1/8192 to 32752': rounded({
      given: { x: { every: 'half', from: '1/8192', to: 32752 } },
      steps: [
        ['u', `x*${GRAD1.by}`],
        ['v', '2*x'],
        ['v', `v*${GRAD1.by}`],
        ['d', 'v - 2*u'],
      ],
      formula: 'd == 0',
    }),
  },
  readAs: {
    'among the multiples…':
      'A step is 1 at the numbers above zero and 0 elsewhere, so a product of two steps is 1 on a stretch and 0 elsewhere.',
    'n times the smallest half…':
      '$m$ is the result, counted in smallest halfs; it goes up by one at each of the places that the steps name.',
  },
  butNot: {
    'it becomes the smaller one': {
      of: 'multiplied 500 times…',
      on: multiplied('y == min(x - 125/256, x/2 + 131/512)'),
    },
    'grad1 of ½ + ½ is not grad1 of ½ plus grad1 of ½': {
      of: 'followed by one more…',
      on: notAdditive('1/2', '1/2'),
    },
    'with three multiplications that are not rounded, it is not additive either': {
      of: 'followed by one more…',
      on: notAdditive('1/4', '1/2', 'exact', 3),
      drops: 'every result is rounded',
    },
    'it is 0 for every half': {
      of: 'x − 4096 − x + 4096 is 0 or 2…',
      on: thereAndBack('y == 0'),
    },
    'on paper it is so too': {
      of: 'among the multiples…',
      on: onSixtyFourths('exact'),
      drops: 'every result is rounded',
    },
    'on paper it is one too': {
      of: 'n times the smallest half…',
      on: eighth('exact'),
      drops: 'every result is rounded',
    },
    'on paper this takes the last eight bits too': {
      of: 'x/256…',
      on: byEight('exact'),
      drops: 'every result is rounded',
    },
    'it does so up to 511 as well': {
      of: 'x · 0.49853515625…',
      on: byOne(255),
    },
    'without rounding it is XOR too': {
      of: 'the sum of two bits…',
      on: xor('exact', BELOW_HALF, WHOLE),
      drops: 'every result is rounded',
    },
    'in double precision it is so with the number 1741': {
      of: 'in double precision…',
      on: xor('double', '0.4921875', '1741'),
    },
    'and so is taking the square': {
      of: 'without rounding…',
      on: identity('(x + y)^2', 'x^2 + y^2'),
    },
  },
  assuming: {
    'every result is rounded':
      'After each addition, subtraction and multiplication the result is replaced by the nearest number of the format.',
  },
  settles: {
    'rounding-can-be-the-activation': [
      { reading: 'as a non-linearity', by: 'followed by one more…', verdict: 'right' },
      { reading: 'for XOR', by: 'the sum of two bits…', verdict: 'right' },
    ],
    'squashing-is-the-only-nonlinearity': {
      reading: 'on a computer',
      by: 'in double precision…',
      verdict: 'wrong',
    },
  },
  uses: ['02-separability/no-line-separates-xor'],
  sources: ['goldberg1991', 'murphy2023'],
  figure: ({ because }) => {
    const bent =
      because[
        'multiplied 500 times by 1 − 1/2048 and rounded each time, every half x from 1 to 2 becomes the larger one of x − 125/256 and x/2 + 131/512'
      ].statement;
    const jump =
      because['among the multiples of 1/64 it is 2 between −6 and −5, and from −2 to just below −1, and 0 for all the others']
        .statement;
    const stairs = because['n times the smallest half, divided by eight, is a staircase of n'].statement;
    const murphy =
      because['followed by one more multiplication that is grad1, and grad1 of ¼ + ½ is not grad1 of ¼ plus grad1 of ½']
        .statement;
    const [often = { by: 1, times: 0 }] = factors(bent.steps, 'y');
    return {
      'the cashier': live(
        'cashier',
        { tick: 5, coins: 5, worth: 1 },
        'A ruler of cents with a tick at every fifth. Above, coins paid one after the other, each sum rounded to the nearest tick; below, the same coins together, rounded once.',
      ),
      'the hops': live(
        'hops',
        { large: 4096, x: '-3/2', reach: 8 },
        'A number, and what half precision makes of it less 4096, of that less the number, and of that with 4096 again. Each tick is a half-precision number; where a result falls between two, it hops to the nearer one, and from half-way to the one whose last binary digit is zero.',
      ),
      'the corner': live(
        'roundings',
        { ...often, from: 1, to: 2 },
        'What 500 multiplications by 1 − 1/2048 make of the half-precision numbers from 1 to 2. Dots: each result rounded. Dashed: on paper.',
      ),
      'the bits': live(
        'bits',
        { factor: BELOW_HALF, large: WHOLE },
        'Above: 1741 with a little less than half of the sum added, and the whole number that this is rounded to. Below: what is left of each sum when twice its rounded half is taken away.',
      ),
      'zero or two': treads(
        { variable: 'x', from: -8, to: 8, term: right(jump.formula), jumps: [-6, -5, -2, -1], label: 'the result' },
        'x − 4096 − x + 4096 in half precision. On paper it is zero throughout.',
      ),
      'the ruler': live(
        'staircase',
        {
          programs: [
            { name: 'rounded to half precision', factors: [] },
            { name: 'divided by eight', factors: factors(stairs.steps, 'y') },
            { name: 'put through grad1', factors: factors(murphy.steps, 'u') },
          ],
        },
        'Half precision near zero, and what becomes of a number there. The dashed line is what it would be on paper. Among the smallest numbers rounding is a staircase; up to 2 the same rounding bends grad1 from each power of two to the next in the same way.',
      ),
    };
  },
});
