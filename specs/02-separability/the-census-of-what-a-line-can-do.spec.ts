import {
  argued,
  bars,
  claim,
  consequence,
  corners,
  coverCount,
  example,
  identity,
  induction,
  live,
  matrixIdentity,
  type Q,
  recorded,
  separate,
  swept,
  thresholdCensus,
  thresholdFunctionCount,
} from '../../src/index.ts';
import eight from './census-8.record.json' with { type: 'json' };
import nine from './census-9.record.json' with { type: 'json' };

const COUNTS = [4, 14, 104, 1882, 94572, 15028134, 8378070864];

/** The share of all 2^(2^n) functions, as a formula: there, exponents go no higher than 64. */
const share = (n: number): string => `${COUNTS[n - 1]}/${n < 7 ? `2^${2 ** n}` : '(2^64)^2'}`;
const shrinks = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `${share(from + i)} > ${share(from + i + 1)}`).join(' and ');

/** Each share is less than this power of the one before. */
const belowSquares = (from: number, to: number, power = 2): string =>
  Array.from({ length: to - from }, (_, i) => `(${share(from + i)})^${power} > ${share(from + i + 1)}`).join(' and ');

/** What Cover counts, with a bias, for as many points as the cube has corners, if only they were in general position. */
const inGeneralPosition = (n: number): number => Number(coverCount(2 ** n, n + 1));

/**
 * How many labellings of the corners have a line. A combination that forbids one for the first few corners forbids it for every
 * labelling that goes on from there, with shares of zero. A labelling and its opposite have the same line, or combination.
 */
function decided(n: number): number {
  const points = corners(n);
  const count = (labels: readonly boolean[]): number => {
    if (!separate(points.slice(0, labels.length), labels).separable) return 0;
    return labels.length === points.length ? 1 : count([...labels, false]) + count([...labels, true]);
  };
  return 2 * count([false]);
}

/** w·x with falling weights, and as a sum of the first so many coordinates. */
const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8];
const falling = WEIGHTS.map(
  (i) =>
    `(${WEIGHTS.slice(i - 1)
      .map((k) => `s${k}`)
      .join(' + ')})*x${i}`,
).join(' + ');
const prefixes = (from: number): string =>
  WEIGHTS.map(
    (i) =>
      `s${i}*(${
        WEIGHTS.slice(from, i)
          .map((k) => `x${k}`)
          .join(' + ') || '0'
      })`,
  ).join(' + ');

interface Counted {
  readonly functions: number | string;
  readonly classes: number;
  readonly refused: number;
}

const counts =
  (functions: string, classes: number) =>
  (result: unknown): boolean => {
    const found = result as Counted;
    return String(found.functions) === functions && found.classes === classes;
  };
const ofEight = counts('17561539552946', 175428);
const ofNine = counts('144130531453121108', 52980624);
const isRefused = (result: unknown): boolean => (result as Counted).refused > 0;
const stepsAreNotRefused = (n: number): boolean => thresholdCensus(n).refused === 0;
const asManyAsDecided = (n: number): boolean => thresholdCensus(n).functions === BigInt(decided(n));

const inVariables = (n: number): string => `${n} variable${n === 1 ? '' : 's'}`;
const upToFour = (): readonly number[] => [1, 2, 3, 4];

/** Weights of the first n questions x and of one more, t, and a bias. */
const ANSWERED = { w: ['1', 'n'], x: ['n', '1'], v: ['1', '1'], t: ['1', '1'], b: ['1', '1'] } as const;
const LEFT = 'w*x + (b + v*t)';

/** The share s, by how much it fell, d, and p, which is 7/8 squared again and again; r is the next share. */
const shares = (next: readonly string[]) =>
  ({
    rules: [
      { from: 0, to: { s: '7/8', d: '1 - 7/8', p: '7/8' } },
      { from: 1, if: ['r > 0', ...next], to: { s: 'r', d: 's - r', p: 'p^2' } },
    ],
    always: ['s > 0', '7/8 >= s', 'd > 0', 'p >= s'],
    of: 'variables',
  }) as const;
const positive = (...cone: readonly { readonly weight: Q; readonly square?: string; readonly times?: readonly number[] }[]) => ({
  cone: cone.map(({ weight, square = '1', times = [] }) => ({ weight, square, times })),
});

/** Why the share falls for ever. */
const FALLS = [
  'with the last question answered…',
  'of one variable, a line…',
  'of two variables, a line…',
  'shares that begin at 7/8…',
];
const PAIRS =
  'A function of one more variable is a pair of functions: what it says when the last question is answered with no, and what it says when it is answered with yes. If a line does the whole, then a line does either of the two. So the functions that a line can do are no more than the pairs of such functions with one variable less: their number is at most the square of the number before. The number of all functions is exactly the square of the number before. So each share is at most the square of the one before. From one variable to two it falls from all to 14 of 16, which is 7/8, and from there on every square is smaller.';

/** Why the walk from the first variable meets every family. */
const WALK =
  'Begin with the weights (1, 0, …, 0), whose sum is x₁, and let them glide straight to falling weights of any other family. Whatever is not below zero at both ends is not below zero on the way, so all the way the weights fall and none is negative. A corner with x₁ = 1 has the sum 1 at the start: it stays at yes, or goes from yes to no, and only once. The opposite corner goes the other way at the same moment. Two corners with x₁ = 1 change sides at the same moment only if the end gives them the same sum. The ends that do so for some two of them lie in finitely many hyperplanes, and a change of the end, small enough to leave all its answers and the order of its weights, avoids them all. So each family is reached by steps that take one such corner each, through families only.';

/** What that argument joins. */
const ON_THE_WAY = ['what is not below zero…', 'a sum that differs…', 'two corners with x₁ = 1…'];

export default claim({
  title: 'With each further variable, a line can do a smaller share of all Boolean functions',
  asks: 'What becomes of 14 out of 16 Boolean functions?',
  says: `
A Boolean function answers yes or no to a list of yes-or-no questions. With two questions there are 16 such functions, and a line can do all but two of them. That sounds as if a line could do nearly everything. So take more questions.

![the share]

Choose how many questions are shown, and look at the scale. From three questions on, each step down is deeper than all before it together.

![predict]

With four questions there are 65,536 functions, few enough to ask of each: is there a line? For about three in a hundred there is.

With five questions there are four billion functions, with six more than $10^{19}$, with nine a number of ${String(2n ** (2n ** 9n)).length} digits. Nobody will ever list those. They can be counted all the same, exactly, because they come in families.

**One function stands for many.** Exchange two questions, or turn a question around so that yes means no. A function with a line becomes another with a line. So it is enough to find one of each family, and to know how large the family is.

Of each family take the one whose weights fall and are not negative, $w_1 \\ge w_2 \\ge \\dots \\ge w_m \\ge 0$. (A threshold that is not zero counts as one more weight, $m = n + 1$; the corners are written with $-1$ and $1$. This step is due to Eiichi Goto and Hidetosi Takahasi.)

How large is the family? Add up all corners where the function says yes. The sums are its *Chow parameters*. You may flip the sign of any parameter that is not zero, and put the parameters in any order: each result that differs is another member.

**A walk that misses none.** This argument is our own. Begin with the function that repeats its first question: weights $(1, 0, \\dots, 0)$. Let the weights glide in a straight line towards those of any other such function. All the way they fall and are not negative.

Now and then a corner changes sides: one where the sum was positive and becomes negative. At the start the sum is just $x_1$, so such a corner has $x_1 = 1$. Choose the end of the line a little differently, and no two corners change at the same moment.

So every family is reached from the first by steps that each take *one* corner with $x_1 = 1$ from yes to no. It is enough to try all such steps from every family that has been found, and to show of each that fails why it must.

That is what is checked: weights for every family, and for every step either the family it leads to, or the reason that there is none. With seven questions there are 2,470 families for ${COUNTS[6]?.toLocaleString('en')} functions. With nine there are ${nine.result.classes.toLocaleString('en')} for ${BigInt(nine.result.functions).toLocaleString('en')}. Nicolle Gruzling counted these in 2006; as far as we know, nobody has counted further.

**And beyond what anybody can count?** The share goes on falling, for ever. Answer the last question: with no, and then with yes. That leaves two functions with one question less, and a line that does the whole does both of them.

So a line can do at most as many functions as there are such pairs, which is the square of the number before. The number of all functions *is* the square of the number before. So each share is at most the square of the one before: after 14 of 16 comes at most its square, and so on.

Some say that non-linearity vastly expands the landscape. They are right, and this is one way of saying how vastly. What is true on the other side: the functions that a line can do are no small number. They are just a vanishing share.

What does it take to do all the others? [One layer of units that bend](one-hidden-layer-computes-every-boolean-function.md).
`,
  exercise: `
Take “at least two of three questions are answered with yes”. Its weights are $1, 1, 1$ and its threshold is $3/2$. Turn one question around, and write down the weights of the new function. How many functions can you make of it in this way, counting each once?
`,
  breaks: 'of three variables, as many as of eight…',
  predict: {
    question:
      'A line can do 14 of the 16 functions of two bits. How many of the 65,536 functions of four bits can a hyperplane do?',
    answers: {
      'More than half of them': {
        wrong: 'of four variables, a line…',
        tempting:
          'Of two bits it did nearly all, and more inputs give it more freedom. But the functions become more, and much faster.',
      },
      'A tenth to a half of them': {
        wrong: 'of four variables, a line…',
        tempting:
          'A share that falls seems to fall gently. But each further bit squares the number of functions, and what a hyperplane can do does not keep up.',
      },
      'About three in a hundred': { right: 'of four variables, a line…' },
    },
  },
  because: {
    'of one variable, a line can do all 4 functions': thresholdFunctionCount(1, 4),
    'of two variables, a line can do 14 of the 16 functions': thresholdFunctionCount(2, 14),
    'of three variables, a line can do 104 of the 256 functions': thresholdFunctionCount(3, 104),
    'of four variables, a line can do 1,882 of the 65,536 functions': thresholdFunctionCount(4, 1882),
    'of five variables, a line can do 94,572 of some four billion functions': thresholdFunctionCount(5, 94572),
    'of six variables, a line can do 15,028,134 functions': thresholdFunctionCount(6, 15028134),
    'of seven variables, a line can do 8,378,070,864 functions': thresholdFunctionCount(7, 8378070864),
    'those numbers are a smaller share with each further variable, from one to seven': example({}, shrinks(1, 7)),
    'from two variables to seven, each of those shares is less than the square of the one before': example(
      {},
      belowSquares(1, 7),
    ),
    'with the last question answered, a weighted sum of all is one of the others, with another bias, however many there are':
      matrixIdentity(ANSWERED, 'w*x + v*t + b', LEFT),
    'shares that begin at 7/8 and are above zero, and at most the square of the one before, fall each time, and are at most what 7/8 becomes by as many squarings':
      induction(shares(['s^2 >= r']), {
        steps: [
          [positive({ weight: '7/8' }), positive(), positive({ weight: '1/8' }), positive()],
          [
            positive({ weight: 1, times: [0] }),
            // 7/8 − r = (s² − r) + s (7/8 − s) + (7/8 − s)/8 + 7/64
            positive({ weight: 1, times: [1] }, { weight: 1, times: [2, 3] }, { weight: '7/8', times: [3] }, { weight: '7/64' }),
            // s − r = (s² − r) + s (7/8 − s) + s/8
            positive({ weight: 1, times: [1] }, { weight: 1, times: [2, 3] }, { weight: '1/8', times: [2] }),
            // p² − r = (s² − r) + (p − s)² + 2 s (p − s)
            positive({ weight: 1, times: [1] }, { weight: 1, square: 'p - s' }, { weight: 2, times: [2, 5] }),
          ],
        ],
        runs: [{ last: [{ rule: 0 }, { rule: 1, with: { r: '104/256' } }, { rule: 1, with: { r: '1882/65536' } }] }],
      }),
    'with every further variable a line can do a smaller share of all Boolean functions, at most the square of the share before, however many variables there are':
      argued({ by: FALLS, why: PAIRS }),
    'with falling weights, a weighted sum is a sum of the first coordinates, the first two, and so on, with weights that are not negative':
      identity(falling, prefixes(0)),
    'what is not below zero at both ends of a straight way is not below zero anywhere on it': consequence(
      ['a >= 0', 'b >= 0', 't >= 0', '1 - t >= 0'],
      '(1 - t)*a + t*b >= 0',
      {
        cone: [
          { weight: 1, square: 1, times: [3, 0] },
          { weight: 1, square: 1, times: [2, 1] },
        ],
      },
    ),
    'a sum that differs at the two ends is zero at most once on the way': consequence(
      ['(1 - t)*p + t*q == 0', '(1 - s)*p + s*q == 0', 'u*(p - q) == 1'],
      't == s',
      { equations: ['-u', 'u', '-(t - s)'] },
    ),
    'two corners with x₁ = 1 change sides at the same moment only if the end gives them the same sum': consequence(
      ['(1 - t) + t*p == 0', '(1 - t) + t*q == 0', 't*u == 1'],
      'p == q',
      { equations: ['u', '-u', '-(p - q)'] },
    ),
    'from x₁ on, steps that each take one corner with x₁ = 1 from yes to no, and its opposite from no to yes, reach every family':
      argued({ by: ON_THE_WAY, why: WALK }),
  },
  beside: {
    'up to four variables, as many functions are found by deciding each of them, with a line or a combination that forbids it':
      swept({
        members: upToFour,
        size: 4,
        key: String,
        holds: asManyAsDecided,
        of: 'one, two, three and four variables',
      }),
    'from two to seven variables, no step of the walk is refused': swept({
      members: () => [2, 3, 4, 5, 6, 7],
      size: 6,
      key: String,
      holds: stepsAreNotRefused,
      of: 'two to seven variables',
    }),
    'of eight variables, a line can do 17,561,539,552,946 functions, in 175,428 families': recorded({
      record: eight,
      records: 'exhaustive',
      holds: ofEight,
      scope: 'for n = 8',
    }),
    'of eight variables, some steps are refused': recorded({
      record: eight,
      records: 'exhaustive',
      holds: isRefused,
      scope: 'for n = 8',
    }),
    'of nine variables, a line can do 144,130,531,453,121,108 functions, in 52,980,624 families': recorded({
      record: nine,
      records: 'exhaustive',
      holds: ofNine,
      scope: 'for n = 9',
    }),
  },
  serves: {
    'what is not below zero…': 'from x₁ on…',
    'a sum that differs…': 'from x₁ on…',
    'two corners with…': 'from x₁ on…',
  },
  readAs: {
    'shares that begin at 7/8…':
      '$s$ is the share, and a step is one further variable; $r$ is the next share, $d$ by how much it fell, and $p$ is 7/8 squared as often.',
    'with falling weights…':
      '$s_1$ is by how much the first weight is above the second, $s_2$ by how much that is above the next, and so on.',
    'what is not below zero…': '$a$ and $b$ are the values at the two ends, and $t$ is how much of the way is gone, from 0 to 1.',
    'a sum that differs…':
      '$p$ and $q$ are the sums at the two ends, and the sum is zero at $t$ and at $s$; $u$ stands for one over $p - q$.',
    'two corners with…':
      'Both corners have the sum 1 at the start, and $p$ and $q$ at the end; both sums are zero at $t$, and $u$ stands for one over $t$.',
  },
  butNot: {
    'of one variable, a line can do the two that are not constant, and no others': {
      of: 'of one variable…',
      on: thresholdFunctionCount(1, 2),
    },
    'of two variables, a line can do all 16': { of: 'of two variables…', on: thresholdFunctionCount(2, 16) },
    'of three variables, as many as of eight points in general position': {
      of: 'of three variables…',
      on: thresholdFunctionCount(3, inGeneralPosition(3)),
    },
    'of four variables, as many as of 16 points in general position': {
      of: 'of four variables…',
      on: thresholdFunctionCount(4, inGeneralPosition(4)),
    },
    'of five variables, as many as of 32 points in general position': {
      of: 'of five variables…',
      on: thresholdFunctionCount(5, inGeneralPosition(5)),
    },
    'of six variables, as many as of 64 points in general position': {
      of: 'of six variables…',
      on: thresholdFunctionCount(6, inGeneralPosition(6)),
    },
    'of seven variables, as many as of 128 points in general position': {
      of: 'of seven variables…',
      on: thresholdFunctionCount(7, inGeneralPosition(7)),
    },
    'the share grows from two variables to three': {
      of: 'those numbers are…',
      on: example({}, `${share(3)} > ${share(2)}`),
    },
    'each is less than the cube of the one before': {
      of: 'from two variables to seven, each of those…',
      on: example({}, belowSquares(1, 7, 3)),
    },
    'a ReLU of the sum is one of the others too': {
      of: 'with the last question answered…',
      on: matrixIdentity(ANSWERED, 'relu(w*x + v*t + b)', LEFT),
    },
    'they fall if each is at most the one before': {
      of: 'shares that begin at 7/8…',
      on: induction(shares(['s >= r']), { after: { last: [{ rule: 0 }, { rule: 1, with: { r: '7/8' } }] } }),
    },
    'so it is for what a line can do with a ReLU around it': {
      of: 'with every further variable…',
      on: argued({ by: FALLS.with(0, 'a ReLU of the sum…'), why: PAIRS }),
    },
    'the first coordinate may be left out': {
      of: 'with falling weights…',
      on: identity(falling, prefixes(1)),
    },
    'nor is it beyond the ends': {
      of: 'what is not below zero…',
      on: consequence(['a >= 0', 'b >= 0', 't >= 0', '2 - t >= 0'], '(1 - t)*a + t*b >= 0', { at: { a: 1, b: 0, t: 2 } }),
    },
    'so is a sum that is the same at both ends': {
      of: 'a sum that differs…',
      on: consequence(['(1 - t)*p + t*q == 0', '(1 - s)*p + s*q == 0', 'p == q'], 't == s', { at: { p: 0, q: 0, t: 0, s: 1 } }),
    },
    'so do two corners of which only one has x₁ = 1': {
      of: 'two corners with x₁ = 1…',
      on: consequence(['(1 - t) + t*p == 0', '-(1 - t) + t*q == 0', 't*u == 1'], 'p == q', {
        at: { t: '1/2', u: 2, p: -1, q: 1 },
      }),
    },
    'from x₁ on, steps that each take a single corner, and not its opposite with it, reach every family': {
      of: 'from x₁ on…',
      on: argued({ by: ON_THE_WAY.with(2, 'so do two corners…'), why: WALK }),
    },
    'as many functions are found as Cover counts': {
      of: 'up to four variables…',
      on: swept({
        members: upToFour,
        size: 4,
        key: inVariables,
        holds: (n: number) => inGeneralPosition(n) === decided(n),
        draw: (n: number) =>
          bars(
            [
              { name: 'with a line', value: decided(n) },
              { name: 'Cover’s count', value: inGeneralPosition(n), isSaid: true },
            ],
            `Of the functions of ${inVariables(n)}, ${decided(n)} have a line; Cover counts ${inGeneralPosition(n)}, for corners in general position.`,
          ),
        of: 'one, two, three and four variables',
      }),
    },
    'with one variable no step is refused either': {
      of: 'from two to seven…',
      on: swept({
        members: () => [1],
        size: 1,
        key: inVariables,
        holds: stepsAreNotRefused,
        of: 'one variable',
        draw: (n) =>
          bars(
            [n, n + 1, n + 2].map((variables) => ({
              name: `refused, ${inVariables(variables)}`,
              value: thresholdCensus(variables).refused,
            })),
            `With ${inVariables(n)}, the steps that are refused: ${thresholdCensus(n).refused}.`,
          ),
      }),
    },
    'of eight variables as many as of seven': {
      of: 'of eight variables, a line…',
      on: recorded({
        record: { ...eight, result: { functions: COUNTS[6], classes: 2470, refused: 0 } },
        records: 'exhaustive',
        holds: ofEight,
        scope: 'for n = 8',
      }),
    },
    'of seven variables, some steps are refused': {
      of: 'of eight variables, some…',
      on: recorded({
        record: { ...eight, result: { functions: COUNTS[6], classes: 2470, refused: 0 } },
        records: 'exhaustive',
        holds: isRefused,
        scope: 'for n = 7',
      }),
    },
    'of nine variables as many as of eight': {
      of: 'of nine variables…',
      on: recorded({ record: { ...nine, result: eight.result }, records: 'exhaustive', holds: ofNine, scope: 'for n = 9' }),
    },
  },
  settles: {
    'nonlinearity-vastly-expands-the-landscape': {
      reading: 'beyond the linear share',
      by: 'those numbers are…',
      verdict: 'right',
    },
  },
  figure: ({ because, beside }) => {
    const small = [
      because['of one variable, a line can do all 4 functions'],
      because['of two variables, a line can do 14 of the 16 functions'],
      because['of three variables, a line can do 104 of the 256 functions'],
      because['of four variables, a line can do 1,882 of the 65,536 functions'],
      because['of five variables, a line can do 94,572 of some four billion functions'],
      because['of six variables, a line can do 15,028,134 functions'],
      because['of seven variables, a line can do 8,378,070,864 functions'],
    ].map(({ statement }) => [statement.variables, String(statement.count)] as const);
    const large = Object.values(beside).flatMap(({ witness, scope }) => {
      const n = /^for n = (\d)$/.exec(scope)?.[1];
      return n === undefined ? [] : [[Number(n), String((witness as unknown as Counted).functions)] as const];
    });
    const counted = [...new Map([...small, ...large])];
    // From two variables on: the share of one variable is a whole, and its exponent zero.
    const exponents = counted.slice(1).map(([n, functions]) => Math.log10(Number(functions)) - 2 ** n * Math.log10(2));
    const grows = exponents.slice(1).map((exponent, i) => (exponent / (exponents[i] ?? 1)).toFixed(2));
    return {
      'the share': live(
        'census',
        { counts: counted.map(([variables, functions]) => ({ variables, functions })) },
        `To the right the number of variables, downwards the power of ten of the share that a line can do: at −20, one function in a one with twenty zeros. From two variables to three the exponent grows ${grows[0]}-fold, and from then on less and less, down to ${grows.at(-1)}-fold in the last step. It more than doubles each time, since each share is less than the square of the one before.`,
      ),
    };
  },
  sources: ['chow1961', 'goto1962', 'muroga1970', 'gruzling2006'],
});
