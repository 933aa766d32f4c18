import {
  claim,
  consequence,
  doubleAfter,
  doubleBefore,
  enclosed,
  identity,
  leastDouble,
  live,
  ofDouble,
  rational,
  sketch,
  swept,
  tanhDouble,
} from '../../src/index.ts';

/** The first double whose tanh, rounded to the nearest double, is 1; and the double before it. */
const FIRST = leastDouble(1, 32, (x) => tanhDouble(x) === 1);
const BEFORE = doubleBefore(FIRST);

/** Doubles one after the other, as many before the first as after it. */
const AROUND = 100;
const neighbours = {
  members: () => {
    let double = FIRST;
    for (let i = 0; i < AROUND; i += 1) double = doubleBefore(double);
    return Array.from({ length: 2 * AROUND + 1 }, () => {
      const member = double;
      double = doubleAfter(double);
      return member;
    });
  },
  size: 2 * AROUND + 1,
  key: (x: number) => `x = ${x}`,
  of: `the ${AROUND} doubles before and after ${FIRST}`,
};

/** The double that lies so many before this one, or behind it. */
function doubleAt(x: number, steps: number): number {
  return Array.from({ length: Math.abs(steps) }).reduce<number>(
    (double) => (steps < 0 ? doubleBefore(double) : doubleAfter(double)),
    x,
  );
}

/** By how many gaps between the doubles below one the tanh of a double, as a double, misses one. */
const gapsAt = (x: number) => ofDouble(1 - tanhDouble(x)).mul(rational(2n ** 53n));

/** What the doubles around this one miss. */
function beside(x: number) {
  const steps = Array.from({ length: 17 }, (_, i) => i - 8);
  const points = steps.map((k) => [k, gapsAt(doubleAt(x, k))] as const);
  return sketch(
    {
      title: `By how many gaps between doubles tanh, rounded, misses one at ${x} and the doubles beside it.`,
      lines: [{ label: 'missing', points }],
      dots: points,
      rings: [[0, gapsAt(x)]],
    },
    `In gaps of 2⁻⁵³, tanh, rounded, misses 1 by ${gapsAt(x)} at ${x}, which has the ring. Beside it are the doubles before and behind.`,
  );
}

/** tanh from the opposite of a number to the number itself. */
function bothSides(x: number) {
  const parts = Array.from({ length: 33 }, (_, i) => i - 16);
  return sketch(
    {
      title: `tanh from ${-x} to ${x}.`,
      lines: [{ label: 'tanh', points: parts.map((part) => [`${part}/16`, ofDouble(tanhDouble((x / 16) * part))]) }],
      dots: [[1, ofDouble(Math.tanh(x))]],
      rings: [[-1, ofDouble(Math.tanh(-x))]],
    },
    `Below, −1 stands for ${-x} and 1 for ${x}: to the first tanh says ${Math.tanh(-x)}, to the second ${Math.tanh(x)}.`,
  );
}

/** Powers of two, up to the largest there is. */
const LARGE = {
  members: () => Array.from({ length: 1019 }, (_, i) => 2 ** (i + 5)),
  size: 1019,
  key: (x: number) => `x = ${x}`,
  of: 'the powers of two from 32 to the largest double among them',
};

const POSITIVE = ['t > 0', 'u > 0', 'u*(t + 1) == 1', 'y == (t - 1)*u'];

export default claim({
  title: 'tanh stays below one, and on a computer it does not',
  asks: 'Does tanh ever say one?',
  says: `
A walker heads for a wall. Every minute the distance that is left shrinks to a seventh of what it was. The wall comes nearer and nearer, and is never reached: a seventh of something is still something.

That is tanh. Before long, each step to the right by one makes what is missing to one about ${Math.round(Math.exp(2))} times smaller, and never nothing. On paper, that is. Here is the wall from close by, in the numbers of a computer.

![double by double]

![predict]

Why never, on paper? The number $t = e^{2x}$ is positive, whatever $x$ is, and $\\tanh x$ is $t - 1$ divided by $t + 1$. The larger square is larger by exactly $4t$: that is all there is to it. So for real numbers the promise holds, and every output is below one.

A computer does not walk on the real line. Between one half and one it knows only numbers that are $2^{-53}$ apart, and it puts its foot on the nearest of them. Once less than half such a gap is missing, the nearest number *is* one.

Drag the double in the figure until the dots reach zero. The first double where that happens was found by halving the doubles in between until two neighbours are left. At both of them the true value is caught between two fractions. It is not a large number: a sum of a few inputs gets there easily.

From there on a tanh unit says *one*, exactly, whatever you give it. And if you divide by what is missing to one, you divide by zero.

So both sides are right about something. That nothing blows up is true in floating point as well: the output gets to one, and never beyond. That every output is below one is true on paper only.

If rounding can do that to a squash, what else can it do? [It can bend what is straight](rounding-is-an-activation.md).
`,
  exercise: `
A unit computes $1 / (1 - \\tanh x)$. Up to which whole number $x$ is that a number on your computer? Guess first, then try it in any language that has doubles. What does it say one step further?
`,
  breaks: 'so it is at the double before',
  predict: {
    question: `On paper, the tanh of ${FIRST} is less than one. What is it in double precision, rounded to the nearest double?`,
    answers: {
      'Exactly 1': { right: `at ${FIRST}…` },
      'The largest double below 1': {
        wrong: `at ${FIRST}…`,
        tempting:
          'The true value is below 1, and so should be its double. But rounding takes the nearest double on either side, and 1 is nearer.',
      },
      'A little more than 1': {
        wrong: 'tanh x…',
        tempting: 'Rounding can push a number up. But 1 is itself a double, and so nothing below 1 is rounded to beyond it.',
      },
    },
  },
  because: {
    'the square of t + 1 is larger than that of t − 1 by 4t': identity('(t + 1)^2 - (t - 1)^2', '4 t'),
    'tanh x, which is (t − 1)/(t + 1) for t = e²ˣ, lies strictly between −1 and 1': consequence(POSITIVE, '1 - y^2 > 0', {
      // 1 − y² = 4t u², since u² is what (t + 1)² and (t − 1)² are multiplied by.
      equations: ['-(u*(t + 1) + 1)', '-(y + (t - 1)*u)'],
      cone: [{ weight: 4, square: '1', times: [0, 1, 1] }],
    }),
    'even at 100 the true tanh is below one': enclosed({ x: [100] }, 'tanh(x) < 1', { bits: 320 }),
    [`at ${FIRST} the true tanh is nearer to 1 than half the gap between 1 and the double before it, which is 2⁻⁵⁴`]: enclosed(
      { x: [ofDouble(FIRST)] },
      '1 - tanh(x) < 1/2^54',
      { bits: 128 },
    ),
    [`at the double before that, ${BEFORE}, it is not`]: enclosed({ x: [ofDouble(BEFORE)] }, '1 - tanh(x) > 1/2^54', {
      bits: 128,
    }),
  },
  beside: {
    'rounded to the nearest double, tanh is 1 from there on, and at none of the doubles before': swept({
      ...neighbours,
      holds: (x) => (tanhDouble(x) === 1) === x >= FIRST,
    }),
    'the tanh of the machine that runs this says 1 to each power of two from 32 on, neither less nor more': swept({
      ...LARGE,
      holds: (x) => Math.tanh(x) === 1,
    }),
  },
  serves: {
    'the square of t + 1…': 'tanh x…',
  },
  readAs: {
    'tanh x…': '$t$ stands for $e^{2x}$, $u$ for one over $t + 1$, and $y$ for tanh of $x$.',
  },
  butNot: {
    'the squares differ by 4, whatever t is': {
      of: 'the square of t + 1…',
      on: identity('(t + 1)^2 - (t - 1)^2', '4'),
    },
    'it lies there when t may be negative as well': {
      of: 'tanh x…',
      on: consequence(['t > -1', ...POSITIVE.slice(1)], '1 - y^2 > 0', { at: { t: '-1/2', u: 2, y: -3 } }),
      drops: 't is positive',
    },
    'at 100 hard tanh is below one': { of: 'even at 100…', on: enclosed({ x: [100] }, 'max(-1, min(1, x)) < 1', { bits: 320 }) },
    'so it is at the double before': {
      of: `at ${FIRST}…`,
      on: enclosed({ x: [ofDouble(BEFORE)] }, '1 - tanh(x) < 1/2^54', { bits: 128 }),
    },
    'so it is one double later': {
      of: 'at the double before…',
      on: enclosed({ x: [ofDouble(FIRST)] }, '1 - tanh(x) > 1/2^54', { bits: 128 }),
    },
    'it is 1 from the next double on only': {
      of: 'rounded to the nearest…',
      on: swept({ ...neighbours, holds: (x) => (tanhDouble(x) === 1) === x > FIRST, draw: beside }),
    },
    'so it does to their opposites': {
      of: 'the tanh of the machine…',
      on: swept({ ...LARGE, holds: (x) => Math.tanh(-x) === 1, draw: bothSides }),
    },
  },
  assuming: { 't is positive': 't is e²ˣ for a real x, and no power of e is zero or negative.' },
  settles: {
    'squashing-is-the-only-purpose': { reading: 'tanh squashes', by: 'tanh x…', verdict: 'right' },
    'tanh-keeps-things-from-blowing-up': [
      { reading: 'over the real numbers', by: 'tanh x…', verdict: 'right' },
      { reading: 'in floating point', by: `at ${FIRST}…`, verdict: 'wrong' },
    ],
  },
  sources: ['higham2002'],
  figure: () => ({
    'double by double': live(
      'doubles',
      { first: `${ofDouble(FIRST)}` },
      'Double by double around the first whose tanh is 1. The line is what tanh x misses to one on paper, the dots are what it misses as a double, both in gaps of 2⁻⁵³. Where the line falls below half a gap, dashed, the nearest double is 1.',
    ),
  }),
});
