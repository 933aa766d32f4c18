import { expect, test } from 'vitest';
import type { CheckedEvidence } from '../../evidence/checked.ts';
import { induction, type Rule, type Steps } from '../../evidence/induction/induction.ts';
import { matrixConsequence } from '../../evidence/matrixConsequence/matrixConsequence.ts';
import { type MatrixRule, matrixInduction } from '../../evidence/matrixInduction/matrixInduction.ts';
import type { Use } from '../../evidence/runs.ts';
import type { Q } from '../../math/exact/rational.ts';

// Theorems of induction that networks and recurrences rest on, each with false neighbours.

const CONTEXT = { seed: 7, fresh: false };

interface Theorem {
  readonly is: string;
  readonly holds: CheckedEvidence;
  readonly fails: readonly CheckedEvidence[];
}

type Cone = readonly (readonly [weight: Q, square: string, times: readonly number[]])[];
type Proof = NonNullable<Steps['steps']>[number][number];

/** One weight · square² · factors an entry. */
const cone = (...entries: Cone): Proof => ({ cone: entries.map(([weight, square, times]) => ({ weight, square, times })) });
const by = (equations: readonly string[], ...entries: Cone): Proof => ({ equations, ...cone(...entries) });
/** Products of what is given. */
const products = (...entries: readonly (readonly number[])[]): Proof => cone(...entries.map((times) => [1, '1', times] as const));
const use = (rule: number, taken: { readonly [name: string]: Q } = {}, ...of: readonly Use<Q>[]): Use<Q> => ({
  rule,
  with: taken,
  of,
});

const parity = (state: string): readonly Rule[] => [
  { from: 0, to: { n: '0', m: '0', h: '0' } },
  { from: 1, if: ['x*(1 - x) == 0'], to: { n: 'n + x', m: 'm + x*h', h: state } },
];
const IS_PARITY = ['n == 2*m + h', 'h*(1 - h) == 0'];
const TWO_ONES = { last: [use(0), use(1, { x: 1 }), use(1, { x: 1 })] } as const;

const powers: readonly Rule[] = [
  { from: 0, to: { n: '0', p: '1' } },
  { from: 1, to: { n: 'n + 1', p: 'l*p' } },
];
const mistakes = (guard: readonly string[]): readonly Rule[] => [
  { from: 0, to: { M: '0', a: '0', n: '0' } },
  { from: 1, if: guard, to: { M: 'M + 1', a: 'a + g', n: 'n + 2*p + q' } },
];

/** A tent map, as two branches that meet at 1/2; the first may end elsewhere. */
const tent = (begin: Rule['to'], left: Rule['to'], right: Rule['to'], end = '1/2'): readonly Rule[] => [
  { from: 0, to: begin },
  { from: 1, if: [`${end} >= y`], to: left },
  { from: 1, if: ['y >= 1/2'], to: right },
];
const UNIT = ['x >= 0', '1 - x >= 0'];
const squares = (end?: string): readonly Rule[] =>
  tent(
    { y: 'x', q: '1', a: 'x' },
    { y: end === undefined ? '2*y' : '3*y', q: 'q/4', a: `a - q/4*(${end === undefined ? '2*y' : '3*y'})` },
    { y: '2 - 2*y', q: 'q/4', a: 'a - q/4*(2 - 2*y)' },
    end,
  );
const ERROR = ['a - x^2 == q*(y - y^2)', 'y >= 0', '1 - y >= 0', 'q > 0', 'a - x^2 >= 0'];
const folds = tent(
  { y: 'x', p: '1', k: '0', m: '0', s: '1' },
  { y: '2*y', p: '2*p', k: '2*k + (1 - s)/2', m: 'k', s: 's' },
  { y: '2 - 2*y', p: '2*p', k: '2*k + (1 + s)/2', m: 'k', s: '-s' },
);

const INSIDE = ['1 - h > 0', 'h + 1 > 0'];
const within = (next: Rule): readonly Rule[] => [{ from: 0, if: ['1 - c > 0', '1 + c > 0'], to: { h: 'c' } }, next];

/** Cover's recursion: from a count and its left neighbour. */
const cover: readonly Rule[] = [
  { from: 0, to: { N: '1', d: '1', C: '2', E: '0', B: '1' } },
  { from: 0, if: ['j >= 2'], to: { N: '1', d: 'j', C: '2', E: '2', B: '0' } },
  { from: 0, if: ['0 >= j'], to: { N: '1', d: 'j', C: '0', E: '0', B: '0' } },
  {
    from: 2,
    if: ['N1 == N2', 'd1 == d2 + 1', 'E1 == C2'],
    to: { N: 'N1 + 1', d: 'd1', C: 'C1 + E1', E: 'E1 + E2', B: 'B1 + B2' },
  },
];
const shrinking: readonly Rule[] = [
  { from: 0, to: { h: '0' } },
  { from: 1, if: ['m >= x', 'x >= -m'], to: { h: 'r*h + x' } },
];
const jordan: readonly Rule[] = [
  { from: 0, to: { h: '0', k: '0' } },
  { from: 1, if: ['m >= x', 'x >= -m', 'm >= z', 'z >= -m'], to: { h: 'r*h + k + x', k: 'r*k + z' } },
];
const IN_BOX = ['b >= h', 'h >= -b', 'a >= k', 'k >= -a'];
const normalised = (share: string): readonly Rule[] => [
  { from: 0, to: { v: '0', p: '1' } },
  { from: 1, to: { v: `q*v + ${share}`, p: 'q*p' } },
];
const window: readonly Rule[] = [
  { from: 0, to: { h: '0' } },
  { from: 1, if: ['x*(1 - x) == 0'], to: { h: 'h/4 + x' } },
];
const corner: readonly Rule[] = [
  { from: 0, to: { n: '0', s: '0', g: '1' } },
  { from: 1, if: ['a*(1 - a) == 0'], to: { n: 'n + 1', s: 's + a', g: 'g*a' } },
];
const alternating = (guard: readonly string[]): readonly Rule[] => [
  { from: 0, if: ['p > 0', 'q > 0'], to: { y: 'p', z: 'q' } },
  { from: 2, if: ['z1 == y2', ...guard], to: { y: 'z1 + l*y1', z: 'z2 + l*y2' } },
];
const knots = (weight: string): readonly Rule[] => [
  { from: 0, to: { y: 'c', s: '0', v: 'c' } },
  { from: 1, to: { y: 'y + g*d', s: `s + (${weight})`, v: `v + (s + (${weight}))*d` } },
];
/** One more frozen unit f with weight c, which changes nothing where it is 0; one that is not 0 takes the whole rest. */
const frozen: readonly Rule[] = [
  { from: 0, to: { e: '0', r: 't' } },
  { from: 1, if: ['e == 0'], to: { e: '0', r: 'r - c*f' } },
  { from: 1, if: ['e == 0', 'f*u == 1'], to: { e: '1', r: 'r - (r*u)*f' } },
  { from: 1, if: ['e == 1', 'f == 0'], to: { e: '1', r: 'r - c*f' } },
];

const NUMBERS: readonly Theorem[] = [
  {
    is: 'h is the parity of the ones, for every length',
    holds: induction(
      { rules: parity('(1 - 2*x)*h + x'), always: IS_PARITY, of: 'inputs' },
      {
        steps: [
          [{}, {}],
          [by(['0', '1', '0']), by(['1 - 4*h*(1 - h)', '0', '1'])],
        ],
        runs: [TWO_ONES],
      },
    ),
    fails: ['h + x', '(1 - x)*h + x'].map((state) => induction({ rules: parity(state), always: IS_PARITY }, { after: TWO_ONES })),
  },
  {
    is: 'Bernoulli’s inequality',
    holds: induction(
      { given: ['e > 0', 'l >= 1 + e'], rules: powers, always: ['n >= 0', 'p >= 1 + n*e'] },
      {
        steps: [
          [{}, {}],
          [
            products([2], []),
            cone([1, '1', [1, 3]], [1, '1', [1]], [1, '1', [1, 2, 0]], [1, '1', [3]], [1, '1', [0, 3]], [1, 'e', [2]]),
          ],
        ],
        runs: [{ given: { e: 1, l: 2 }, last: [use(0), use(1), use(1)] }],
      },
    ),
    fails: [induction({ given: ['e > 0', 'l >= 1 + e'], rules: powers, always: ['n >= 0', 'p >= 1 + 2*n*e'] }, {})],
  },
  {
    is: 'Novikoff’s two sums',
    holds: induction(
      { rules: mistakes(['g >= m', '0 >= p', 'r >= q']), always: ['a >= M*m', 'M*r >= n'], of: 'mistakes' },
      {
        steps: [
          [{}, {}],
          [products([0], [3]), cone([1, '1', [2]], [2, '1', [1]], [1, '1', [4]])],
        ],
        runs: [{ given: { m: 1, r: 2 }, last: [use(0), use(1, { g: 1, p: -1, q: 2 }), use(1, { g: 2, p: 0, q: 1 })] }],
      },
    ),
    fails: [
      induction(
        { rules: mistakes(['g >= m', 'r >= q']), always: ['a >= M*m', 'M*r >= n'] },
        { after: { given: { m: 1, r: 2 }, last: [use(0), use(1, { g: 1, p: 1, q: 2 })] } },
      ),
    ],
  },
  {
    is: 'the error of squares from folds',
    holds: induction(
      { given: UNIT, rules: squares(), always: [...ERROR, 'q/4 >= a - x^2'], of: 'folds' },
      {
        steps: [
          [{}, products([0]), products([1]), products([]), products([0, 1]), cone([1, 'x - 1/2', []])],
          [
            by(['1']),
            by(['0'], [2, '1', [3]]),
            by(['0'], [2, '1', [2]]),
            by(['0'], ['1/4', '1', [5]]),
            by(['1'], [1, '1', [5, 3, 2]]),
            by(['-1'], [1, 'y - 1/4', [5]]),
          ],
          [
            by(['1']),
            by(['0'], [2, '1', [4]]),
            by(['0'], [2, '1', [2]]),
            by(['0'], ['1/4', '1', [5]]),
            by(['1'], [1, '1', [5, 4, 2]]),
            by(['-1'], [1, 'y - 3/4', [5]]),
          ],
        ],
        runs: [{ given: { x: '1/4' }, last: [use(0), use(1), use(2), use(2)] }],
      },
    ),
    fails: [
      induction(
        { given: UNIT, rules: squares(), always: [...ERROR, 'q/5 >= a - x^2'] },
        { after: { given: { x: '1/4' }, last: [use(0), use(1)] } },
      ),
      induction(
        { given: UNIT, rules: squares('1/3'), always: [...ERROR, 'q/4 >= a - x^2'] },
        { after: { given: { x: '1/3' }, last: [use(0), use(1)] } },
      ),
    ],
  },
  {
    is: 'n folds make a zigzag of 2^n pieces',
    holds: induction(
      {
        given: UNIT,
        rules: folds,
        always: ['p*x == k + (1 - s)/2 + s*y', 'k == 2*m + (1 - s)/2', 's^2 == 1', 'y >= 0', '1 - y >= 0'],
        of: 'folds',
      },
      {
        steps: [
          [{}, {}, {}, products([0]), products([1])],
          ...[3, 4].map((below) => [
            by(['2', '0', '0']),
            by(['0', '0', '0']),
            by(['0', '0', '1']),
            by(['0', '0', '0'], [2, '1', [below]]),
            by(['0', '0', '0'], [2, '1', [2]]),
          ]),
        ],
        runs: [{ given: { x: '1/3' }, last: [use(0), use(1), use(2), use(2)] }],
      },
    ),
    fails: [
      induction({ given: UNIT, rules: folds, always: ['p*x == k + y'] }, { after: { given: { x: 1 }, last: [use(0), use(2)] } }),
    ],
  },
  {
    is: 'tanh of anything stays within 1, at every step',
    holds: induction(
      {
        rules: within({ from: 1, if: ['t > 0', 'u > 0', 'u*(t + 1) == 1', 'T*(t + 1) == t - 1'], to: { h: 'T' } }),
        always: INSIDE,
      },
      {
        steps: [
          [products([0]), products([1])],
          [by(['-(1 - T)', '-u'], [2, '1', [1]]), by(['-(1 + T)', 'u'], [2, '1', [0, 1]])],
        ],
        runs: [{ last: [use(0, { c: 0 }), use(1, { t: 3, u: '1/4', T: '1/2' }), use(1, { t: 1, u: '1/2', T: 0 })] }],
      },
    ),
    fails: [induction({ rules: within({ from: 1, if: ['z >= 0'], to: { h: 'z' } }), always: INSIDE }, {})],
  },
  {
    is: 'Cover’s sum from his recursion, for every N and d',
    holds: induction(
      { rules: cover, always: ['C - E == 2*B'], of: 'points' },
      {
        steps: [[{}], [{}], [{}], [by(['0', '0', '1', '1', '1'])]],
        runs: [{ last: use(3, {}, use(3, {}, use(1, { j: 2 }), use(0)), use(3, {}, use(0), use(2, { j: 0 }))) }],
      },
    ),
    fails: [induction({ rules: cover, always: ['C - E == B'] }, {})],
  },
  {
    is: 'what shrinks stays in a box',
    holds: induction(
      { given: ['r >= 0', 'm >= 0', 'b >= 0', 'b == r*b + m'], rules: shrinking, always: ['b >= h', 'h >= -b'] },
      {
        steps: [
          [by(['0'], [1, '1', [2]]), by(['0'], [1, '1', [2]])],
          [by(['1'], [1, '1', [0, 5]], [1, '1', [3]]), by(['1'], [1, '1', [0, 6]], [1, '1', [4]])],
        ],
        runs: [{ given: { r: '1/2', m: 1, b: 2 }, last: [use(0), use(1, { x: 1 }), use(1, { x: 1 })] }],
      },
    ),
    fails: [
      induction(
        { given: ['r == 1', 'm >= 0', 'b >= 0'], rules: shrinking, always: ['b >= h', 'h >= -b'] },
        { after: { given: { r: 1, m: 1, b: 2 }, last: [use(0), use(1, { x: 1 }), use(1, { x: 1 }), use(1, { x: 1 })] } },
      ),
    ],
  },
  {
    is: 'so does a Jordan block',
    holds: induction(
      { given: ['r >= 0', 'm >= 0', 'a >= 0', 'b >= 0', 'a == r*a + m', 'b == r*b + a + m'], rules: jordan, always: IN_BOX },
      {
        steps: [
          [3, 3, 2, 2].map((known) => by(['0', '0'], [1, '1', [known]])),
          [
            by(['0', '1'], [1, '1', [0, 8]], [1, '1', [10]], [1, '1', [4]]),
            by(['0', '1'], [1, '1', [0, 9]], [1, '1', [11]], [1, '1', [5]]),
            by(['1', '0'], [1, '1', [0, 10]], [1, '1', [6]]),
            by(['1', '0'], [1, '1', [0, 11]], [1, '1', [7]]),
          ],
        ],
        runs: [{ given: { r: '1/2', m: 1, a: 2, b: 6 }, last: [use(0), use(1, { x: 1, z: 1 }), use(1, { x: 1, z: -1 })] }],
      },
    ),
    fails: [
      induction(
        { given: ['r == 1', 'm >= 0', 'a >= 0', 'b >= 0'], rules: jordan, always: IN_BOX },
        {
          after: {
            given: { r: 1, m: 1, a: 2, b: 6 },
            last: [use(0), use(1, { x: 1, z: 1 }), use(1, { x: 1, z: 1 }), use(1, { x: 1, z: 1 })],
          },
        },
      ),
    ],
  },
  {
    is: 'a normalised mean square is 1 - q^t',
    holds: induction(
      { given: ['1 - q > 0', 'q >= 0'], rules: normalised('(1 - q)'), always: ['v == 1 - p', 'p >= 0', '1 - v >= 0'] },
      {
        steps: [
          [{}, products([]), products([])],
          [by(['q']), by(['0'], [1, '1', [1, 2]]), by(['-q'], [1, '1', [1, 2]])],
        ],
        runs: [{ given: { q: '1/2' }, last: [use(0), use(1), use(1)] }],
      },
    ),
    fails: [
      induction(
        { given: ['1 - q > 0', 'q >= 0'], rules: normalised('1'), always: ['v == 1 - p', 'p >= 0', '1 - v >= 0'] },
        { after: { given: { q: '1/2' }, last: [use(0), use(1)] } },
      ),
    ],
  },
  {
    is: 'one state reads a window',
    holds: induction(
      { rules: window, always: ['h >= 0', '4/3 - h >= 0'], of: 'inputs' },
      {
        steps: [
          [{}, cone(['4/3', '1', []])],
          [by(['1'], ['1/4', '1', [0]], [1, 'x', []]), by(['1'], ['1/4', '1', [1]], [1, '1 - x', []])],
        ],
        runs: [{ last: [use(0), use(1, { x: 1 }), use(1, { x: 1 })] }],
      },
    ),
    fails: [induction({ rules: window, always: ['h >= 0', '5/4 - h >= 0'] }, {})],
  },
  {
    is: 'a unit for each corner, of any number of bits',
    holds: induction(
      { rules: corner, always: ['g*(1 - g) == 0', 'g*(n - s) == 0', 'n - s >= 0', 'n - s >= 1 - g'], of: 'bits' },
      {
        steps: [
          [{}, {}, {}, {}],
          [
            by(['g', 'a^2', '0']),
            by(['g', '0', 'a']),
            by(['1', '0', '0'], [1, '1', [0]], [1, '1 - a', []]),
            by(['(1 - g)^2 + g*(1 - g)', '(1 - a)^2', '0'], [1, '1', [1]], [1, '(1 - a)*(1 - g)', []]),
          ],
        ],
        runs: [{ last: [use(0), use(1, { a: 1 }), use(1, { a: 0 })] }],
      },
    ),
    fails: [induction({ rules: corner, always: ['n - s >= 2*(1 - g)'] }, {})],
  },
  {
    is: 'what alternates goes on to alternate',
    holds: induction(
      { rules: alternating(['l >= 0']), always: ['y > 0', 'z > 0'] },
      {
        steps: [
          [products([0]), products([1])],
          [by(['0'], [1, '1', [2]], [1, '1', [0, 1]]), by(['0'], [1, '1', [4]], [1, '1', [0, 3]])],
        ],
        runs: [
          {
            last: use(
              1,
              { l: 1 },
              use(1, { l: 1 }, use(0, { p: 1, q: 2 }), use(0, { p: 2, q: 1 })),
              use(1, { l: 1 }, use(0, { p: 2, q: 1 }), use(0, { p: 1, q: 5 })),
            ),
          },
        ],
      },
    ),
    fails: [
      induction(
        { rules: alternating([]), always: ['y > 0', 'z > 0'] },
        { after: { last: use(1, { l: -1 }, use(0, { p: 2, q: 1 }), use(0, { p: 1, q: 2 })) } },
      ),
    ],
  },
  {
    is: 'a network passes through any number of knots',
    holds: induction(
      { rules: knots('g - s'), always: ['v == y'], of: 'knots' },
      { steps: [[{}], [by(['1'])]], runs: [{ last: [use(0, { c: 1 }), use(1, { g: 2, d: 1 }), use(1, { g: -1, d: 1 })] }] },
    ),
    fails: [induction({ rules: knots('g'), always: ['v == y'] }, {})],
  },
  {
    is: 'a further frozen unit fits one more point',
    holds: induction(
      { rules: frozen, always: ['e*r == 0'], of: 'units' },
      {
        steps: [[{}], [by(['0', '0'])], [by(['0', '-r', '0'])], [by(['-r', '-c', '1'])]],
        runs: [
          {
            last: [
              use(0, { t: 5 }),
              use(1, { c: 1, f: 1 }),
              use(2, { f: 2, u: '1/2' }),
              use(3, { c: 3, f: 0 }),
              use(3, { c: 1, f: 0 }),
            ],
          },
        ],
      },
    ),
    fails: [
      induction(
        { rules: [...frozen, { from: 1, if: ['e == 1'], to: { e: '1', r: 'r - c*f' } }], always: ['e*r == 0'] },
        { after: { last: [use(0, { t: 5 }), use(2, { f: 2, u: '1/2' }), use(4, { c: 3, f: 1 })] } },
      ),
    ],
  },
];

const INPUT = { x: ['n', '1'] } as const;
const AFFINE = { h: ['m', '1'], A: ['m', 'n'], b: ['m', '1'] } as const;
const LAYER = { W: ['k', 'm'], c: ['k', '1'] } as const;
const patterns: readonly MatrixRule[] = [
  { from: 0, letters: { W: ['k', 'n'], c: ['k', '1'], D: ['k', 'k'] }, to: { h: 'D*(W*x + c)', A: 'D*W', b: 'D*c' } },
  { from: 1, letters: { ...AFFINE, ...LAYER, D: ['k', 'k'] }, to: { h: 'D*(W*h + c)', A: 'D*W*A', b: 'D*(W*b + c)' } },
];
const THREE = { h: ['n', '1'], k: ['n', '1'], s: ['n', '1'] } as const;
const RECURRENCE = { letters: { A: ['n', 'n'], B: ['n', 'm'] }, state: THREE, always: ['s == h + k'], of: 'inputs' } as const;
const superposed = (sum: string): readonly MatrixRule[] => [
  { from: 0, letters: { p: ['n', '1'], q: ['n', '1'] }, to: { h: 'p', k: 'q', s: 'p + q' } },
  { from: 1, letters: { ...THREE, x: ['m', '1'], z: ['m', '1'] }, to: { h: 'A*h + B*x', k: 'A*k + B*z', s: sum } },
];

const MATRICES: readonly Theorem[] = [
  {
    is: 'a fixed pattern is one affine map at every depth',
    holds: matrixInduction(
      { letters: INPUT, state: AFFINE, rules: patterns, always: ['h == A*x + b'], of: 'layers' },
      {
        steps: [[[]], [[{ of: 0, before: 'D*W', after: '1' }]]],
        runs: [
          {
            sizes: { n: 1 },
            given: { x: [[2]] },
            last: [
              { rule: 0, with: { W: [[1]], c: [[0]], D: [[1]] } },
              {
                rule: 1,
                with: {
                  W: [[1], [2]],
                  c: [[1], [1]],
                  D: [
                    [0, 0],
                    [0, 1],
                  ],
                },
              },
              { rule: 1, with: { W: [[1, -1]], c: [[2]], D: [[1]] } },
            ],
          },
        ],
      },
    ),
    fails: [matrixInduction({ letters: INPUT, state: AFFINE, rules: patterns, always: ['h == A*x'] }, {})],
  },
  {
    is: 'superposition, for every length',
    holds: matrixInduction(
      { ...RECURRENCE, rules: superposed('A*s + B*(x + z)') },
      {
        steps: [[[]], [[{ of: 0, before: 'A', after: '1' }]]],
        runs: [
          {
            sizes: { n: 1, m: 1 },
            given: { A: [[1]], B: [[1]] },
            last: [
              { rule: 0, with: { p: [[1]], q: [[2]] } },
              { rule: 1, with: { x: [[1]], z: [[1]] } },
              { rule: 1, with: { x: [[0]], z: [[2]] } },
            ],
          },
        ],
      },
    ),
    fails: [matrixInduction({ ...RECURRENCE, rules: superposed('A*s + B*x') }, {})],
  },
  {
    is: 'a change of basis: the output',
    holds: matrixConsequence({ C: ['p', 'n'], E: ['p', 'n'], P: ['n', 'n'], h: ['n', '1'] }, ['E*P == C'], 'E*(P*h) == C*h', {
      parts: [{ of: 0, before: '1', after: 'h' }],
    }),
    fails: [
      matrixConsequence({ C: ['p', 'n'], E: ['p', 'n'], P: ['n', 'n'], h: ['n', '1'] }, ['E*P == C'], 'P*(P*h) == P*h', {}),
    ],
  },
];

const ALL = [...NUMBERS, ...MATRICES];

test.each(ALL)('$is', ({ holds, fails }) => {
  expect(holds.establish(CONTEXT)).toMatchObject({ holds: true, strength: 'proved' });
  for (const wrong of fails) expect(wrong.contradict(CONTEXT, holds)).toMatchObject({ checker: holds.checker });
});
