import { claim, curves, induction, live, type Rational, type Rule, rational } from '../../src/index.ts';

/** A product of what is given or known, by the places in that list, as part of a sum. */
const product = (times: readonly number[], square = '1') => ({ weight: 1, square, times });

/** A factor of at least 1 + e, and what is 1 at first is made `next` of again and again. */
const GROWTH = ['e > 0', 'l >= 1 + e'];
const grows = (always: readonly string[], next: Omit<Rule, 'from'>) =>
  ({
    given: GROWTH,
    rules: [
      { from: 0, to: { n: '0', p: '1' } },
      { from: 1, ...next },
    ],
    always,
    of: 'steps',
  }) as const;
const LINEAR = { to: { n: 'n + 1', p: 'l*p' } } as const;
const AT_LEAST = ['n >= 0', 'p >= 1 + n*e'];
/** What lp has beyond 1 + (n + 1)e, where n and p − 1 − ne stand at these places. */
const beyond = (n: number, p: number) => [
  ...[[1, p], [1], [1, n, 0], [p], [0, p]].map((times) => product(times)),
  product([n], 'e'),
];
const DOUBLING = { e: 1, l: 2 };

/** What ReLU makes of lp: R is neither below zero nor below that, and it is one of the two. */
const RELU = { if: ['R >= 0', 'R >= l*p', 'R*(R - l*p) == 0'], to: { n: 'n + 1', p: 'R' } } as const;

/** What tanh makes of any number z: T, with t for e to the 2z and u for one over t + 1. */
const TANH = ['t > 0', 'u > 0', 'u*(t + 1) == 1', 'T*(t + 1) == t - 1'];
const A_HALF = { t: 3, u: '1/4', T: '1/2' } as const;
const INSIDE = ['1 - c > 0', '1 + c > 0'];
const CUBE = ['1 - h > 0', 'h + 1 > 0'];
/** 1 − T is twice u, and 1 + T is twice tu, where t and u stand at these places. */
const fromAbove = (u: number) => ({ equations: ['-(1 - T)', '-u'], cone: [{ weight: 2, square: 1, times: [u] }] });
const fromBelow = (t: number, u: number) => ({ equations: ['-(1 + T)', 'u'], cone: [{ weight: 2, square: 1, times: [t, u] }] });
const squashed = (step: Omit<Rule, 'from'>) =>
  ({
    rules: [
      { from: 0, if: INSIDE, to: { h: 'c' } },
      { from: 1, ...step },
    ],
    always: CUBE,
    of: 'steps',
  }) as const;

/** Side by side: p without a squash, and h with `step`. */
const beside = (step: { readonly if: readonly string[]; readonly h: string }) =>
  ({
    given: GROWTH,
    rules: [
      { from: 0, if: INSIDE, to: { n: '0', p: '1', h: 'c' } },
      { from: 1, if: step.if, to: { n: 'n + 1', p: 'l*p', h: step.h } },
    ],
    always: [...AT_LEAST, ...CUBE],
    of: 'steps',
  }) as const;

/** A factor r and inputs from −m to m. */
const boxed = (given: readonly string[]) =>
  ({
    given,
    rules: [
      { from: 0, to: { h: '0' } },
      { from: 1, if: ['m >= x', 'x >= -m'], to: { h: 'r*h + x' } },
    ],
    always: ['b >= h', 'h >= -b'],
    of: 'inputs',
  }) as const;
const SIZES = ['m >= 0', 'b >= 0'];
const FULL = { rule: 1, with: { x: 1 } } as const;

/** Two states with one factor, the second of which is added to the first at every step. */
const chained = (given: readonly string[]) =>
  ({
    given,
    rules: [
      { from: 0, to: { h: '0', k: '0' } },
      { from: 1, if: ['m >= x', 'x >= -m', 'm >= z', 'z >= -m'], to: { h: 'r*h + k + x', k: 'r*k + z' } },
    ],
    always: ['b >= h', 'h >= -b', 'a >= k', 'k >= -a'],
    of: 'inputs',
  }) as const;
const BOTH_FULL = { rule: 1, with: { x: 1, z: 1 } } as const;
const THIRD_AND_FOURTH = { equations: [0, 0], cone: [product([3])] };
const SECOND_BOX = { equations: [0, 0], cone: [product([2])] };

/** States from zero on, each made of the one before. */
const states = (next: (h: Rational, step: number) => Rational, times: number): readonly (readonly [number, Rational])[] =>
  Array.from({ length: times }).reduce<readonly (readonly [number, Rational])[]>(
    (made, _, step) => [...made, [step + 1, next(made.at(-1)?.[1] ?? rational(0), step)]],
    [[0, rational(0)]],
  );
/** Inputs that push one way for a while, and then the other. */
const pushes = (step: number): number => (step % 8 < 5 ? 1 : -1);

export default claim({
  title: 'Tanh in the loop keeps the state bounded, and for bounded inputs a factor below one does so too',
  asks: 'What is the squash in the loop for?',
  says: `
Hold a microphone up to its own loudspeaker. Whatever it hears comes out, goes in again, and comes out a little louder. A second later it howls. That's what a loop does with a factor above one.

![the howl]

The three curves are the same loop, fed a one at every step. With the factor 5/4 the state runs away. Put a tanh in the loop, with the same factor, and it stays below one. That is no luck. A tanh gives numbers between $-1$ and $1$, so the next state is there too, whatever the weights, the inputs, and the number of steps.

Without the squash a factor above one grows past every bound: with at least $1 + e$ per step you have at least $1 + n e$ after $n$ steps. ReLU doesn't help here. It cuts off what is below zero, and lets the howl through.

So those who say that tanh keeps things from blowing up are right about the loop, and that is worth having. Here a range buys something that no weights can spoil.

![predict]

But look at the third curve. It has no squash at all, and its factor is 3/4. It climbs to 4 and stops there. Let the factor be $r$, zero or above and below one, and the inputs at most $m$ in size. Then the state never leaves the box from $-b$ to $b$, where $b = rb + m$.

![the box]

So there are two ways to keep a loop quiet: squash what comes out, or turn the volume below one. The second keeps the loop straight. A matrix has several factors, its eigenvalues. If all are below one in size, a box can be found for it as well. For one factor and for two states that share one this is worked out below. For every matrix it is a known theorem, which this page does not check.

And the volume has to be *below* one. At one exactly, nothing is forgotten: a one at every step, and the state counts up for ever. That is why the linear recurrent unit writes its factors [so that they cannot reach one](diagonal-is-enough-almost-always.md).
`,
  exercise: `
Two states share the factor $1/2$, the second is added to the first at every step, and inputs are at most 1. Work out the two boxes from $a = a/2 + 1$ and $b = b/2 + a + 1$. Then feed ones, and see how near the states come to their edges.
`,
  breaks: 'so it does with ReLU in the place of tanh',
  predict: {
    question:
      'At each step the state becomes nine tenths of itself, plus an input between −1 and 1. Nothing is squashed. How far from zero can it get?',
    answers: {
      'No farther than 1': {
        wrong: 'a factor r below one…',
        tempting: 'No input is larger than that. But nine tenths of the earlier ones are still there, and they add up.',
      },
      'No farther than 10': { right: 'a factor r below one…' },
      'As far as you like, if you wait': {
        wrong: 'a factor r below one…',
        tempting: 'The inputs never stop coming. But at 10 the tenth that is lost is as much as the largest input brings.',
      },
    },
  },
  because: {
    'a factor of at least 1 + e makes at least 1 + ne of one in n steps': induction(grows(AT_LEAST, LINEAR), {
      steps: [
        [{ cone: [] }, { cone: [] }],
        [{ cone: [product([2]), product([])] }, { cone: beyond(2, 3) }],
      ],
      runs: [{ given: DOUBLING, last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] }],
    }),
    'with tanh in the loop, each state stays strictly between −1 and 1, whatever the weights and inputs and however many steps':
      induction(squashed({ if: TANH, to: { h: 'T' } }), {
        steps: [
          [{ cone: [product([0])] }, { cone: [product([1])] }],
          [fromAbove(1), fromBelow(0, 1)],
        ],
        runs: [
          {
            last: [
              { rule: 0, with: { c: 0 } },
              { rule: 1, with: A_HALF },
              { rule: 1, with: A_HALF },
            ],
          },
        ],
      }),
    'side by side, a state with tanh in the loop stays strictly between −1 and 1, and one with a factor of at least 1 + e and no squash is at least 1 + ne after n steps':
      induction(beside({ if: TANH, h: 'T' }), {
        steps: [
          [{ cone: [] }, { cone: [] }, { cone: [product([2])] }, { cone: [product([3])] }],
          [
            { equations: [0, 0], cone: [product([4]), product([])] },
            { equations: [0, 0], cone: beyond(4, 5) },
            fromAbove(3),
            fromBelow(2, 3),
          ],
        ],
        runs: [
          {
            given: DOUBLING,
            last: [
              { rule: 0, with: { c: 0 } },
              { rule: 1, with: A_HALF },
              { rule: 1, with: A_HALF },
            ],
          },
        ],
      }),
    'with ReLU in the loop and a factor of at least 1 + e, the state is at least 1 + ne after n steps, as without it': induction(
      grows(AT_LEAST, RELU),
      {
        steps: [
          [{ cone: [] }, { cone: [] }],
          [
            { equations: [0], cone: [product([4]), product([])] },
            { equations: [0], cone: [product([3]), ...beyond(4, 5)] },
          ],
        ],
        runs: [{ given: DOUBLING, last: [{ rule: 0 }, { rule: 1, with: { R: 2 } }, { rule: 1, with: { R: 4 } }] }],
      },
    ),
    'a factor r below one and inputs from −m to m keep the state from −b to b, where b = rb + m, for any number of inputs':
      induction(boxed(['r >= 0', ...SIZES, 'b == r*b + m']), {
        steps: [
          [
            { equations: [0], cone: [product([2])] },
            { equations: [0], cone: [product([2])] },
          ],
          [
            { equations: [1], cone: [product([0, 5]), product([3])] },
            { equations: [1], cone: [product([0, 6]), product([4])] },
          ],
        ],
        runs: [{ given: { r: '1/2', m: 1, b: 2 }, last: [{ rule: 0 }, FULL, FULL] }],
      }),
    'two states that share a factor r below one, the second added to the first, stay from −a to a and from −b to b, where a = ra + m and b = rb + a + m':
      induction(chained(['r >= 0', 'm >= 0', 'a >= 0', 'b >= 0', 'a == r*a + m', 'b == r*b + a + m']), {
        steps: [
          [THIRD_AND_FOURTH, THIRD_AND_FOURTH, SECOND_BOX, SECOND_BOX],
          [
            { equations: [0, 1], cone: [product([0, 8]), product([10]), product([4])] },
            { equations: [0, 1], cone: [product([0, 9]), product([11]), product([5])] },
            { equations: [1, 0], cone: [product([0, 10]), product([6])] },
            { equations: [1, 0], cone: [product([0, 11]), product([7])] },
          ],
        ],
        runs: [{ given: { r: '1/2', m: 1, a: 2, b: 6 }, last: [{ rule: 0 }, BOTH_FULL, BOTH_FULL] }],
      }),
  },
  readAs: {
    'a factor of at least 1 + e…':
      'Each step multiplies the state $p$, which is 1 at first, by the factor $l$; $n$ counts the steps, and $e$ is above zero, so that $1 + n e$ passes every bound.',
    'with tanh in the loop…':
      '$h$ is one of the states, and starts inside; $T$ is the tanh of any number $z$, whatever weights and inputs it was made of, with $t = e^{2z}$ and $u = 1/(t + 1)$.',
    'side by side…':
      'Each step multiplies $p$ by the factor $l$, and makes $T$ of $h$, which is the tanh of any number $z$, with $t = e^{2z}$ and $u = 1/(t + 1)$; $n$ counts the steps.',
    'with ReLU in the loop…':
      'Each step makes $R$ of the state $p$: what ReLU makes of $l p$, neither below zero nor below $l p$, and one of the two; $n$ counts the steps.',
    'a factor r below one…':
      'Each step is one more input $x$, and $h$ is the state. Where $m$ is above zero, $b = rb + m$ can only be met with $r$ below one.',
    'two states that share…':
      'Each step is one more input to each of the two states, $x$ to $h$ and $z$ to $k$; where $m$ is above zero, $a = ra + m$ can only be met with $r$ below one.',
  },
  butNot: {
    'it makes at least 1 + 2ne of one': {
      of: 'a factor of at least 1 + e…',
      on: induction(grows(['n >= 0', 'p >= 1 + 2*n*e'], LINEAR), {
        after: { given: DOUBLING, last: [{ rule: 0 }, { rule: 1 }] },
      }),
    },
    'so it does with ReLU in the place of tanh': {
      of: 'with tanh in the loop…',
      on: induction(squashed({ if: ['z >= 0'], to: { h: 'z' } }), {
        after: {
          last: [
            { rule: 0, with: { c: 0 } },
            { rule: 1, with: { z: 2 } },
          ],
        },
      }),
      drops: 'a squash in the loop',
    },
    'so they do with ReLU in the place of tanh': {
      of: 'side by side…',
      on: induction(beside({ if: ['z >= 0'], h: 'z' }), {
        after: {
          given: DOUBLING,
          last: [
            { rule: 0, with: { c: 0 } },
            { rule: 1, with: { z: 2 } },
          ],
        },
      }),
      drops: 'a squash in the loop',
    },
    'so it is with tanh in the place of ReLU': {
      of: 'with ReLU in the loop…',
      on: induction(grows(AT_LEAST, { if: TANH, to: { n: 'n + 1', p: 'T' } }), {
        after: { given: DOUBLING, last: [{ rule: 0 }, { rule: 1, with: A_HALF }] },
      }),
    },
    'a factor of one keeps it from −b to b too': {
      of: 'a factor r below one…',
      on: induction(boxed(['r == 1', ...SIZES]), {
        after: { given: { r: 1, m: 1, b: 2 }, last: [{ rule: 0 }, FULL, FULL, FULL] },
      }),
      drops: 'a factor below one',
    },
    'so they do with the factor one': {
      of: 'two states that share…',
      on: induction(chained(['r == 1', 'm >= 0', 'a >= 0', 'b >= 0']), {
        after: { given: { r: 1, m: 1, a: 2, b: 6 }, last: [{ rule: 0 }, BOTH_FULL, BOTH_FULL, BOTH_FULL] },
      }),
      drops: 'a factor below one',
    },
  },
  assuming: {
    'a squash in the loop': 'Each next state is the tanh of something.',
    'a factor below one': 'What a state is multiplied by at each step is at least zero and less than one.',
  },
  settles: {
    'range-is-not-the-main-point': { reading: 'range matters', by: 'side by side…', verdict: 'right' },
    'tanh-keeps-things-from-blowing-up': { reading: 'in a recurrence', by: 'with tanh in the loop…', verdict: 'right' },
    'squashing-is-not-necessary': {
      reading: 'not even where outputs are fed back',
      by: 'with ReLU in the loop…',
      verdict: 'wrong',
    },
  },
  uses: ['03-activations/tanh-stays-inside'],
  sources: ['horn2012', 'orvieto2023'],
  figure: () => ({
    'the howl': live(
      'loop',
      { factor: '5/4', beside: '3/4' },
      'A loop that is fed a one at every step: without a squash, with a tanh and the same factor, and with the factor 3/4. The thick part of the line below goes from −1 to 1.',
    ),
    'the box': curves(
      'A loop with the factor 1/2, pushed one way and the other, and the edges of its box.',
      [
        { label: 'the state', points: states((h, step) => h.div(rational(2)).add(rational(pushes(step))), 24) },
        {
          label: 'b',
          points: [
            [0, 2],
            [24, 2],
          ],
        },
        {
          label: '−b',
          points: [
            [0, -2],
            [24, -2],
          ],
        },
      ],
      'The factor is 1/2 and the inputs are 1 or −1, so b is 2. Pushed as hard as allowed, the state nears the edge and never crosses it.',
    ),
  }),
});
