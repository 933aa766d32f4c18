import type { EvidenceKind } from '../evidenceKind.ts';
import { type MatrixRule, matrixInduction } from './matrixInduction.ts';

const STATE = { h: ['m', '1'], A: ['m', 'n'], b: ['m', '1'] } as const;

/** A stack of layers, beside the one affine map that it comes to; `next` is what a layer makes of the one before. */
const stack = (next: string): readonly MatrixRule[] => [
  { from: 0, letters: { W: ['k', 'n'], c: ['k', '1'] }, to: { h: 'W*x + c', A: 'W', b: 'c' } },
  { from: 1, letters: { ...STATE, W: ['k', 'm'], c: ['k', '1'] }, to: { h: next, A: 'W*A', b: 'W*b + c' } },
];
const FIRST = { rule: 0, with: { W: [[1], [2]], c: [[0], [1]] } } as const;
const SECOND = { rule: 1, with: { W: [[1, -1]], c: [[1]] } } as const;
const THIRD = { rule: 1, with: { W: [[2]], c: [[0]] } } as const;
const LAYERS = { letters: { x: ['n', '1'] }, state: STATE, always: ['2*h == 2*A*x + 2*b'], of: 'layers' } as const;
const TWO_LAYERS = { sizes: { n: 1 }, given: { x: [[3]] }, last: [FIRST, SECOND] } as const;
const THREE_LAYERS = { ...TWO_LAYERS, last: [...TWO_LAYERS.last, THIRD] } as const;
const AFFINE = matrixInduction(
  { ...LAYERS, rules: stack('W*h + c') },
  { steps: [[[]], [[{ of: 0, before: 'W', after: '1' }]]], runs: [THREE_LAYERS] },
);

/** A block of steps of a recurrence: it leads from a to h, and so does one affine map; two blocks join where they meet. */
const BLOCK = { a: ['m', '1'], h: ['k', '1'], P: ['k', 'm'], q: ['k', '1'] } as const;
const scan = (shift: string): readonly MatrixRule[] => [
  { from: 0, letters: { A: ['k', 'm'], d: ['k', '1'], c: ['m', '1'] }, to: { a: 'c', h: 'A*c + d', P: 'A', q: 'd' } },
  {
    from: 2,
    letters: {
      ...{ a1: ['m', '1'], h1: ['l', '1'], P1: ['l', 'm'], q1: ['l', '1'] },
      ...{ a2: ['l', '1'], h2: ['k', '1'], P2: ['k', 'l'], q2: ['k', '1'] },
    },
    if: ['a2 == h1'],
    to: { a: 'a1', h: 'h2', P: 'P2*P1', q: shift },
  },
];
const BLOCKS = {
  last: {
    rule: 1,
    of: [
      { rule: 0, with: { A: [[1]], d: [[1]], c: [[0]] } },
      { rule: 0, with: { A: [[2]], d: [[0]], c: [[1]] } },
    ],
  },
} as const;
const THREE_BLOCKS = {
  last: { rule: 1, of: [BLOCKS.last, { rule: 0, with: { A: [[1]], d: [[1]], c: [[2]] } }] },
} as const;

export const kind: EvidenceKind = {
  name: 'matrixInduction',
  rows: 'matrixInduction',
  establishes:
    'what is always true of the matrices that rules make, however often they are used, for every shape; you give each step',
  prints: 'proved',
  skeleton: {
    takes: ['matrixFigure'],
    given: `const POWERS = {
  letters: { A: ['n', 'n'] },
  state: { P: ['n', 'n'] },
  rules: [
    { from: 0, letters: {}, to: { P: 'A' } },
    { from: 1, letters: { P: ['n', 'n'] }, to: { P: 'A*P' } },
  ],
} as const;
const STEPS = {
  steps: [[[]], [[{ of: 0, before: 'A', after: '1' }]]],
  runs: [{ sizes: { n: 1 }, given: { A: [[2]] }, last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] }],
} as const;`,
    holds: "matrixInduction({ ...POWERS, always: ['A*P == P*A'] }, STEPS)",
    fails: "matrixInduction({ ...POWERS, always: ['A*P == P'] }, {})",
    figure: "matrixFigure({ entries: [[0, 1], [0, 0]], rows: 'rows of A', columns: 'columns of A' }, CAPTION)",
  },
  samples: [
    {
      holds: AFFINE,
      fails: matrixInduction({ ...LAYERS, rules: stack('relu(W*h + c)') }),
      tells: 'After a run that ends in x = [[',
    },
    {
      is: 'refuted by a given run',
      holds: AFFINE,
      fails: matrixInduction({ ...LAYERS, rules: stack('W*h + c + c') }, { after: TWO_LAYERS }),
      tells: 'the left side is [[-4]] and the right side [[-6]]',
    },
    {
      is: 'from two objects',
      holds: matrixInduction(
        { state: BLOCK, rules: scan('P2*q1 + q2'), always: ['h == P*a + q'] },
        {
          steps: [
            [[]],
            [
              [
                { of: 2, before: '1', after: '1' },
                { of: 0, before: 'P2', after: '1' },
                { of: 1, before: 'P2', after: '1' },
              ],
            ],
          ],
          runs: [THREE_BLOCKS],
        },
      ),
      fails: matrixInduction({ state: BLOCK, rules: scan('q2'), always: ['h == P*a + q'] }, { after: BLOCKS }),
      tells: 'the left side is [[2]] and the right side [[0]]',
    },
  ],
  pictures: [
    {
      is: 'matrices',
      statement: {
        letters: { A: ['n', 'n'] },
        state: { P: ['n', 'n'] },
        rules: [
          { from: 0, letters: {}, if: [], to: { P: 'A' } },
          { from: 1, letters: { P: ['n', 'n'] }, if: [], to: { P: ['*', 'A', 'P'] } },
        ],
        always: [['==', 'P', 'A']],
      },
      refutation: {
        sizes: { n: 1 },
        given: { A: [[2]] },
        last: { rule: 1, with: {}, of: [{ rule: 0, with: {}, of: [] }] },
      },
      tells: /\(4, 2, 2\)/,
      caption: 'Entry by entry',
    },
  ],
  guess: (_, numbers) => {
    const matrix = (i: number): readonly (readonly number[])[] => [numbers.list(1, i)];
    const first = { rule: 0, with: { W: matrix(0), c: matrix(1) }, of: [] };
    const second = { rule: 1, with: { W: matrix(2), c: matrix(3) }, of: [first] };
    return { sizes: { n: 1 }, given: { x: matrix(4) }, last: numbers.all[5] === 0 ? first : second };
  },
};
