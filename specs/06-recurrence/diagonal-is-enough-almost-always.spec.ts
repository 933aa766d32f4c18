import {
  bars,
  claim,
  consequence,
  cos,
  curves,
  enclosed,
  exp,
  expMinusOne,
  identities,
  induction,
  live,
  ln,
  lruEigenvalues,
  lruRing,
  lruRun,
  matrixConsequence,
  matrixInduction,
  measured,
  type Rational,
  randomSource,
  rational,
  recorded,
  recur,
  scatter,
  sin,
  swept,
  tanh,
} from '../../src/index.ts';
import lagged from './lagged-xor.record.json' with { type: 'json' };
import type { Name } from './sequences/models.ts';
import { answersOf, rightAfter } from './sequences/training.ts';

/** The recurrence with A, and beside it the one with D, driven by PB. */
const BESIDE = { h: ['n', '1'], z: ['m', '1'] } as const;
const changed = (drive: string) =>
  ({
    letters: { P: ['m', 'n'], A: ['n', 'n'], D: ['m', 'm'], B: ['n', 'n'] },
    state: BESIDE,
    rules: [
      { from: 0, letters: { c: ['n', '1'] }, if: ['D*P == P*A'], to: { h: 'c', z: 'P*c' } },
      {
        from: 1,
        letters: { ...BESIDE, x: ['n', '1'] },
        if: ['D*P == P*A'],
        to: { h: 'A*h + B*x', z: `D*z + ${drive}` },
      },
    ],
    always: ['z == P*h'],
    of: 'inputs',
  }) as const;
const HALF_AND_QUARTER = {
  sizes: { n: 2, m: 2 },
  given: {
    P: [
      [1, 1],
      [1, -1],
    ],
    A: [
      ['1/2', '1/4'],
      ['1/4', '1/2'],
    ],
    D: [
      ['3/4', 0],
      [0, '1/4'],
    ],
    B: [
      [1, 0],
      [0, 1],
    ],
  },
  last: [
    { rule: 0, with: { c: [[0], [0]] } },
    { rule: 1, with: { x: [[1], [0]] } },
    { rule: 1, with: { x: [[0], [2]] } },
  ],
} as const;

/** P = [[p, q], [r, s]] and a diagonal of d and e, with PA = DP, where A has ones on its diagonal and `above` above it. */
const diagonalised = (above: 0 | 1) => ['p - d*p == 0', `${above}*p + q - d*q == 0`, 'r - e*r == 0', `${above}*r + s - e*s == 0`];
/** What p² and r² are multiplied by in the cube of the determinant. */
const [BY_P, BY_R] = ['(p*s^3 - 3*s^2*q*r)', '(3*p*s*q^2 - q^3*r)'];

/** a times powers of l and b times powers of m pass through these values. */
const through = (values: readonly number[]) => values.map((value, t) => `a*l^${t} + b*m^${t} == ${value}`);
/** Multipliers: what two steps of the rule with the factors l and m leave, and the square of their difference. */
const LESS = '(l + m - 6)';
const ONE_MORE = '(1 + a*l - a*m)';

/** Of the mean square: q is the square of the factor's size and p its power, and each input adds `gain`. */
const spread = (gain: string) =>
  ({
    given: ['1 - q > 0', 'q >= 0'],
    rules: [
      { from: 0, to: { v: '0', p: '1' } },
      { from: 1, to: { v: `q*v + ${gain}`, p: 'q*p' } },
    ],
    always: ['v == 1 - p', 'p >= 0', '1 - v >= 0'],
    of: 'inputs',
  }) as const;
const ONE_INPUT = { given: { q: '1/2' }, last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] } as const;

/** The squares of the ends of the ring. */
const RING = { least: 0.9, most: 0.999, phase: 2 * Math.PI };
const UNITS = 48;
const INPUTS = 600;
/** The mean square of the states of units on the ring, fed random signs, over the second half of the inputs. */
const meanSquare =
  (isNormalised: boolean) =>
  (seed: number): number => {
    const ring = lruRing({ units: UNITS, ...RING, seed });
    const source = randomSource(seed);
    const inputs = Array.from({ length: INPUTS }, () => [2 * source.below(2) - 1]);
    const gamma = isNormalised ? ring.gamma : ring.gamma.map(() => 0);
    const { states } = lruRun({ ...ring, gamma }, inputs);
    const late = states.slice(INPUTS / 2).flat();
    return late.reduce((sum, { re, im }) => sum + re * re + im * im, 0) / late.length;
  };
const RUNS = 12;
const MEAN_SQUARE = 'mean square of a state';
const NEAR_ONE = {
  from: '0.85',
  to: '1.15',
  why: 'a thousand other runs had the mean 0.996 and the standard deviation 0.048, so that the mean of twelve strays by 0.146, which is ten of its own deviations, with a chance below 1e-9',
};
const FAR_ABOVE = {
  from: '8',
  to: '45',
  why: 'a thousand other runs had the mean 22.9 and the standard deviation 6.8, and the few units nearest to the edge of the disk made one of them 64; if every run is like one of these, the mean of twelve lies outside with a chance below 1e-9 (Chernoff)',
};

/** What doubles make of the size of an eigenvalue, for ν in hundredths. */
const FINE = Array.from({ length: 101 }, (_, i) => -3800 + i);
const NUS = {
  members: () => FINE,
  size: FINE.length,
  key: (hundredths: number) => `ν = ${hundredths / 100}`,
  of: 'the hundredths from −38 to −37',
};
/** An angle whose exponential is nothing beside one leaves the size in the real part. */
const sizeAt = (nu: number): number => lruEigenvalues({ nu: [nu], theta: [-800] })[0]?.re ?? 0;

const BY = { cos, exp, expMinusOne, ln, randomSource, sin, tanh };
/** Two steps ago, in sequences of six bits. */
const TASK = { lag: 2, length: 6, batch: 8, steps: 80, rate: 0.03, tried: 40 };
/** One where the first two learn the task, at least 95 of 100 answers right, and the third does not get beyond 85; zero otherwise. */
const separates =
  (first: Name, second: Name, third: Name) =>
  (seed: number): number => {
    const share = (name: Name): number => rightAfter(BY, name, TASK, seed) / answersOf(TASK);
    return share(first) >= 0.95 && share(second) >= 0.95 && share(third) <= 0.85 ? 1 : 0;
  };
const EVERY_TIME = {
  from: '0.5',
  to: '1',
  why: 'in 650 other runs it never failed, the recurrence alone getting 78 of 100 right at best; should it fail once in 200 times, more than two of four fail with a chance below 1e-6',
};
const WHETHER = 'whether both with a non-linearity learn it, and the one without does not';

/** The seeds that the recorded runs were made with are five. */
const SEEDS = 5;
interface Lagged {
  readonly lag: number;
  readonly answers: number;
  readonly models: readonly { readonly name: string; readonly right: readonly number[] }[];
}
/** The shares of right answers of a model, over the seeds of a record. */
const shares = ({ answers, models }: Lagged, name: Name): readonly number[] =>
  models.filter((one) => one.name === name).flatMap(({ right }) => right.map((count) => count / answers));
const areLearnt = (result: unknown): boolean => {
  const lags = result as readonly Lagged[];
  const everyRun = (lag: Lagged, name: Name, holds: (share: number) => boolean): boolean =>
    shares(lag, name).length === SEEDS && shares(lag, name).every(holds);
  return (
    lags.map(({ lag }) => lag).join() === '2,5' &&
    lags.every(
      (lag) =>
        everyRun(lag, 'block', (share) => share >= 0.95) &&
        everyRun(lag, 'tanh', (share) => share >= 0.95) &&
        everyRun(lag, 'linear', (share) => share <= 0.6),
    )
  );
};

/** Where the paper says it: its sections, a lemma and a proposition. */
const SECTIONS = { linear: '3.1', diagonal: '3.2', ring: '3.2', stable: '3.3', gain: '3.3', normalised: '3.4' };

export default claim({
  title: 'Diagonal is enough, almost always',
  asks: 'Can a memory be taken apart into single numbers?',
  says: `
Push a swing and let go. It goes to and fro, a little less each time. A number can do the same, if you multiply it by one complex factor at each step.

Drag the factor. Inside the circle the swing fades, on the circle it goes on for ever, and outside it grows.

![the eigenvalues]

A complex factor turns and stretches two real numbers. The lower part of the figure shows one of the two, step by step.

Now hang up two swings side by side, and tie them together with a rope. Push one, and soon both move in a tangle. Yet there are two ways to swing that never disturb each other: both together, and both against each other.

![the tangle]

In numbers: at each step the first state becomes $h/2 + k/4$ and the second $h/4 + k/2$. That's a tangle: look how $k$ first rises and then falls. Now look at the sum $h + k$ and at the difference $h - k$. The sum is multiplied by $3/4$ at each step, and the difference by $1/4$. Each goes its own way, and you can compute it without looking at the other.

So you change what you keep track of. If $DP = PA$, then the recurrence with $D$ has $P$ times the states of the one with $A$, for inputs of any length. When $D$ is *diagonal*, the memory has fallen apart into single numbers, each with a factor of its own: $n$ multiplications a step, and not $n^2$. If the factors may be complex numbers, this works for almost every matrix. (That is a known theorem, which this page does not check.)

![predict]

Why only *almost*? Count up: 0, 1, 2, 3. Two states do it, and their matrix has a one above its diagonal. No invertible $P$ makes it diagonal. Even a sum of two powers, whatever their factors and weights, does not pass through 0, 1, 2, 3. Such matrices are rare: nudge all numbers at random, and almost surely the matrix can be taken apart again.

The *linear recurrent unit* of Antonio Orvieto and others is such a diagonal memory. Its complex factors are drawn from a ring, and then trained.

Two tricks keep it in order. It writes the size of each factor as $\\exp(-\\exp \\nu)$. Whatever $\\nu$ is trained to, that is below one, so [nothing can blow up](what-boundedness-buys.md). (On a computer there is an end to this: for $\\nu$ below about $-37.4$ a double rounds the size to one.) And where the size is $r$, each input is multiplied by $\\sqrt{1 - r^2}$ to begin with, since a factor near one piles up many inputs.

![the ring]

With endless units on the ring that the picture shows, the mean square would settle between 24.22 and 24.23. With the second trick it grows towards one, step by step, and never beyond.

![the sizes]

Does such a memory learn? The answer at each step is the XOR of this bit and the one two steps ago, or five. With nothing but the linear recurrence, about half of the answers are right, which is guessing. Put a layer of ReLU units behind it, and it learns the task as a recurrence with tanh in the loop does.

![the task]

| the paper, and where | here |
| --- | --- |
| A linear recurrence with non-linear blocks between the layers does as well as one with tanh, or better (section ${SECTIONS.linear}) | a small task, as above; the benchmark of the paper is not run, since it takes far more computing |
| Almost every matrix can be made diagonal over the complex numbers (section ${SECTIONS.diagonal}) | the change of coordinates for every length; that almost every matrix allows it is said in words |
| Eigenvalues drawn evenly from a ring (lemma ${SECTIONS.ring}) | drawn as it says; see the picture |
| The size is $\\exp(-\\exp \\nu)$, which keeps it below one (section ${SECTIONS.stable}) | below, and what doubles make of it |
| On a ring, the mean square of the states grows by a factor with a logarithm; the factor $\\sqrt{1 - r^2}$ undoes it (proposition ${SECTIONS.gain}, section ${SECTIONS.normalised}) | the number for one ring, the step-by-step law, and a run |
| Small angles at the start for very long sequences (section ${SECTIONS.normalised}) | not reproduced: no sequence here is that long |

The paper was read in a detailed account of it, section by section, and not in its own words.
`,
  exercise: `
Two states become $h + k$ and $k$ at each step. Start with 0 and 1 and run it. Then replace the second by $(1 + e)k$ with a small $e$, and find the two factors. What happens to the coordinates when $e$ goes to zero?
`,
  breaks: 'so is a matrix without the one above its diagonal',
  predict: {
    question: 'Which of these sequences is not a sum of two powers, a times lᵗ plus b times mᵗ, whatever a, b, l and m are?',
    answers: {
      '0, 1, 3, 7': {
        wrong: 'so does it through 0, 1, 3, 7…',
        tempting: 'It grows faster, and looks less regular. But it is 2ᵗ less 1ᵗ.',
      },
      '0, 1, 2, 3': { right: 'no sum of two powers…' },
      'Both are': {
        wrong: 'no sum of two powers…',
        tempting:
          'Four free numbers and four values: it seems that one could always solve for them. But here the two factors would have to be the same, and then a and b come to nothing.',
      },
    },
  },
  because: {
    'if DP = PA, the recurrence with D, started at Pc and driven by PB, has P times the states of the one with A, for inputs of any length':
      matrixInduction(changed('P*(B*x)'), {
        steps: [
          [[]],
          [
            [
              { of: 1, before: 'D', after: 1 },
              { of: 0, before: 1, after: 'h' },
            ],
          ],
        ],
        runs: [HALF_AND_QUARTER],
      }),
    'if moreover EP = C, both give the same outputs': matrixConsequence(
      { C: ['p', 'n'], E: ['p', 'm'], P: ['m', 'n'], h: ['n', '1'] },
      ['E*P == C'],
      'E*(P*h) == C*h',
      { parts: [{ of: 0, before: 1, after: 'h' }] },
    ),
    'of two states that become h/2 + k/4 and h/4 + k/2, the sum becomes 3/4 of itself and the difference 1/4': identities(
      ['(h/2 + k/4) + (h/4 + k/2)', '(h/2 + k/4) - (h/4 + k/2)'],
      ['3/4*(h + k)', '1/4*(h - k)'],
    ),
    'a complex factor turns and stretches two real numbers, and two of them in turn are one': identities(
      ['a*(c*u - d*v) - b*(d*u + c*v)', 'b*(c*u - d*v) + a*(d*u + c*v)'],
      ['(a*c - b*d)*u - (a*d + b*c)*v', '(a*d + b*c)*u + (a*c - b*d)*v'],
    ),
    'no invertible matrix makes one with ones on its diagonal and a one above it diagonal': consequence(
      diagonalised(1),
      '(p*s - q*r)^3 == 0',
      { equations: [`-q*${BY_P}`, `p*${BY_P}`, `-s*${BY_R}`, `r*${BY_R}`] },
    ),
    'no sum of two powers passes through 0, 1, 2, 3': consequence(through([0, 1, 2, 3]), '0 == 1', {
      equations: [
        `-a^2*${LESS}*l*m - m*${ONE_MORE}`,
        `-a^2*(-${LESS}*(l + m) + 4*l*m) + ${ONE_MORE}`,
        `-a^2*(${LESS} - 4*(l + m))`,
        '-4*a^2',
      ],
    }),
    'the size exp(−f) of a factor is below one for every f above zero, and f = exp ν always is': consequence(
      ['u*t == 1', 't >= 1 + f', 'f > 0', 'u > 0'],
      '1 - u > 0',
      {
        equations: [-1],
        cone: [
          { weight: 1, square: 1, times: [2, 0] },
          { weight: 1, square: 1, times: [2, 1] },
        ],
      },
    ),
    'fed with independent inputs of mean square 1 − q, where q is the square of its factor, a state has the mean square 1 − qᵗ after t of them, and never more than one':
      induction(spread('(1 - q)'), {
        steps: [
          [{}, { cone: [{ weight: 1, square: 1, times: [] }] }, { cone: [{ weight: 1, square: 1, times: [] }] }],
          [
            { equations: ['q'] },
            { equations: [0], cone: [{ weight: 1, square: 1, times: [1, 2] }] },
            { equations: ['-q'], cone: [{ weight: 1, square: 1, times: [1, 2] }] },
          ],
        ],
        runs: [ONE_INPUT],
      }),
    'averaged over a ring from 0.9 to 0.999, what inputs of mean square one pile up to in the end is between 24.22 and 24.23':
      enclosed({ a: ['0.81'], b: ['0.998001'] }, 'ln((1 - a)/(1 - b))/(b - a) > 24.22 and ln((1 - a)/(1 - b))/(b - a) < 24.23'),
    'normalised, 48 units on this ring have states of mean square about one': measured({
      run: meanSquare(true),
      seeds: RUNS,
      between: NEAR_ONE,
      of: MEAN_SQUARE,
    }),
    'not normalised, they have states of mean square between 8 and 45': measured({
      run: meanSquare(false),
      seeds: RUNS,
      between: FAR_ABOVE,
      of: MEAN_SQUARE,
    }),
    'a linear recurrence with a ReLU block behind it learns the XOR of a bit and the one two steps ago, and so does a tanh recurrence, but a linear recurrence alone does not':
      measured({ run: separates('block', 'tanh', 'linear'), seeds: 4, between: EVERY_TIME, of: WHETHER }),
    'so it is with a lag of two and of five in sequences of 24 bits, each model with the best of three rates': recorded({
      record: lagged,
      records: 'measured',
      holds: areLearnt,
      scope: 'for five seeds, 800 steps of training, and rates chosen with two other seeds',
    }),
  },
  beside: {
    'in doubles the size of a factor is one for ν up to −37.43, and below one from −37.42 on': swept({
      ...NUS,
      holds: (hundredths) => (sizeAt(hundredths / 100) === 1) === hundredths <= -3743,
    }),
  },
  serves: {
    'of two states that become…': 'if DP = PA…',
    'if moreover EP = C…': 'if DP = PA…',
    'a complex factor…': 'if DP = PA…',
  },
  readAs: {
    'if DP = PA…':
      'Each step is one more input $x$: $h$ is the state of the recurrence with $A$ and $B$, which starts at $c$, and $z$ that of the one with $D$ and $PB$.',
    'a complex factor…':
      '$a + b i$ and $c + d i$ are the two factors, and $u + v i$ is the complex number that the real numbers $u$ and $v$ stand for.',
    'no invertible matrix…':
      '$p$, $q$, $r$ and $s$ are the entries of $P$, and $d$ and $e$ those of the diagonal matrix $D$; the equations say that $PA = DP$, and the conclusion that the determinant of $P$ is zero. It is multiplied out, so it holds for complex numbers too.',
    'no sum of two powers…':
      'The four equations say that $a l^t + b m^t$ is 0, 1, 2 and 3 for $t$ from 0 to 3. They lead to $0 = 1$ by multiplying out, which holds for complex numbers too.',
    'the size exp(−f)…':
      '$f$ is $\\exp \\nu$, $t$ is $\\exp f$, which is at least $1 + f$, and $u$ is one over it: the size of the factor.',
    'fed with independent inputs…':
      'Each step is one more input: $v$ is the mean square of the state, which is zero at first, and $p$ is $q^t$. Of independent inputs with mean zero the mean squares add up.',
    'averaged over a ring…':
      '$a$ and $b$ are the squares of the ends of the ring. A factor with the square $s$ piles up to $1/(1 - s)$, and on the ring $s$ is spread evenly from $a$ to $b$, so that the average is $\\ln((1 - a)/(1 - b))/(b - a)$.',
  },
  butNot: {
    'driven by B itself it has them too': {
      of: 'if DP = PA…',
      on: matrixInduction(
        {
          ...changed('B*x'),
          letters: { P: ['n', 'n'], A: ['n', 'n'], D: ['n', 'n'], B: ['n', 'n'] },
          state: { h: ['n', '1'], z: ['n', '1'] },
          rules: [
            { from: 0, letters: { c: ['n', '1'] }, if: ['D*P == P*A'], to: { h: 'c', z: 'P*c' } },
            {
              from: 1,
              letters: { h: ['n', '1'], z: ['n', '1'], x: ['n', '1'] },
              if: ['D*P == P*A'],
              to: { h: 'A*h + B*x', z: 'D*z + B*x' },
            },
          ],
        },
        { after: { ...HALF_AND_QUARTER, sizes: { n: 2 } } },
      ),
    },
    'they give them if PE = C': {
      of: 'if moreover EP = C…',
      on: matrixConsequence({ C: ['n', 'n'], E: ['n', 'n'], P: ['n', 'n'], h: ['n', '1'] }, ['P*E == C'], 'E*(P*h) == C*h', {
        at: {
          sizes: { n: 2 },
          matrices: {
            P: [
              [1, 1],
              [0, 1],
            ],
            E: [
              [1, 0],
              [1, 1],
            ],
            C: [
              [2, 1],
              [1, 1],
            ],
            h: [[1], [0]],
          },
        },
      }),
    },
    'the sum becomes half of itself': {
      of: 'of two states that become…',
      on: identities(['(h/2 + k/4) + (h/4 + k/2)', '(h/2 + k/4) - (h/4 + k/2)'], ['1/2*(h + k)', '1/4*(h - k)']),
    },
    'they are one whose parts are ac + bd and ad + bc': {
      of: 'a complex factor…',
      on: identities(
        ['a*(c*u - d*v) - b*(d*u + c*v)', 'b*(c*u - d*v) + a*(d*u + c*v)'],
        ['(a*c + b*d)*u - (a*d + b*c)*v', '(a*d + b*c)*u + (a*c + b*d)*v'],
      ),
    },
    'so is a matrix without the one above its diagonal': {
      of: 'no invertible matrix…',
      on: consequence(diagonalised(0), '(p*s - q*r)^3 == 0', { at: { p: 1, q: 0, r: 0, s: 1, d: 1, e: 1 } }),
    },
    'so does it through 0, 1, 3, 7, which no such sum does': {
      of: 'no sum of two powers…',
      on: consequence(through([0, 1, 3, 7]), '0 == 1', { at: { a: -1, l: 1, b: 1, m: 2 } }),
    },
    'so it is with f = 0': {
      of: 'the size exp(−f)…',
      on: consequence(['u*t == 1', 't >= 1 + f', 'f >= 0', 'u > 0'], '1 - u > 0'),
    },
    'so it has with inputs of mean square one': {
      of: 'fed with independent inputs…',
      on: induction(spread('1'), { after: ONE_INPUT }),
      drops: 'the inputs are normalised',
    },
    'so it is on a ring from 0.5 to 0.9': {
      of: 'averaged over a ring…',
      on: enclosed({ a: ['0.25'], b: ['0.81'] }, 'ln((1 - a)/(1 - b))/(b - a) > 24.22 and ln((1 - a)/(1 - b))/(b - a) < 24.23'),
    },
    'so have units that are not normalised': {
      of: 'normalised, 48 units…',
      on: measured({ run: meanSquare(false), seeds: 2, between: NEAR_ONE, of: MEAN_SQUARE }),
      drops: 'the inputs are normalised',
    },
    'so have units that are normalised': {
      of: 'not normalised…',
      on: measured({ run: meanSquare(true), seeds: 2, between: FAR_ABOVE, of: MEAN_SQUARE }),
    },
    'a linear recurrence alone learns it, and a block does not help': {
      of: 'a linear recurrence with a ReLU block…',
      on: measured({ run: separates('linear', 'tanh', 'block'), seeds: 2, between: EVERY_TIME, of: WHETHER }),
      drops: 'a non-linearity somewhere',
    },
    'so it is if the block has learned no more than the recurrence alone': {
      of: 'so it is with a lag of two…',
      on: recorded({
        record: {
          ...lagged,
          result: lagged.result.map((lag) => ({
            ...lag,
            models: lag.models.map((one) =>
              one.name === 'block'
                ? { ...one, right: lag.models.flatMap(({ name, right }) => (name === 'linear' ? right : [])) }
                : one,
            ),
          })),
        },
        records: 'measured',
        holds: areLearnt,
        scope: 'for five seeds, 800 steps of training, and rates chosen with two other seeds',
      }),
    },
    'it is one up to −37.4': {
      of: 'in doubles the size…',
      on: swept({ ...NUS, holds: (hundredths) => (sizeAt(hundredths / 100) === 1) === hundredths <= -3740 }),
    },
  },
  assuming: {
    'the inputs are normalised': 'Each input is multiplied by the square root of one less the square of the size of the factor.',
    'a non-linearity somewhere': 'In the loop or behind it stands something that is not affine.',
  },
  settles: {
    'linear-recurrent-nets-are-powerful': {
      reading: 'with non-linear blocks around them',
      by: 'a linear recurrence with a ReLU block…',
      verdict: 'right',
    },
  },
  uses: ['06-recurrence/a-linear-recurrence-is-one-linear-map', '06-recurrence/step-by-step-convolution-and-scan-agree'],
  sources: ['orvieto2023', 'horn2012'],
  figure: ({ because }) => {
    const ring = lruEigenvalues(lruRing({ units: 160, ...RING, seed: 1 }));
    const thousandths = (x: number): string => `${Math.round(1000 * x)}/1000`;
    const mean = (row: { readonly measurement?: { readonly mean: string } }): string => row.measurement?.mean ?? '0';
    const five = lagged.result.find(({ lag }) => lag === 5) ?? { lag: 5, answers: 1, models: [] };
    const worst = (name: Name) => `${Math.round(1000 * Math.min(...shares(five, name)))}/10`;
    const { states } = recur(
      {
        A: [
          ['1/2', '1/4'],
          ['1/4', '1/2'],
        ],
        B: [[0], [0]],
        C: [[1, 0]],
        D: [[0]],
        start: [8, 0],
      },
      Array.from({ length: 8 }, () => [0]),
    );
    const course = (label: string, of: (h: Rational, k: Rational) => Rational) => ({
      label,
      points: [[rational(8), rational(0)], ...states].map(([h = rational(0), k = rational(0)], t) => [t, of(h, k)] as const),
    });
    return {
      'the tangle': curves(
        'Two states that are mixed at each step, and their sum and difference.',
        [
          course('h', (h) => h),
          course('k', (_, k) => k),
          course('h + k', (h, k) => h.add(k)),
          course('h − k', (h, k) => h.sub(k)),
        ],
        'Two states, begun at 8 and 0, over eight steps. The sum loses a quarter at each step, and the difference three quarters.',
      ),
      'the eigenvalues': live(
        'impulse',
        { real: '4/5', imaginary: '1/2' },
        'Two complex factors, mirror images of each other, and how the two numbers that they turn and stretch answer a single one. In the disk of size one the answer fades, on its edge it does not, and outside it grows.',
      ),
      'the ring': scatter(
        {
          points: ring.map(({ re, im }) => [thousandths(re), thousandths(im)]),
          labels: ring.map(({ im }) => im > 0),
          axes: ['real part', 'imaginary part'],
          names: ['turns one way', 'turns the other way'],
        },
        'The complex factors of 160 linear recurrent units, drawn evenly from a ring between the sizes 0.9 and 0.999. All are within the circle of size one.',
      ),
      'the sizes': bars(
        [
          { name: 'not normalised', value: mean(because['not normalised, they have states of mean square between 8 and 45']) },
          { name: 'normalised', value: mean(because['normalised, 48 units on this ring have states of mean square about one']) },
        ],
        `The mean square of the states of ${UNITS} units, fed with random signs, as it came out over ${RUNS} runs.`,
      ),
      'the task': bars(
        [
          { name: 'linear recurrence alone', value: worst('linear') },
          { name: 'and a ReLU block', value: worst('block') },
          { name: 'tanh in the loop', value: worst('tanh') },
        ],
        'Right answers in percent when five steps have to be remembered, the worst of five seeds for each model.',
      ),
    };
  },
});
