import type { Plain } from '../../math/exact/plain.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { induction, type Rule } from './induction.ts';

const SQUARES: readonly Rule[] = [
  { from: 0, to: { t: '0', s: '0' } },
  { from: 1, to: { t: 't + 1', s: 's + 2*t + 1' } },
];
/** Binary trees, each but a leaf joined from two: how many leaves they have, and how many inner nodes. */
const TREES: readonly Rule[] = [
  { from: 0, to: { leaves: '1', inner: '0' } },
  { from: 2, to: { leaves: 'leaves1 + leaves2', inner: 'inner1 + inner2 + 1' } },
];
const TWO_SQUARES = [{ last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] }] as const;

/** Whole numbers from 0 on, of which something is said to be always true; and the third of them. */
const counting = (always: Plain): Plain => ({
  given: [],
  rules: [
    { from: 0, if: [], to: { s: 0 } },
    { from: 1, if: [], to: { s: ['+', 's', 1] } },
  ],
  always: [always],
});
const COUNTED = {
  refutation: {
    given: {},
    last: { rule: 1, with: {}, of: [{ rule: 1, with: {}, of: [{ rule: 0, with: {}, of: [] }] }] },
  },
};

export const kind: EvidenceKind = {
  name: 'induction',
  rows: 'induction',
  establishes: 'what is always true of the numbers that rules make, however often they are used; you give each step',
  prints: 'proved',
  skeleton: {
    takes: ['scatter'],
    given: `const RULES = [
  { from: 0, to: { t: '0', s: '0' } },
  { from: 1, to: { t: 't + 1', s: 's + 2*t + 1' } },
] as const;
const STEPS = { steps: [[{}], [{ equations: ['1'] }]], runs: [{ last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] }] } as const;`,
    holds: "induction({ rules: RULES, always: ['s == t^2'] }, STEPS)",
    fails: "induction({ rules: RULES, always: ['s == t^3'] }, {})",
    figure:
      "scatter({ points: [[0, 0], [1, 1], [2, 4]], labels: [true, true, true], axes: ['t', 's'], names: ['after a step', 'never'] }, CAPTION)",
  },
  samples: [
    {
      holds: induction({ rules: SQUARES, always: ['s == t^2'] }, { steps: [[{}], [{ equations: ['1'] }]], runs: TWO_SQUARES }),
      fails: induction({ rules: SQUARES, always: ['s == t^3'] }),
      tells: 'after a run that ends in t = 2, s = 4',
    },
    {
      is: 'with parameters, and numbers that a rule takes',
      holds: induction(
        {
          given: ['r >= 0', 'b >= 0', 'b == r*b + m'],
          rules: [
            { from: 0, to: { h: '0' } },
            { from: 1, if: ['m >= x'], to: { h: 'r*h + x' } },
          ],
          always: ['b >= h'],
          of: 'inputs',
        },
        {
          steps: [
            [{ equations: ['0'], cone: [{ weight: 1, square: '1', times: [1] }] }],
            [
              {
                equations: ['1'],
                cone: [
                  { weight: 1, square: '1', times: [0, 3] },
                  { weight: 1, square: '1', times: [2] },
                ],
              },
            ],
          ],
          runs: [
            { given: { r: '1/2', b: 2, m: 1 }, last: [{ rule: 0 }, { rule: 1, with: { x: 1 } }, { rule: 1, with: { x: -1 } }] },
          ],
        },
      ),
      fails: induction(
        {
          given: ['r >= 0', 'b >= 0', 'b == r*b + m'],
          rules: [
            { from: 0, to: { h: '0' } },
            { from: 1, to: { h: 'r*h + x' } },
          ],
          always: ['b >= h'],
        },
        {},
      ),
      tells: '‹b >= h› is false after a run that ends in',
    },
    {
      is: 'from two objects',
      holds: induction(
        { rules: TREES, always: ['leaves == inner + 1'] },
        {
          steps: [[{}], [{ equations: ['1', '1'] }]],
          runs: [{ last: { rule: 1, of: [{ rule: 0 }, { rule: 1, of: [{ rule: 0 }, { rule: 0 }] }] } }],
        },
      ),
      fails: induction(
        { rules: TREES, always: ['leaves == inner'] },
        { after: { last: { rule: 1, of: [{ rule: 0 }, { rule: 0 }] } } },
      ),
      tells: 'leaves = 2, inner = 1',
    },
  ],
  pictures: [
    {
      is: 'after each step',
      ...COUNTED,
      statement: counting(['==', 's', ['*', 's', 's']]),
      tells:
        /left side: a line through \(0, 0\), \(1, 1\), \(2, 2\)\. right side: a line through \(0, 0\), \(1, 1\), \(2, 4\)\. Rings/,
      caption: 'After the last one they are 2 and 4.',
    },
    {
      is: 'a start',
      statement: counting(['>', 's', 0]),
      refutation: { given: {}, last: { rule: 0, with: {}, of: [] } },
      tells: /marked at \(0, 0\)/,
      caption: 'Marked is where s is 0.',
    },
    {
      is: 'two that come together',
      statement: {
        given: [],
        rules: [
          { from: 0, if: [], to: { s: 1 } },
          { from: 2, if: [], to: { s: ['+', 's1', 's2'] } },
        ],
        always: [['>', 2, 's']],
      },
      refutation: {
        given: {},
        last: {
          rule: 1,
          with: {},
          of: [
            { rule: 0, with: {}, of: [] },
            { rule: 0, with: {}, of: [] },
          ],
        },
      },
      tells: /marked at \(2, 2\)/,
      caption: 'Marked is where s is 2.',
    },
    {
      is: 'no value after an earlier step',
      ...COUNTED,
      statement: counting(['==', ['/', 1, 's'], 1]),
      whyNot: /have no value/,
    },
    {
      is: 'no comparison',
      ...COUNTED,
      statement: counting(['not', ['==', 's', 2]]),
      whyNot: /no comparison/,
    },
  ],
  guess: (_, numbers) => {
    const use = (rule: number, of: readonly Plain[]): Plain => ({ rule, with: {}, of });
    return { given: {}, last: numbers.list(3).reduce((before, n) => use(n > 0 ? 1 : 0, n > 0 ? [before] : []), use(0, [])) };
  },
};
