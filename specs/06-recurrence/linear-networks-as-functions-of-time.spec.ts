import {
  argued,
  claim,
  consequence,
  curves,
  enclosed,
  example,
  hasRank,
  hasRecurrence,
  identities,
  identity,
  induction,
  leastSquares,
  live,
  matrixInduction,
  measured,
  minimalRecurrence,
  type Q,
  type Rational,
  randomSource,
  rational,
  recorded,
  recur,
  sin,
} from '../../src/index.ts';
import eight from './eight-oscillators.record.json' with { type: 'json' };
import { FREQUENCIES } from './oscillators/frequencies.ts';
import { relativeError } from './oscillators/relativeError.ts';
import { BY_CELLS, cells } from './register/cells.ts';

/** A point that turns on a circle, and beside it the last two heights that a rule has made: u now, v one step before. */
const turning = (next: string) =>
  ({
    given: ['c^2 + s^2 == 1'],
    rules: [
      { from: 0, to: { x: 'a', y: 'b', u: 'b', v: 'b*c - a*s' } },
      { from: 1, to: { x: 'x*c - y*s', y: 'y*c + x*s', u: next, v: 'u' } },
    ],
    always: ['u == y', 'v == y*c - x*s'],
    of: 'steps',
  }) as const;
const A_TURN = {
  given: { c: '4/5', s: '3/5' },
  last: [{ rule: 0, with: { a: 1, b: 0 } }, { rule: 1 }, { rule: 1 }],
} as const;

/** A sum that grows by the odd numbers. */
const odd = (always: string) =>
  ({
    rules: [
      { from: 0, to: { t: '0', s: '0' } },
      { from: 1, to: { t: 't + 1', s: 's + 2*t + 1' } },
    ],
    always: [always],
    of: 'steps',
  }) as const;

/** A register of two cells, the first of which forgets. */
const TWO_CELLS = {
  sizes: { n: 2 },
  given: {
    S: [
      [0, 1],
      [0, 0],
    ],
  },
  last: [
    { rule: 0, with: { e: [[1], [0]], f: [[0], [0]], x: [[3]] } },
    { rule: 1, with: { e: [[0], [1]], f: [[1], [0]], x: [[5]] } },
    { rule: 1, with: { e: [[0], [0]], f: [[0], [0]], x: [[1]] } },
  ],
} as const;
/** What stands in cell k after t steps: the value of the cell i at the beginning. */
const passing = (after: { readonly k: string; readonly t: string; readonly i: string }) =>
  ({
    rules: [
      { from: 0, to: { k: 'a', t: '0', i: 'a' } },
      { from: 1, to: after },
    ],
    always: ['i == k + t'],
    of: 'steps',
  }) as const;
const ANY_LIST = ['one matrix passes…', 'after t steps cell k holds…'];
const PASSED =
  'Write the list into a register, a value for each cell. One matrix passes all values on at once, so the register is a linear recurrence. After t steps its first cell, which has the number zero, holds the value of the cell with the number t: the list comes out of it one value after the other.';

/** One oscillation from two values on: each next value is 2c times the last less the one before. */
const oscillation = (c: string, first: string, second: string, length: number): readonly string[] =>
  Array.from({ length: length - 2 }).reduce<readonly string[]>(
    (values) => [...values, `(2*${c}*${values.at(-1)} - ${values.at(-2)})`],
    [first, second],
  );
const added = (length: number): readonly string[] => {
  const other = oscillation('d', 'r', 't', length);
  return oscillation('c', 'p', 'q', length).map((value, i) => `(${value} + ${other[i]})`);
};
/** What two oscillations leave of the rule of order four, whose middle number is this. */
const fourth = (middle: string): string => {
  const [u0, u1, u2, u3, u4] = added(5);
  return `${u4} - 2*(c + d)*${u3} + (${middle})*${u2} - 2*(c + d)*${u1} + ${u0}`;
};

/** The determinant of a matrix of formulas; what is multiplied by 0 is left out. */
function determinantOf([row = [], ...below]: readonly (readonly string[])[]): string {
  if (below.length === 0) return row[0] ?? '1';
  return row
    .flatMap((entry, i) => {
      if (entry === '0') return [];
      const rest = determinantOf(below.map((line) => line.filter((_, k) => k !== i)));
      return [`${i % 2 === 0 ? '' : '-'}${entry}*(${rest})`];
    })
    .join(' + ')
    .replaceAll('+ -', '- ');
}
/** Two oscillations that are zero at one step, and a and b one step later; from three steps before to three steps after. */
const AROUND_ZERO = ['(a + b)', '(2*a*c + 2*b*d)', '(4*a*c^2 - a + 4*b*d^2 - b)'];
const hankel = (values: readonly string[]): readonly (readonly string[])[] => [0, 1, 2, 3].map((i) => values.slice(i, i + 4));
const LESS_AND_MORE = [...AROUND_ZERO.map((value) => `-${value}`).reverse(), '0', ...AROUND_ZERO];

const EIGHT = FREQUENCIES.map((_, k) => k + 1);
const factor = (k: number): string => `(x^2 - 2*c${k}*x + 1)`;
const PRODUCT = EIGHT.map(factor).join('*');
const differ = (cosines: readonly string[]): string =>
  cosines
    .slice(1)
    .map((next, k) => `cos(${cosines[k]}) > cos(${next})`)
    .join(' and ');
const OF_ORDER_SIXTEEN = ['where the rule of one…'];
const SUMMED =
  'Read x as a step ahead in time. Then the rule of an oscillation says that its factor makes nothing of it, and so does the product of all eight factors, whichever of them it is. The product is linear, so it makes nothing of their sum either. Multiplied out it has the degree sixteen: each value of the sum is a fixed combination of the sixteen before it.';
const NO_LESS = ['the eight cosines differ…', 'two oscillations that pass zero…'];
const VANDERMONDE =
  'A sum of oscillations is a sum of powers of the numbers of size one whose real parts are the cosines, two for each, and none of them has the coefficient zero. Powers of different numbers are linearly independent, as the matrix of Vandermonde says; for two oscillations that is the determinant. So a rule that makes nothing of the sum has all of these numbers as roots. The eight cosines differ and none is 1 or −1, so there are sixteen, and a rule of order fifteen has no more than fifteen roots.';

/**
 * Oscillations whose doubled cosines are these fourths, each begun at 0 and 1 and added up, the value after t steps 4ᵗ⁻¹
 * times, which makes it whole.
 */
function sumOf(fourths: readonly number[]): readonly Rational[] {
  const one = (k: number): readonly Rational[] =>
    Array.from({ length: 4 * EIGHT.length - 2 }).reduce<readonly Rational[]>(
      (values) => [
        ...values,
        rational(k)
          .mul(values.at(-1) ?? rational(0))
          .sub(rational(16).mul(values.at(-2) ?? rational(0))),
      ],
      [rational(0), rational(1)],
    );
  return fourths.map(one).reduce((sum, next) => sum.map((value, i) => value.add(next[i] ?? rational(0))));
}
const FOURTHS = [-7, -5, -3, -1, 1, 3, 5, 7];
const SIXTEEN = minimalRecurrence(sumOf(FOURTHS)).coefficients;
/** The square matrix whose rows are a sequence from its first value, from its second, and so on. */
const hankelOf = (values: readonly Q[]): readonly (readonly Q[])[] => {
  const size = (values.length + 1) / 2;
  return Array.from({ length: size }, (_, i) => values.slice(i, i + size));
};
const FACTORIALS = [1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800];
const FIBONACCI = [1, 1, 2, 3, 5, 8, 13, 21];
const SQUARES = [0, 1, 4, 9, 16, 25, 36, 49];

/** A sum of the eight oscillations, each with a phase of its own, drawn by this seed. */
function oscillations(seed: number, length: number): readonly number[] {
  const source = randomSource(seed);
  const waves = FREQUENCIES.map((frequency) => ({ frequency: Number(frequency), phase: 2 * Math.PI * source.uniform() }));
  return Array.from({ length }, (_, t) => waves.reduce((sum, { frequency, phase }) => sum + sin(frequency * t + phase), 0));
}
const [TRAINED, PREDICTED] = [150, 300];
/** What a rule of this order makes of itself beyond the values that it was fitted to by least squares. */
function continued(order: number, series: readonly number[]): readonly number[] {
  const windows = series.slice(0, TRAINED - order).map((_, t) => series.slice(t, t + order));
  const rule = leastSquares(windows, series.slice(order, TRAINED));
  const run = series.slice(TRAINED - order, TRAINED);
  for (let t = 0; t < PREDICTED; t += 1) run.push(rule.reduce((sum, weight, i) => sum + weight * (run[t + i] ?? 0), 0));
  return run.slice(order);
}
/** How far it is off there. */
const offBeyond =
  (order: number) =>
  (seed: number): number => {
    const series = oscillations(seed, TRAINED + PREDICTED);
    return 1_000_000 * relativeError(continued(order, series), series.slice(TRAINED));
  };
const OFF = 'error over 300 further steps, in millionths of the standard deviation of the sum';
const CLOSE = {
  from: '0',
  to: '10000',
  why: 'a hundredth is the claim, and in two hundred other runs the error was never beyond 58 millionths',
};
const FAR = {
  from: '100000',
  to: '10000000',
  why: 'a tenth is the claim, in two hundred other runs the error was from 0.73 to 1.58 standard deviations, and beyond ten a rule has run away',
};

/** Whether all thirty reservoirs are within a hundredth with sixteen components, and none within a tenth with fifteen. */
const findSixteen = (result: unknown): boolean => {
  const { units, trained, predicted, reduced } = result as typeof eight.result;
  const everyRun = (wanted: number, holds: (error: number) => boolean): boolean =>
    reduced.some(
      ({ components, seen, beyond }) =>
        components === wanted &&
        [seen, beyond].every((errors) => errors.length === 30 && errors.every((error) => holds(Number(error)))),
    );
  return (
    [units, trained, predicted].join() === '150,300,300' &&
    everyRun(16, (error) => error < 0.01) &&
    everyRun(15, (error) => error > 0.1)
  );
};

export default claim({
  title: 'Linear networks follow any finite list of values, and a sum of waves for ever',
  asks: 'How can a straight rule draw a wave?',
  says: `
Take the last two values of a list. Multiply the last one by $8/5$, and subtract the one before it. That is the next value. Go on.

Put two neighbouring values into one picture, the one across and the next one up. The points travel along an ellipse. The rule moves them on it, and never off it. Count the steps up one by one. Then let each step scale the value too, and see the points leave.

![the ellipse]

Now draw the values one after the other.

![the wave]

A wave comes out, and it never fades and never grows. Yet the rule only multiplies and subtracts. So why does a network without any activation continue a sine from its last two samples?

Think of a point that travels along a circle, by the same angle at each step. Its height is the sine. Call the cosine and the sine of that angle $c$ and $s$. One step ahead the height is $y c + x s$, and one step back it was $y c - x s$. Add the two, and the part with $x$ is gone: the next height and the last height add up to $2c$ times the height now. So *next is $2c$ times now, less before*. It's exact, and it goes on for ever. A straight rule draws a curve because it is straight in the *values*, and nobody asked it to be straight in *time*.

Now add several waves up. One wave needs the last two values. How many does a sum of waves need?

![predict]

![the waves]

Each wave obeys a rule of order two, and their sum obeys the product of all the rules. With eight waves that is a rule of order sixteen: sixteen numbers to carry along.

Can such a rule be found from the values alone? Give a least-squares fit 150 of them, and let the rule of order sixteen run by itself for another 300. Then do the same with one number fewer.

![the prediction]

With sixteen the last values are still right, and with fifteen they are far off. There is no gentle decline from the one to the other: fifteen numbers cannot hold eight waves.

The *linear recurrent network* of Frieder Stolzenburg and others gets there by another way. It throws together a random loop of linear units and fits nothing but the output. Then it looks at the eigenvalues to see which few components matter. Thirty such loops were tried, with 150 units each. Cut down to sixteen components, all thirty were within a hundredth, on the 300 values that they had seen and on 300 further ones. (How often do all random loops do? If only nine in ten did, thirty in a row would come up less than once in twenty times.) Cut down to fifteen, none did.

Waves are not the end of it. The squares $0, 1, 4, 9, \\ldots$ come from three numbers, by adding up odd numbers, and the numbers of Fibonacci from two. And any list of values that you write down comes out of some linear network: store the list, and let it move by one cell at each step. What does *not* come out is a list that grows like $1, 1, 2, 6, 24, \\ldots$, the factorials. At each step, a rule of this kind can make its largest value larger by some fixed factor at most. The factorials go beyond any such factor. For rules of order five it is checked below.

So linear recurrent networks are powerful as functions of *time*. As functions of an *input* they are [one linear map](a-linear-recurrence-is-one-linear-map.md).

| the paper, and where | here |
| --- | --- |
| A network of linear units can approximate any function of time that is given by a number of values (abstract) | any list of values, exactly, by a register; four values by a cubic |
| It is learned by solving a system of linear equations (abstract) | in the same way, by least squares |
| The eigenvalues tell which few components matter (abstract) | thirty random loops, cut down to sixteen components and to fifteen |
| In the long run the values go round on ellipses (abstract) | for a single wave, see above; the general statement was not read |
| Robot soccer and stock prices (abstract) | not reproduced, since it needs their data |
| How many units earlier networks took for the eight waves | not read |

Of the paper the abstract was read, in its tenth version.

How can so much be computed fast? [Look at the order in which you compute it](step-by-step-convolution-and-scan-agree.md).
`,
  exercise: `
Take the angle of a sixth of a circle, so $2c = 1$. Start with 0 and 1, write down the next ten values, and say after how many steps they repeat. Then try $2c = 2$ with the same start: what has become of the wave?
`,
  breaks: 'it does with c in the place of 2c',
  predict: {
    question:
      'Eight pure waves of different frequencies are added up. A linear rule is to make each next value from the values before it. How many of these does it need?',
    answers: {
      8: {
        wrong: 'two oscillations that pass zero…',
        tempting: 'One for each wave seems enough. But a wave has a phase besides its height, and needs two numbers.',
      },
      16: { right: 'the sum of the eight oscillations of the task obeys…' },
      'All of them': {
        wrong: 'the sum of the eight oscillations of the task obeys…',
        tempting:
          'The sum looks as wild as noise. But each wave obeys a short rule, and the product of eight short rules is still short.',
      },
    },
  },
  because: {
    '2c times the last sample of a sine, less the one before it, is the next sample, step after step for ever': induction(
      turning('2*c*u - v'),
      {
        steps: [
          [{ equations: [0] }, { equations: [0] }],
          [{ equations: [0, '2*c', -1] }, { equations: ['-y', 1, 0] }],
        ],
        runs: [A_TURN],
      },
    ),
    'two neighbouring values stay on one ellipse, u² − 2cuv + v² being the same after each step': identity(
      '(2*c*u - v)^2 - 2*c*(2*c*u - v)*u + u^2',
      'u^2 - 2*c*u*v + v^2',
    ),
    'three numbers make the squares of all whole numbers, one after the other': induction(odd('s == t^2'), {
      steps: [[{}], [{ equations: [1] }]],
      runs: [{ last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] }],
    }),
    'one matrix passes the values of all cells of a register on at once, whatever their number': matrixInduction(
      cells('s + f*x'),
      { steps: BY_CELLS, runs: [TWO_CELLS] },
    ),
    'after t steps cell k holds what was in cell k + t at the beginning, whatever k and t are': induction(
      passing({ k: 'k - 1', t: 't + 1', i: 'i' }),
      {
        steps: [[{}], [{ equations: [1] }]],
        runs: [{ last: [{ rule: 0, with: { a: 7 } }, { rule: 1 }, { rule: 1 }] }],
      },
    ),
    'left to run, some linear recurrence passes through any given finite list of values, one at each step': argued({
      by: ANY_LIST,
      why: PASSED,
    }),
    'any four values are those of one cubic at four steps, made of the first value and its differences': identities(
      ['p', 'p + (q-p)', 'p + 2*(q-p) + (r - 2*q + p)', 'p + 3*(q-p) + 3*(r - 2*q + p) + (s - 3*r + 3*q - p)'],
      ['p', 'q', 'r', 's'],
    ),
    'the sum of two oscillations, whatever their heights and phases, obeys a rule of order four': identity(
      fourth('4*c*d + 2'),
      '0',
    ),
    'two oscillations that pass zero together obey no rule of order three: the determinant that would vanish is 16 a² b² (c − d)⁴':
      identity(determinantOf(hankel(LESS_AND_MORE)), '16*a^2*b^2*(c - d)^4'),
    'where the rule of one oscillation makes nothing, the product of the rules of eight makes nothing': consequence(
      ['x^2 == 2*c1*x - 1'],
      `${PRODUCT} == 0`,
      { equations: [EIGHT.slice(1).map(factor).join('*')] },
    ),
    'the eight cosines differ from each other and from 1 and −1': enclosed(
      {},
      `1 > cos(${FREQUENCIES[0]}) and ${differ(FREQUENCIES)} and cos(${FREQUENCIES.at(-1)}) > -1`,
    ),
    'the sum of the eight oscillations of the task obeys a rule of order sixteen': argued({ by: OF_ORDER_SIXTEEN, why: SUMMED }),
    'and it obeys no rule of order fifteen': argued({ by: NO_LESS, why: VANDERMONDE }),
    'the sum of eight oscillations with the doubled cosines ±1/4, ±3/4, ±5/4 and ±7/4, each begun at 0 and 1, obeys a rule of order sixteen and none shorter':
      hasRecurrence(sumOf(FOURTHS), SIXTEEN),
    'the numbers of Fibonacci are each the sum of the two before, and no shorter rule makes them': hasRecurrence(
      FIBONACCI,
      [1, 1],
    ),
    'three times the last square, less three times the one before, and the one before that is the next square, and no shorter rule makes it':
      hasRecurrence(SQUARES, [3, -3, 1]),
    'fitted to 150 values of the eight oscillations with random phases, a rule of order sixteen is off by less than a hundredth over the next 300':
      measured({ run: offBeyond(16), seeds: 4, between: CLOSE, of: OFF }),
    'fitted in the same way, a rule of order fifteen is off by more than a tenth': measured({
      run: offBeyond(15),
      seeds: 4,
      between: FAR,
      of: OFF,
    }),
    'thirty random reservoirs of 150 linear units, reduced to sixteen components, are all within a hundredth over the 300 values that they have seen and 300 further ones, and with fifteen none is within a tenth over either':
      recorded({
        record: eight,
        records: 'measured',
        holds: findSixteen,
        scope: 'for thirty seeds; how far a run is off is its root mean square error, in standard deviations of the sum',
      }),
    'the factorials obey no rule of order five': hasRank([hankelOf(FACTORIALS)], 6),
  },
  beside: {
    'if nine in ten random loops succeeded, thirty in a row would come up less than once in twenty times': example(
      {},
      '(9/10)^30 < 1/20',
    ),
  },
  serves: {
    'one matrix passes…': 'left to run…',
    'after t steps cell k…': 'left to run…',
    'where the rule of one…': 'the sum of the eight oscillations of the task…',
    'the eight cosines differ…': 'and it obeys no rule…',
  },
  readAs: {
    '2c times the last sample…':
      'Each step turns the point $(x, y)$ on a circle by an angle with the cosine $c$ and the sine $s$, and makes $u$ and $v$, the last value and the one before it, by the rule alone.',
    'two neighbouring values…': '$v$ and $u$ are two neighbours, and $u$ and $2cu - v$ the next two.',
    'three numbers make…':
      'Each step adds an odd number: after $t$ steps the sum is $s$. The third number is the one that $t$ is counted up with.',
    'one matrix passes…':
      'Each step is one more cell: $e$ is that cell with the value $x$ in it, and $f$ the cell before it, or nothing before the first; $r$ is the whole register, $s$ the register one step later, and $S$ the matrix.',
    'after t steps cell k…':
      'Each step passes every value on to the cell before its own: cell $k$ after $t$ steps holds what was in cell $i$.',
    'the sum of two oscillations…':
      '$p$ and $q$ are the first two values of the one and $r$ and $t$ those of the other, and $c$ and $d$ are their cosines; each next value is $2c$, or $2d$, times the last less the one before.',
    'two oscillations that pass zero…':
      'Both are zero at one step, and $a$ and $b$ at the next. The values of the sum from three steps before that to three steps after it are put into four rows of four, each row beginning one step later. A rule of order three would make one row of the three others, and the determinant zero; it is zero only if $a$ or $b$ is, or $c$ and $d$ are the same.',
    'where the rule of one…':
      '$x$ stands for one step ahead, so that $x^2 = 2 c_1 x - 1$ is the rule of an oscillation with the cosine $c_1$; each factor is the rule of one of the eight, and any of them may stand first.',
    'the sum of eight oscillations with the doubled…':
      'The value after $t$ steps is taken $4^{t-1}$ times, which makes all values whole. That makes a rule into one of the same length: each coefficient is multiplied by a power of 4.',
    'the factorials obey…':
      'They are put into six rows of six, each row beginning one step later; a rule of order five would make the rank five at most.',
  },
  butNot: {
    'it does with c in the place of 2c': {
      of: '2c times the last sample…',
      on: induction(turning('c*u - v'), { after: A_TURN }),
    },
    'so they do with one c in the ellipse': {
      of: 'two neighbouring values…',
      on: identity('(2*c*u - v)^2 - c*(2*c*u - v)*u + u^2', 'u^2 - c*u*v + v^2'),
    },
    'they make the cubes': {
      of: 'three numbers make…',
      on: induction(odd('s == t^3'), { after: { last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] } }),
    },
    'so it does if a value stays in its cell': {
      of: 'one matrix passes…',
      on: matrixInduction(cells('s + e*x'), { after: TWO_CELLS }),
    },
    'so it does if the values stay where they are': {
      of: 'after t steps cell k…',
      on: induction(passing({ k: 'k', t: 't + 1', i: 'i' }), { after: { last: [{ rule: 0, with: { a: 7 } }, { rule: 1 }] } }),
    },
    'so does one that leaves its values in their cells': {
      of: 'left to run…',
      on: argued({ by: ANY_LIST.with(0, 'so it does if a value stays…'), why: PASSED }),
    },
    'three differences will do for the fourth value': {
      of: 'any four values…',
      on: identities(['p + 3*(q-p) + 3*(r - 2*q + p)'], ['s']),
    },
    'so it does with 4cd in the middle': { of: 'the sum of two oscillations…', on: identity(fourth('4*c*d'), '0') },
    'it is 16 a² b² (c − d)²': {
      of: 'two oscillations that pass zero…',
      on: identity(determinantOf(hankel(LESS_AND_MORE)), '16*a^2*b^2*(c - d)^2'),
    },
    'so does the product of the seven others': {
      of: 'where the rule of one…',
      on: consequence(['x^2 == 2*c1*x - 1'], `${EIGHT.slice(1).map(factor).join('*')} == 0`, {
        equations: [0],
        at: { x: 1, c1: 1, ...Object.fromEntries(EIGHT.slice(1).map((k) => [`c${k}`, 0])) },
      }),
    },
    'they stand in that order if the first frequency is doubled': {
      of: 'the eight cosines differ…',
      on: enclosed({}, `${differ(['0.4', '0.311'])}`),
    },
    'so it does if one of the eight rules is left out': {
      of: 'the sum of the eight oscillations of the task…',
      on: argued({ by: ['so does the product of the seven others'], why: SUMMED }),
    },
    'it obeys none even if two of the frequencies change places': {
      of: 'and it obeys no rule…',
      on: argued({ by: NO_LESS.with(0, 'they stand in that order…'), why: VANDERMONDE }),
    },
    'the sum of seven of them obeys it, and none shorter': {
      of: 'the sum of eight oscillations with the doubled…',
      on: hasRecurrence(sumOf(FOURTHS.slice(1)), SIXTEEN),
    },
    'each is twice the one before': { of: 'the numbers of Fibonacci are…', on: hasRecurrence(FIBONACCI, [2]) },
    'twice the last square less the one before is the next': {
      of: 'three times the last square…',
      on: hasRecurrence(SQUARES, [2, -1]),
    },
    'so is a rule of order fifteen': {
      of: 'fitted to 150 values…',
      on: measured({ run: offBeyond(15), seeds: 4, between: CLOSE, of: OFF }),
    },
    'so is a rule of order sixteen': {
      of: 'fitted in the same way…',
      on: measured({ run: offBeyond(16), seeds: 4, between: FAR, of: OFF }),
    },
    'so they do if fifteen components stand in the place of sixteen': {
      of: 'thirty random reservoirs…',
      on: recorded({
        record: {
          ...eight,
          result: {
            ...eight.result,
            reduced: eight.result.reduced.flatMap((one) => (one.components === 15 ? [{ ...one, components: 16 }, one] : [])),
          },
        },
        records: 'measured',
        holds: findSixteen,
        scope: 'for thirty seeds; how far a run is off is its root mean square error, in standard deviations of the sum',
      }),
    },
    'and so they would if nineteen in twenty did': { of: 'if nine in ten…', on: example({}, '(19/20)^30 < 1/20') },
    'the numbers of Fibonacci obey no rule of order two': {
      of: 'the factorials obey…',
      on: hasRank([hankelOf(FIBONACCI.slice(0, 5))], 3),
    },
  },
  settles: {
    'linear-recurrent-nets-are-powerful': { reading: 'as functions of time', by: 'left to run…', verdict: 'right' },
  },
  uses: ['06-recurrence/a-linear-recurrence-is-one-linear-map', '06-recurrence/a-linear-core-and-one-nonlinear-read-out'],
  sources: ['stolzenburg2018', 'massey1969'],
  figure: () => {
    const values = recur(
      {
        A: [
          ['8/5', -1],
          [1, 0],
        ],
        B: [[0], [0]],
        C: [[1, 0]],
        D: [[0]],
        start: ['3/5', 0],
      },
      Array.from({ length: 24 }, () => [0]),
    ).states;
    const sum = oscillations(1, TRAINED + PREDICTED);
    const last = PREDICTED - 40;
    const course = (label: string, beyond: readonly number[]) => ({
      label,
      points: beyond.slice(last).map((value, t) => [TRAINED + last + t, `${Math.round(1000 * value)}/1000`] as const),
    });
    return {
      'the wave': curves(
        'The values of the rule: 8/5 times the last, less the one before.',
        [{ label: 'the rule', points: [0, '3/5', ...values.flatMap(([u = 0]) => u)].map((u, t) => [t, u] as const) }],
        'Begun with 0 and 3/5 and left to run. The angle of a step is the one whose cosine is 4/5, and all values are exact fractions.',
      ),
      'the prediction': curves(
        'The last forty of 300 values beyond those that a rule was fitted to.',
        [course('eight waves', sum.slice(TRAINED)), course('sixteen', continued(16, sum)), course('fifteen', continued(15, sum))],
        'The sum of eight waves, at the end of the 300 steps beyond what the rules were fitted to. The rule of order sixteen lies on it; that of order fifteen has gone its own way.',
      ),
      'the waves': live(
        'waves',
        {
          waves: [
            ['4/5', '3/5'],
            ['12/13', '5/13'],
            ['15/17', '8/17'],
          ],
        },
        'Three waves, added up, and what a rule with six numbers gives long after it began: for each wave, how far to the side its point is on the circle, and how high. The two curves are one, until you take a number away.',
      ),
      'the ellipse': live(
        'ellipse',
        { turn: ['4/5', '3/5'], start: [0, '3/5'], steps: 24 },
        'A value across and the next one up, from 0 and 3/5 on: the rule moves the point round an ellipse. If each step also scales it, the point leaves the ellipse.',
      ),
    };
  },
});
