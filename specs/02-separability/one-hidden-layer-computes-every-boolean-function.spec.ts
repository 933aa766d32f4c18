import {
  applyAffine,
  argued,
  bars,
  claim,
  consequence,
  corners,
  countDichotomies,
  dichotomyCount,
  equalEverywhere,
  evaluate,
  everyBooleanFunction,
  everyCase,
  example,
  graph,
  identity,
  induction,
  integers,
  inWords,
  matrixFigure,
  type Q,
  rational,
  sampled,
  swept,
  thresholdFunctionCount,
} from '../../src/index.ts';

/** For each corner the unit relu(matches − (n − 1)), which is one there and zero at all others; `shift` spoils its bias. */
function units(n: number, shift = 0) {
  return corners(n).map((corner) => ({
    weights: corner.map((bit) => 2 * bit - 1),
    bias: 1 - corner.filter((bit) => bit === 1).length + shift,
  }));
}

/** What one bit x adds to the count when the corner’s bit is c. */
const MATCH = '((2*c - 1)*x + 1 - c)';

/** Bit after bit, x with c on the list: n bits, s of them agree with the list, and g is 1 as long as all do. */
const counted = (always: readonly string[]) =>
  ({
    rules: [
      { from: 0, to: { n: '0', s: '0', g: '1' } },
      { from: 1, if: ['x*(1 - x) == 0', 'c*(1 - c) == 0'], to: { n: 'n + 1', s: `s + ${MATCH}`, g: `g*${MATCH}` } },
    ],
    always,
    of: 'bits',
  }) as const;
/** The square of x, and that of what it adds to the count, are they themselves. */
const IS_BIT = '(1 - 4*c + 4*c^2)';

/**
 * Corner after corner, the two halves of a cube put together by one more bit x: f is the function's value at the bits, v the
 * sum, over the corners where it is 1, of whether all bits agree.
 */
const added = (sum: string) =>
  ({
    rules: [
      { from: 0, if: ['t*(1 - t) == 0'], to: { f: 't', v: 't' } },
      { from: 2, if: ['x == 0'], to: { f: 'f1', v: sum } },
      { from: 2, if: ['x == 1'], to: { f: 'f2', v: sum } },
    ],
    always: ['v == f'],
    of: 'bits',
  }) as const;
/** What makes doormen add up to the function, and how. */
const DOORMEN = [
  'for any number of bits, the count…',
  'ReLU makes zero…',
  'ReLU leaves a one…',
  'for any number of bits, a function…',
];
const JOINED =
  'How many of the n bits agree with a list is an affine function of the bits, so a ReLU unit can be given that count less n − 1. If all bits agree this is one, and ReLU leaves it; if one differs it is zero or less, and ReLU makes zero of it. So each unit is one at the corner of its list and zero at every other corner, and those for the true corners add up to the function.';
const NO = { rule: 0, with: { t: 0 } } as const;
const YES = { rule: 0, with: { t: 1 } } as const;

/** The values of a function of five bits, which is given as a whole number: the one at the first corner is its last binary digit. */
const valuesOf = (table: number): readonly number[] => corners(5).map((_, c) => (table >>> c) & 1);
/** What the doormen for its true corners say at each corner, added up. */
function sumsOf(table: number, shift: number): readonly (readonly Q[])[] {
  const doormen = units(5, shift).filter((_, c) => valuesOf(table)[c] === 1);
  const network = {
    layers: [
      { weights: doormen.map(({ weights }) => weights), bias: doormen.map(({ bias }) => bias), activation: 'relu' as const },
      { weights: [doormen.map(() => 1)], bias: [0], activation: 'identity' as const },
    ],
  };
  // Without a true corner nobody is hired.
  return corners(5).map((corner) => (doormen.length === 0 ? [0] : evaluate(network, corner)));
}
const isMet =
  (shift: number) =>
  (table: number): boolean =>
    String(sumsOf(table, shift)) === String(valuesOf(table));
const FIVE_BITS = {
  over: integers(2 ** 31 - 1),
  of: 'functions of five bits',
  runs: 40,
  tell: (table: number): string => inWords({ points: corners(5), labels: valuesOf(table).map((value) => value === 1) }),
};

/** So many of the functions of so many bits a hyperplane parts by itself. */
const ALONE = [4n, 14n, 104n, 1882n].map((are, i) => ({ n: i + 1, are }));
const alone = {
  members: () => ALONE,
  size: ALONE.length,
  key: ({ n }: (typeof ALONE)[number]) => `${n} bit${n === 1 ? '' : 's'}`,
  of: 'one to four bits',
};

export default claim({
  title: 'One hidden ReLU layer computes every Boolean function',
  asks: 'How many doormen does a network need?',
  says: `
Hire a doorman for every guest. Each doorman knows a single guest, by a list of $n$ features, every one of them a yes or a no. When somebody comes to the door, each doorman counts how many features agree with his list. If all $n$ do, he says *one*. If even one is off, he says *zero*.

![the doorman]

The marks are what doormen for three bits can count, less two. Only the right guest gets more than zero, and ReLU cuts off all the others.

![predict]

A network answers yes where the function is to be true if it hires one doorman for each true corner and adds up what they say. At a true corner exactly one of them says one. At a false corner none does.

A doorman is a single ReLU unit. His count is an affine function of the bits: a bit adds $x$ where the list says yes, and $1 - x$ where it says no. Take $n - 1$ from the count. That leaves one, less a one for every bit that differs. So it is 1 for the right guest, and 0 or less for everybody else.

Does that depend on $n$? Go through the bits one by one. As long as none has differed, nothing is taken from the one. When one differs, a one is taken, and no later bit gives it back. So it goes on for any number of bits.

And why do the doormen’s answers add up to the function? One more bit $x$ joins two halves into a cube. What is said in the one half counts $1 - x$ times, in the other $x$ times. So the function is the sum, over its true corners, of one where all bits agree and zero elsewhere. A few words join these two facts; for one to four bits, all units are also tried on every single function. (A function of fewer bits is one of more bits, which pays no attention to some of them.)

So those who say that one layer of non-linearity is enough have a point: after it, a sum is all that is needed. The price is the number of doormen, as many as there are true corners, up to $2^n$.

And without the cut, no number of doormen will do. Of the functions of two bits a line does 14 of 16. Of those of three bits a plane does 104 of 256. Of the 65,536 functions of four bits a hyperplane does no more than 1882.

That share falls fast. [How small does it get?](the-census-of-what-a-line-can-do.md)
`,
  exercise: `
Three guests out of eight are on the list: 110, 101 and 011. Write down a doorman for each, as three weights and a bias. Check that exactly one of them says one at 101, and none at 111. Which function of three bits is it?
`,
  breaks: 'leaky ReLU makes zero of everything…',
  predict: {
    question:
      'Four bits go in, and the answer is to be yes when an odd number of them is set. How can one hidden layer of ReLU units do it?',
    answers: {
      'Not at all: so many ups and downs need a second layer': {
        wrong: 'all 65,536 functions…',
        tempting:
          'With every further bit the answer changes back, which looks like folds upon folds. But no unit has to follow that: each knows a single corner and is silent at the others.',
      },
      'Not at all: the units would have to rise and fall again, and ReLU only rises': {
        wrong: 'all 65,536 functions…',
        tempting:
          'Along a line a ReLU unit does only rise. But among corners that is enough: it is one at the single corner where all bits agree with its own, and zero at all the others.',
      },
      'With a unit for each corner where it is yes, all added up': { right: 'all 65,536 functions…' },
    },
  },
  because: {
    'a bit adds one to the count where it agrees with the list, and nothing where it differs': everyCase(
      { x: [0, 1], c: [0, 1] },
      `implies(x == c, ${MATCH} == 1) and implies(x != c, ${MATCH} == 0)`,
    ),
    'a count of n bits, d of which differ, is one less d when n − 1 is taken from it': identity('(n - d) - (n - 1)', '1 - d'),
    'one bit that differs takes at least a one': consequence(['d >= 0', 'e >= 1'], 'd + e >= 1', {
      cone: [
        { weight: 1, square: '1', times: [0] },
        { weight: 1, square: '1', times: [1] },
      ],
    }),
    'what has been taken is not given back by further bits': consequence(['d >= 1', 'e >= 0'], 'd + e >= 1', {
      cone: [
        { weight: 1, square: '1', times: [0] },
        { weight: 1, square: '1', times: [1] },
      ],
    }),
    'for any number of bits, the count less n − 1 is one if all bits agree with the list, and zero or less if one differs':
      induction(counted(['g*(1 - g) == 0', 'g*(n - s) == 0', 'n - s >= 0', 'n - s >= 1 - g']), {
        steps: [
          [{}, {}, {}, {}],
          [
            { equations: [`g*${IS_BIT}`, 'g', `${MATCH}^2`, 0] },
            { equations: [`g*${IS_BIT}`, 'g', 0, MATCH] },
            {
              equations: [IS_BIT, 1, 0, 0],
              cone: [
                { weight: 1, square: 1, times: [0] },
                { weight: 1, square: `1 - ${MATCH}`, times: [] },
              ],
            },
            {
              equations: [`(1 - g)*${IS_BIT}`, '1 - g', `(1 - ${MATCH})^2`, 0],
              cone: [
                { weight: 1, square: 1, times: [1] },
                { weight: 1, square: `(1 - ${MATCH})*(1 - g)`, times: [] },
              ],
            },
          ],
        ],
        runs: [{ last: [{ rule: 0 }, { rule: 1, with: { x: 1, c: 1 } }, { rule: 1, with: { x: 0, c: 1 } }] }],
      }),
    'for any number of bits, a function is the sum, over its true corners, of one where all bits agree and zero elsewhere':
      induction(added('(1 - x)*v1 + x*v2'), {
        steps: [[{ equations: [0] }], [{ equations: ['v2 - v1', 1, 0] }], [{ equations: ['v2 - v1', 0, 1] }]],
        runs: [
          {
            last: {
              rule: 1,
              with: { x: 0 },
              of: [
                { rule: 1, with: { x: 0 }, of: [NO, YES] },
                { rule: 2, with: { x: 1 }, of: [NO, YES] },
              ],
            },
          },
        ],
      }),
    'ReLU makes zero of everything up to zero': equalEverywhere('relu(z)', '0', { to: 0 }),
    'ReLU leaves a one as it is': example({ z: 1 }, 'relu(z) == 1'),
    'for any number of bits, one layer of ReLU units, a doorman for each true corner, adds up to the function': argued({
      by: DOORMEN,
      why: JOINED,
    }),
    'all 4 functions of one bit are sums of units for their true corners': everyBooleanFunction(1, units(1)),
    'all 16 functions of two bits are sums of units for their true corners': everyBooleanFunction(2, units(2)),
    'all 256 functions of three bits are sums of units for their true corners': everyBooleanFunction(3, units(3)),
    'all 65,536 functions of four bits are sums of units for their true corners': everyBooleanFunction(4, units(4)),
  },
  beside: {
    'functions of five bits, drawn at random, are met at all 32 corners': sampled({
      ...FIVE_BITS,
      holds: isMet(0),
      classes: {
        'from 8 to 24 of the corners are one': {
          atLeast: '0.4',
          has: (table) => {
            const ones = valuesOf(table).filter((value) => value === 1).length;
            return ones >= 8 && ones <= 24;
          },
        },
      },
    }),
    'a cut alone does all four functions of one bit': dichotomyCount(corners(1), 4),
    'a line alone does 14 of the 16 functions of two bits': dichotomyCount(corners(2), 14),
    'a plane alone does 104 of the 256 functions of three bits': dichotomyCount(corners(3), 104),
    'a hyperplane alone does 1882 of the 65,536 functions of four bits': thresholdFunctionCount(4, 1882),
    [`counted without deciding each of them, a hyperplane alone does ${ALONE.map(({ are }) => are).join(', ')} of the ${ALONE.map(({ n }) => 2 ** (2 ** n)).join(', ')} functions of one, two, three and four bits`]:
      swept({ ...alone, holds: ({ n, are }) => countDichotomies(corners(n)) === are }),
  },
  serves: {
    'a bit adds one…': 'for any number of bits, the count…',
    'a count of n bits…': 'for any number of bits, the count…',
    'one bit that differs…': 'for any number of bits, the count…',
    'what has been taken…': 'for any number of bits, the count…',
    'for any number of bits, the count…': 'for any number of bits, one layer…',
    'for any number of bits, a function…': 'for any number of bits, one layer…',
    'ReLU makes zero…': 'for any number of bits, one layer…',
    'ReLU leaves a one…': 'for any number of bits, one layer…',
  },
  readAs: {
    'a bit adds one…': '$x$ is the bit, and $c$ what the list says.',
    'one bit that differs…': '$d$ has been taken so far, and $e$ is what this bit takes.',
    'what has been taken…': '$d$ has been taken so far, and $e$ is what further bits take.',
    'for any number of bits, the count…':
      'Each step is one more bit $x$, with $c$ on the list: $n$ counts the bits, $s$ those that agree with the list, and $g$ is 1 as long as all of them do, and then 0.',
    'for any number of bits, a function…':
      '$f$ is the value of the function at the bits, and $v$ the sum over its true corners; a join puts the two halves of a cube together by one more bit $x$.',
  },
  butNot: {
    'a bit that counts for itself, whatever the list says, does as well': {
      of: 'a bit adds one…',
      on: everyCase({ x: [0, 1], c: [0, 1] }, 'implies(x == c, c*x == 1) and implies(x != c, c*x == 0)'),
    },
    'it is one less d when n is taken from it': { of: 'a count of n bits…', on: identity('(n - d) - n', '1 - d') },
    'a bit that agrees takes as much': {
      of: 'one bit that differs…',
      on: consequence(['d >= 0', 'e == 0'], 'd + e >= 1', { equations: ['1'] }),
    },
    'so it is if further bits may add something to the count': {
      of: 'what has been taken…',
      on: consequence(['d >= 1'], 'd + e >= 1', {}),
    },
    'the count less n − 1 is minus one or less if one differs': {
      of: 'for any number of bits, the count…',
      on: induction(counted(['n - s >= 2*(1 - g)']), {}),
    },
    'so it is the sum of one for each true corner, whether the bits agree or not': {
      of: 'for any number of bits, a function…',
      on: induction(added('v1 + v2'), { after: { last: { rule: 1, with: { x: 0 }, of: [NO, YES] } } }),
    },
    'so does one layer of leaky ReLU units': {
      of: 'for any number of bits, one layer…',
      on: argued({ by: DOORMEN.with(1, 'leaky ReLU makes zero…'), why: JOINED }),
    },
    'leaky ReLU makes zero of everything up to zero': {
      of: 'ReLU makes zero…',
      on: equalEverywhere('max(z, z/100)', '0', { to: 0 }),
    },
    'ReLU makes a one of a two': { of: 'ReLU leaves a one…', on: example({ z: 2 }, 'relu(z) == 1') },
    'doormen who count one too many do for one bit': { of: 'all 4 functions…', on: everyBooleanFunction(1, units(1, 1)) },
    'doormen who count one too many do for two bits': { of: 'all 16 functions…', on: everyBooleanFunction(2, units(2, 1)) },
    'doormen who count one too few do for three bits': { of: 'all 256 functions…', on: everyBooleanFunction(3, units(3, -1)) },
    'doormen who count one too few do for four bits': { of: 'all 65,536 functions…', on: everyBooleanFunction(4, units(4, -1)) },
    'with doormen who count one too many they are met as well': {
      of: 'functions of five bits…',
      on: sampled({
        ...FIVE_BITS,
        holds: isMet(1),
        draw: (table) => {
          const wanted = valuesOf(table);
          const off = sumsOf(table, 1).flatMap((sum, c) => sum.map((value) => rational(value).sub(rational(wanted[c] ?? 0))));
          return matrixFigure(
            {
              entries: Array.from({ length: 8 }, (_, row) => off.slice(4 * row, 4 * row + 4)),
              rows: 'the first three bits',
              columns: 'the last two bits',
            },
            `By how much the doormen’s sum is too high at each of the 32 corners: it is wrong at ${off.filter((value) => value.sign() !== 0).length} of them.`,
          );
        },
      }),
    },
    'a cut alone does three of them': { of: 'a cut alone…', on: dichotomyCount(corners(1), 3) },
    'a line alone does all 16': { of: 'a line alone…', on: dichotomyCount(corners(2), 16) },
    'a plane alone does all 256': { of: 'a plane alone…', on: dichotomyCount(corners(3), 256) },
    'a hyperplane alone does half of the functions of four bits': {
      of: 'a hyperplane alone does 1882…',
      on: thresholdFunctionCount(4, 32768),
    },
    'a hyperplane alone does them all': {
      of: 'counted without…',
      on: swept({
        ...alone,
        holds: ({ n }) => countDichotomies(corners(n)) === 2n ** BigInt(2 ** n),
        draw: ({ n }) => {
          const [are, all] = [countDichotomies(corners(n)), 2n ** BigInt(2 ** n)];
          return bars(
            [
              { name: 'done by a hyperplane', value: are },
              { name: 'all functions', value: all, isSaid: true },
            ],
            `Of the ${all} functions of ${n} bits, a hyperplane does ${are}.`,
          );
        },
      }),
    },
  },
  settles: {
    'one-nonlinearity-somewhere-is-enough': [
      {
        reading: 'for Boolean functions of any number of bits',
        by: 'for any number of bits, one layer…',
        verdict: 'right',
      },
      { reading: 'for Boolean functions of up to four bits', by: 'all 65,536 functions…', verdict: 'right' },
    ],
    'nonlinearity-vastly-expands-the-landscape': {
      reading: 'to Boolean functions of up to four bits',
      by: 'all 65,536 functions…',
      verdict: 'right',
    },
  },
  figure: ({ because }) => {
    const { variable, left: relu } = because['ReLU makes zero of everything up to zero'].statement;
    const { inputs, units: doormen } =
      because['all 256 functions of three bits are sums of units for their true corners'].statement;
    const layer = { weights: doormen.map(({ weights }) => weights), bias: doormen.map(({ bias }) => bias) };
    const counts = corners(inputs).flatMap((corner) => applyAffine(layer, corner));
    const marks = [...new Set(counts.map(String))];
    return {
      'the doorman': graph(
        { variable, from: -inputs, to: 2, curves: [{ term: relu, label: 'ReLU', marks }] },
        'What the doormen for three bits count, less two, at any of the eight corners, is marked: ReLU makes zero of it, but for the one where all three bits agree.',
      ),
    };
  },
  sources: ['mcculloch1943', 'cover1965'],
});
