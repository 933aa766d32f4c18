/** Plain data, as a checker is given it. */
type Data = number | string | boolean | null | readonly Data[] | { readonly [key: string]: Data };
type Fields = { readonly [key: string]: Data };

/** What would be proved by a checker with a hole, and the code for which a sound one refuses it. */
export interface Attack {
  readonly is: string;
  readonly checker: 'induction' | 'matrixInduction' | 'matrixConsequence';
  readonly statement: Data;
  readonly proof: Data;
  readonly code: string;
}

const NOTHING = { equations: [], cone: [] };
const by = (...equations: readonly Data[]): Data => ({ equations, cone: [] });
const cone = (...times: readonly (readonly number[])[]): Data => ({
  equations: [],
  cone: times.map((factors) => ({ weight: 1, square: '1', times: factors })),
});
const start = (to: Fields, guard: readonly Data[] = []): Data => ({ from: 0, if: guard, to });
const step = (to: Fields, guard: readonly Data[] = []): Data => ({ from: 1, if: guard, to });
const join = (to: Fields, guard: readonly Data[] = []): Data => ({ from: 2, if: guard, to });
const use = (rule: number, taken: Fields = {}, ...of: readonly Data[]): Data => ({ rule, with: taken, of });

/** h is p at the start and grows by what is positive, so it stays positive. */
export const GROWTH = {
  given: [['>', 'p', 0]],
  rules: [start({ h: 'p' }), step({ h: ['+', 'h', 'x'] }, [['>', 'x', 0]])],
  always: [['>', 'h', 0]],
};
/** Why. */
export const GROWTH_PROOF = {
  steps: [[cone([0])], [cone([1], [2])]],
  runs: [{ given: { p: 1 }, last: use(1, { x: 1 }, use(1, { x: 2 }, use(0))) }],
};

/** Always 0: from 0, by a step that is `to`. */
const zero = (to: Fields, guard: readonly Data[] = []) => ({
  given: [],
  rules: [start({ h: 0 }), step(to, guard)],
  always: [['==', 'h', 0]],
});
const RUNS = [{ given: {}, last: use(1, {}, use(1, {}, use(0))) }];
const ZERO = { steps: [[NOTHING], [by(1)]], runs: RUNS };

/** Chains of uses, long enough to be refused. */
const chain = (length: number): Data => Array.from({ length }).reduce<Data>((before) => use(1, { x: 1 }, before), use(0));

const attack = (is: string, code: string, statement: Data, proof: Data): Attack => ({
  is,
  checker: 'induction',
  statement,
  proof,
  code,
});

const NUMBERS: readonly Attack[] = [
  attack(
    'a parameter named like one of two objects, which would be taken for it',
    'fixed-like-state',
    {
      given: [['==', 'p', 'h1']],
      rules: [start({ h: 'x', k: 'p' }), join({ h: 'h1', k: 'h1' })],
      always: [['==', 'k', 'h1']],
    },
    {
      steps: [[by(1)], [by(0, 0, 0)]],
      runs: [{ given: { h1: 5, p: 5 }, last: use(1, {}, use(0, { x: 1 }), use(0, { x: 2 })) }],
    },
  ),
  attack(
    'what is given speaks of the state, and so of the first object only',
    'given-speaks-of-state',
    {
      given: [['==', 'h', 5]],
      rules: [start({ h: 5 }), step({ h: ['-', 'h', 5] })],
      always: [['>=', 'h', 0]],
    },
    {
      steps: [[{ equations: [0], cone: [{ weight: 5, square: 1, times: [] }] }], [by(1)]],
      runs: [{ given: { h: 5 }, last: use(1, {}, use(0)) }],
    },
  ),
  attack(
    'an impossible guard',
    'premise-false',
    { ...zero({ h: ['-', 'h', 1] }, [['==', ['^', 'x', 2], -1]]), always: [['>=', 'h', 0]] },
    {
      steps: [
        [NOTHING],
        [
          {
            equations: [-1],
            cone: [
              { weight: 1, square: 'x', times: [] },
              { weight: 1, square: 1, times: [0] },
            ],
          },
        ],
      ],
      runs: [{ given: {}, last: use(1, { x: 1 }, use(0)) }],
    },
  ),
  attack('a guard that is false', 'premise-false', zero({ h: ['+', 'h', 1] }, [['==', 0, 1]]), {
    ...ZERO,
    steps: [[NOTHING], [by(-1, 1)]],
  }),
  attack(
    'parameters that do not exist',
    'premise-false',
    {
      ...zero({ h: 'h' }),
      given: [
        ['>', 'e', 0],
        ['>', ['-', 'e'], 0],
      ],
      always: [['>', 'h', 0]],
    },
    { steps: [[cone([0], [1])], [cone([2])]], runs: [{ given: { e: 1 }, last: use(1, {}, use(0)) }] },
  ),
  attack(
    'no start',
    'no-start',
    { given: [], rules: [step({ h: 'h' })], always: [['==', 'h', 7]] },
    { steps: [[by(1)]], runs: [] },
  ),
  attack(
    'no step',
    'no-step',
    { given: [], rules: [start({ h: 7 })], always: [['==', 'h', 7]] },
    { steps: [[NOTHING]], runs: [{ given: {}, last: use(0) }] },
  ),
  attack('no rule', 'no-state', { given: [], rules: [], always: [['==', 1, 1]] }, { steps: [], runs: [] }),
  attack(
    'no state',
    'no-state',
    { given: [], rules: [start({}), step({})], always: [['==', 1, 1]] },
    { ...ZERO, steps: [[NOTHING], [by(0)]] },
  ),
  attack(
    'a start from the state',
    'no-such-object',
    { given: [], rules: [start({ h: ['*', 0, 'h'] }), step({ h: 'h' })], always: [['==', 'h', 0]] },
    { ...ZERO, runs: [{ given: {}, last: use(1, {}, use(0, { h: 5 })) }] },
  ),
  attack(
    'a false start',
    'other-coefficient',
    { given: [], rules: [start({ h: 1 }), step({ h: 'h' })], always: [['==', 'h', 0]] },
    ZERO,
  ),
  attack('a false step', 'other-coefficient', zero({ h: ['+', 'h', 1] }), ZERO),
  attack('a rule that no run uses', 'rule-not-used', zero({ h: 'h' }), { ...ZERO, runs: [{ given: {}, last: use(0) }] }),
  attack('no run', 'rule-not-used', zero({ h: 'h' }), { ...ZERO, runs: [] }),
  attack('a run that stops after one step', 'no-rule-again', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: use(1, { x: 2 }, use(0)) }],
  }),
  ...(
    [
      ['a step that can be taken only once, said of any number', 'no-rule-again', use(1, {}, use(0))],
      ['a step that can be taken only once, taken twice', 'premise-false', use(1, {}, use(1, {}, use(0)))],
    ] as const
  ).map(([is, code, last]) =>
    attack(
      is,
      code,
      {
        given: [],
        rules: [start({ h: 0 }), step({ h: 1 }, [['==', 'h', 0]])],
        always: [['==', ['*', 'h', ['-', 'h', 1]], 0]],
      },
      { steps: [[NOTHING], [by(0, 0)]], runs: [{ given: {}, last }] },
    ),
  ),
  attack(
    'two steps, one after the other, and then no more',
    'no-rule-again',
    {
      given: [],
      rules: [start({ h: 0 }), step({ h: 1 }, [['==', 'h', 0]]), step({ h: 2 }, [['==', 'h', 1]])],
      always: [['==', ['*', 'h', ['-', 'h', 1], ['-', 'h', 2]], 0]],
    },
    {
      steps: [[NOTHING], [by(0, 0)], [by(0, 0)]],
      runs: [{ given: {}, last: use(2, {}, use(1, {}, use(0))) }],
    },
  ),
  attack(
    'a step that is taken side by side, and never twice',
    'no-rule-again',
    {
      given: [],
      rules: [start({ h: 0 }), step({ h: 'h' }), join({ h: ['+', 'h1', 'h2'] })],
      always: [['==', 'h', 0]],
    },
    {
      steps: [[NOTHING], [by(1)], [by(1, 1)]],
      runs: [{ given: {}, last: use(2, {}, use(1, {}, use(0)), use(1, {}, use(0))) }],
    },
  ),
  attack('runs that use a rule, and end in another that they may not use', 'premise-false', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: use(1, { x: 0 }, use(0)) }],
  }),
  attack(
    'another order of the state',
    'other-state',
    { given: [], rules: [start({ h: 0, k: 1 }), step({ k: 'k', h: 'h' })], always: [['==', 'h', 0]] },
    ZERO,
  ),
  attack(
    'a rule that forgets a part of the state',
    'other-state',
    { given: [], rules: [start({ h: 0, k: 1 }), step({ h: 'h' })], always: [['==', 'h', 0]] },
    ZERO,
  ),
  attack('nothing to show', 'nothing-to-show', { ...zero({ h: ['+', 'h', 1] }), always: [] }, { steps: [[], []], runs: RUNS }),
  attack(
    'a step that proves another formula',
    'other-coefficient',
    {
      given: [],
      rules: [start({ h: 0, k: 0 }), step({ h: ['+', 'h', 1], k: 'k' })],
      always: [
        ['==', 'h', 0],
        ['==', 'k', 0],
      ],
    },
    {
      steps: [
        [NOTHING, NOTHING],
        [by(0, 1), by(0, 1)],
      ],
      runs: RUNS,
    },
  ),
  attack('fewer lists of proofs than rules', 'wrong-number-of-steps', zero({ h: ['+', 'h', 1] }), {
    ...ZERO,
    steps: [[NOTHING]],
  }),
  attack('more lists of proofs than rules', 'wrong-number-of-steps', zero({ h: 'h' }), {
    ...ZERO,
    steps: [[NOTHING], [by(1)], [by(1)]],
  }),
  attack('a rule without a proof', 'wrong-number-of-proofs', zero({ h: ['+', 'h', 1] }), { ...ZERO, steps: [[NOTHING], []] }),
  attack('more proofs than formulas', 'wrong-number-of-proofs', zero({ h: 'h' }), {
    ...ZERO,
    steps: [[NOTHING], [by(1), by(1)]],
  }),
  attack(
    'what changes at once, as if one after the other',
    'other-coefficient',
    { given: [], rules: [start({ a: 0, b: 1 }), step({ a: 'b', b: 'a' })], always: [['==', 'a', 0]] },
    ZERO,
  ),
  attack(
    'what holds of the first of two only',
    'other-coefficient',
    { given: [], rules: [start({ h: 0 }), join({ h: 'h2' })], always: [['==', 'h', 0]] },
    { steps: [[NOTHING], [by(1, 0)]], runs: [{ given: {}, last: use(1, {}, use(0), use(0)) }] },
  ),
  attack(
    'two objects taken for one',
    'other-coefficient',
    {
      given: [],
      rules: [start({ h: 0 }), start({ h: 1 }), join({ h: ['-', 'h1', 'h2'] })],
      always: [['==', ['*', 'h', ['-', 'h', 1]], 0]],
    },
    { steps: [[NOTHING], [NOTHING], [by(1, 1)]], runs: [{ given: {}, last: use(2, {}, use(0), use(1)) }] },
  ),
  attack(
    'a number that is taken anew, as if it were the same',
    'other-coefficient',
    { given: [], rules: [start({ h: 'x', k: 'x' }), step({ h: 'x', k: 'y' })], always: [['==', 'h', 'k']] },
    { ...ZERO, steps: [[NOTHING], [by(1)]] },
  ),
  attack('the first of two objects in a rule from one', 'no-such-object', zero({ h: ['+', 'h', ['*', 0, 'h1']] }), {
    ...ZERO,
    runs: [{ given: {}, last: use(1, { h1: 5 }, use(0)) }],
  }),
  attack('the second of two objects in a rule from one', 'no-such-object', zero({ h: ['+', 'h', ['*', 0, 'h2']] }), {
    ...ZERO,
    runs: [{ given: {}, last: use(1, { h2: 5 }, use(0)) }],
  }),
  attack(
    'one object in a rule from two',
    'no-such-object',
    { given: [], rules: [start({ h: 0 }), join({ h: ['+', 'h1', ['*', 0, 'h']] })], always: [['==', 'h', 0]] },
    { steps: [[NOTHING], [by(1, 0)]], runs: [{ given: {}, last: use(1, { h: 5 }, use(0), use(0)) }] },
  ),
  attack(
    'one object in the guard of a rule from two',
    'no-such-object',
    { given: [], rules: [start({ h: 0 }), join({ h: 'h1' }, [['==', 'h', 'h']])], always: [['==', 'h', 0]] },
    { steps: [[NOTHING], [by(0, 1, 0)]], runs: [{ given: {}, last: use(1, { h: 5 }, use(0), use(0)) }] },
  ),
  attack(
    'a name with a digit at its end',
    'digit-at-the-end',
    { given: [], rules: [start({ h: 0, h1: 1 }), step({ h: 'h', h1: 'h1' })], always: [['==', 'h', 0]] },
    ZERO,
  ),
  attack(
    'two names that look alike',
    'lookalikes',
    { given: [], rules: [start({ h: 0, h_: 1 }), step({ h: 'h', h_: 'h_' })], always: [['==', 'h', 0]] },
    ZERO,
  ),
  attack(
    'a number that looks like one of two objects',
    'lookalikes',
    { given: [], rules: [start({ h: 0 }), join({ h: ['*', 0, 'h_1'] })], always: [['==', 'h', 0]] },
    { steps: [[NOTHING], [by(0, 0)]], runs: [{ given: {}, last: use(1, { h_1: 5 }, use(0), use(0)) }] },
  ),
  attack(
    'a number that looks like the state',
    'lookalikes',
    { given: [], rules: [start({ h: 0 }), join({ h: ['*', 0, 'h_'] })], always: [['==', 'h', 0]] },
    { steps: [[NOTHING], [by(0, 0)]], runs: [{ given: {}, last: use(1, { h_: 5 }, use(0), use(0)) }] },
  ),
  attack(
    'a number that looks like a parameter',
    'lookalikes',
    {
      ...GROWTH,
      given: [...GROWTH.given, ['>', 'q_1', 0]],
      rules: [start({ h: 'p' }), step({ h: ['+', 'h', 'q1'] }, [['>', 'q1', 0]])],
    },
    {
      steps: [[cone([0])], [cone([2], [3])]],
      runs: [{ given: { p: 1, q_1: 1 }, last: use(1, { q1: 2 }, use(0)) }],
    },
  ),
  attack('a guard that is no comparison of the checker', 'comparison-needed', zero({ h: 'h' }, [['!=', 'x', 0]]), {
    ...ZERO,
    runs: [{ given: {}, last: use(1, { x: 1 }, use(0)) }],
  }),
  attack(
    'a formula that is no comparison of the checker',
    'comparison-needed',
    { ...zero({ h: 'h' }), always: [['not', ['==', 'h', 1]]] },
    ZERO,
  ),
  attack('a step that bends', 'wrong-operation', zero({ h: ['relu', 'h'] }), ZERO),
  attack('a step that divides', 'wrong-operation', zero({ h: ['/', 'h', 'x'] }), {
    ...ZERO,
    runs: [{ given: {}, last: use(1, { x: 1 }, use(0)) }],
  }),
  attack('a part of the state that is true or false', 'formula-not-number', zero({ h: ['==', 'h', 0] }), ZERO),
  attack(
    'a parameter with a second value',
    'unknown-variable',
    {
      ...GROWTH,
      given: [
        ['>', 'p', 0],
        ['>', 'x', 0],
      ],
      always: [
        ['>', 'h', 0],
        ['>', 'x', 0],
      ],
    },
    {
      steps: [
        [cone([0]), cone([1])],
        [cone([1], [3]), cone([1])],
      ],
      runs: [{ given: { p: 1, x: 1 }, last: use(1, { x: 2 }, use(0)) }],
    },
  ),
  attack('an object with a value that it does not have', 'unknown-variable', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: use(1, { x: 1, h: 5 }, use(0)) }],
  }),
  attack('a number that is not given', 'value-missing', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: use(1, {}, use(0)) }],
  }),
  attack('a parameter that is not given', 'value-missing', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: {}, last: use(1, { x: 1 }, use(0)) }],
  }),
  attack('a parameter that is not there', 'unknown-variable', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1, q: 1 }, last: use(1, { x: 1 }, use(0)) }],
  }),
  attack('a step from nothing', 'wrong-number-of-objects', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: use(1, { x: 1 }) }],
  }),
  attack('a start from something', 'wrong-number-of-objects', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: use(1, { x: 1 }, use(0, {}, use(0))) }],
  }),
  attack('a rule that is not there', 'too-short', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: use(2, { x: 1 }, use(0)) }],
  }),
  attack('a run that is too long to follow', 'too-many-steps', GROWTH, {
    ...GROWTH_PROOF,
    runs: [{ given: { p: 1 }, last: chain(256) }],
  }),
  attack(
    'more rules than anybody reads',
    'too-many-rules',
    { ...GROWTH, rules: Array.from({ length: 17 }, () => start({ h: 'p' })) },
    GROWTH_PROOF,
  ),
  attack(
    'more formulas than anybody reads',
    'too-many-formulas',
    { ...GROWTH, always: Array.from({ length: 17 }, () => ['>', 'h', 0]) },
    GROWTH_PROOF,
  ),
  attack(
    'a rule from three',
    'too-large',
    { ...zero({ h: 'h' }), rules: [start({ h: 0 }), { from: 3, if: [], to: { h: 'h' } }] },
    ZERO,
  ),
  attack('a word that says more', 'not-a-word', { ...GROWTH, of: 'steps, and for all networks' }, GROWTH_PROOF),
  attack('a word and more words', 'not-a-word', { ...GROWTH, of: 'steps of any network' }, GROWTH_PROOF),
  attack('a word that is none', 'not-a-string', { ...GROWTH, of: 1 }, GROWTH_PROOF),
  attack('another field', 'unknown-field', { ...GROWTH, never: [] }, GROWTH_PROOF),
];

const HERE = { h: ['m', '1'], A: ['m', 'n'], b: ['m', '1'] };
/** The first layer. */
export const FIRST = {
  from: 0,
  letters: { W: ['k', 'n'], c: ['k', '1'] },
  if: [],
  to: { h: ['+', ['*', 'W', 'x'], 'c'], A: 'W', b: 'c' },
};
/** A layer upon others. */
export const NEXT = {
  from: 1,
  letters: { ...HERE, W: ['k', 'm'], c: ['k', '1'] },
  if: [],
  to: { h: ['+', ['*', 'W', 'h'], 'c'], A: ['*', 'W', 'A'], b: ['+', ['*', 'W', 'b'], 'c'] },
};
const IS_AFFINE = ['==', 'h', ['+', ['*', 'A', 'x'], 'b']];
/** Layers upon layers, beside the one affine map that they come to. */
export const STACK = { letters: { x: ['n', '1'] }, state: HERE, rules: [FIRST, NEXT], always: [IS_AFFINE] };
const TWO = use(1, { W: [[1, 1]], c: [[1]] }, use(0, { W: [[1], [2]], c: [[0], [1]] }));
const ON = use(1, { W: [[2]], c: [[-1]] }, TWO);
/** Why, and a run of three layers. */
export const STACK_PROOF = {
  steps: [[[]], [[{ of: 0, before: 'W', after: 1 }]]],
  runs: [{ sizes: { n: 1 }, given: { x: [[3]] }, last: ON }],
};

const stacked = (is: string, code: string, statement: Data, proof: Data = STACK_PROOF): Attack => ({
  is,
  checker: 'matrixInduction',
  statement,
  proof,
  code,
});
const run = (changed: Fields): Data => ({ ...STACK_PROOF, runs: [{ ...STACK_PROOF.runs[0], ...changed }] });
const next = (changed: Fields): Data => ({ ...STACK, rules: [FIRST, { ...NEXT, ...changed }] });

/** Matrices that stay what they are. */
const still = (changed: Fields) => ({
  letters: { x: ['n', 'n'] },
  state: { h: ['m', 'n'] },
  rules: [
    { from: 0, letters: { W: ['k', 'n'] }, if: [], to: { h: 'W' } },
    { from: 1, letters: { h: ['m', 'n'] }, if: [], to: { h: 'h' }, ...changed },
  ],
  always: [['==', ['*', 'h', 'x'], ['*', 'h', 'x']]],
});
const STILL = {
  steps: [[[]], [[]]],
  runs: [{ sizes: { n: 1 }, given: { x: [[1]] }, last: use(1, {}, use(1, {}, use(0, { W: [[2]] }))) }],
};
const stillness = (is: string, code: string, statement: Data, proof: Data = STILL): Attack => stacked(is, code, statement, proof);

const MATRICES: readonly Attack[] = [
  stacked('a bend in a layer', 'wrong-operation', next({ to: { ...NEXT.to, h: ['relu', NEXT.to.h] } })),
  stacked('a bend in what is always true', 'wrong-operation', { ...STACK, always: [['==', ['relu', 'h'], 'h']] }),
  stacked('a layer that is not the map', 'other-coefficient', next({ to: { ...NEXT.to, b: 'c' } })),
  stacked('a false start', 'other-coefficient', {
    ...STACK,
    rules: [{ ...FIRST, to: { ...FIRST.to, b: ['+', 'c', 'c'] } }, NEXT],
  }),
  stacked('a second shape for what is the same throughout', 'fixed-again', next({ letters: { ...NEXT.letters, x: ['k', '1'] } })),
  stacked('a letter that is the same throughout and changes', 'fixed-again', {
    ...STACK,
    letters: { x: ['n', '1'], h: ['n', '1'] },
  }),
  stacked('what is the same throughout, named like one of two objects', 'fixed-like-state', {
    ...STACK,
    letters: { x: ['n', '1'], h1: ['n', '1'] },
  }),
  stacked('an object of another shape', 'other-shape', next({ letters: { ...NEXT.letters, A: ['m', 'm'] } })),
  stacked('a rule from three', 'too-large', next({ from: 3 })),
  stacked('a column that is a matrix', 'other-shape', next({ letters: { ...NEXT.letters, h: ['m', 'k'] } })),
  stacked('two sizes of one name', 'other-shape', next({ letters: { ...NEXT.letters, b: ['k', '1'] } })),
  stacked('an object of another shape made', 'other-shape', next({ to: { ...NEXT.to, b: ['*', 'W', 'A'] } })),
  stacked('a number for a matrix', 'number-not-matrix', next({ to: { ...NEXT.to, b: 0 } })),
  stacked(
    'an object without a shape',
    'no-shape',
    next({ letters: { h: ['m', '1'], A: ['m', 'n'], W: ['k', 'm'], c: ['k', '1'] } }),
  ),
  stacked('a letter without a shape', 'no-shape', next({ to: { ...NEXT.to, b: ['*', 'V', 'b'] } })),
  stacked('one of two objects in a rule from one', 'no-such-object', next({ letters: { ...NEXT.letters, h1: ['m', '1'] } })),
  stacked('a start from the state', 'no-such-object', {
    ...STACK,
    rules: [{ ...FIRST, letters: { ...FIRST.letters, h: ['k', '1'] } }, NEXT],
  }),
  stacked('two letters that look alike', 'lookalikes', next({ letters: { ...NEXT.letters, W_: ['k', 'm'] } })),
  stacked('a letter with a digit at its end', 'digit-at-the-end', {
    ...STACK,
    state: { h1: ['m', '1'] },
    rules: [
      { from: 0, letters: {}, if: [], to: { h1: 'x' } },
      { from: 1, letters: { h1: ['m', '1'] }, if: [], to: { h1: 'h1' } },
    ],
    always: [['==', 'h1', 'h1']],
  }),
  stacked('a guard that is no equation', 'equation-needed', next({ if: [['>', 'W', 'W']] })),
  stacked('a formula that is no equation', 'equation-needed', { ...STACK, always: [['>=', 'h', 'h']] }),
  stacked('an equation between different shapes', 'unequal-shapes', { ...STACK, always: [['==', 'h', 'A']] }),
  stacked('an equation with a number', 'number-not-matrix', { ...STACK, always: [['==', 0, 'h']] }),
  stacked('an equation with a number on the right', 'number-not-matrix', { ...STACK, always: [['==', 'h', 0]] }),
  stacked('nothing to show', 'nothing-to-show', { ...STACK, always: [] }, { ...STACK_PROOF, steps: [[], []] }),
  stacked('no start', 'no-start', { ...STACK, rules: [NEXT] }),
  stacked('no step', 'no-step', { ...STACK, rules: [FIRST] }),
  stacked('a rule without a proof', 'wrong-number-of-proofs', STACK, { ...STACK_PROOF, steps: [[[]], []] }),
  stacked('a step that rests on itself', 'too-short', next({ to: { ...NEXT.to, b: 'c' } }), {
    ...STACK_PROOF,
    steps: [[[]], [[{ of: 1, before: 1, after: 1 }]]],
  }),
  stacked(
    'a start that rests on itself',
    'too-short',
    { ...STACK, rules: [{ ...FIRST, to: { ...FIRST.to, b: ['+', 'c', 'c'] } }, NEXT] },
    {
      ...STACK_PROOF,
      steps: [[[{ of: 0, before: 1, after: 1 }]], [[{ of: 0, before: 'W', after: 1 }]]],
    },
  ),
  stacked('a rule that no run uses', 'rule-not-used', STACK, run({ last: use(0, { W: [[1]], c: [[0]] }) })),
  stacked('a second layer, and no third', 'no-rule-again', STACK, run({ last: TWO })),
  stacked('no runs at all', 'missing-field', STACK, { steps: STACK_PROOF.steps }),
  stacked(
    'layers that do not fit',
    'wrong-shape',
    STACK,
    run({ last: use(1, { W: [[1]], c: [[1]] }, use(0, { W: [[1], [2]], c: [[0], [1]] })) }),
  ),
  stacked('a fixed size with another number', 'wrong-shape', STACK, run({ last: use(0, { W: [[1, 2]], c: [[0]] }) })),
  stacked('a fixed matrix of another size', 'wrong-shape', STACK, run({ given: { x: [[3], [4]] } })),
  stacked('a size without a number', 'missing-field', STACK, run({ sizes: {} })),
  stacked('a column for a number', 'wrong-shape', STACK, run({ given: { x: [[3, 4]] } })),
  stacked('a matrix that is not there', 'missing-field', STACK, run({ given: {} })),
  stacked(
    'an object with a value that it does not have',
    'unknown-field',
    STACK,
    run({ last: use(1, { W: [[1]], c: [[1]], h: [[5]] }, use(0, { W: [[1]], c: [[0]] })) }),
  ),
  stacked('a matrix without rows', 'no-rows', STACK, run({ last: use(0, { W: [], c: [[0]] }) })),
  stacked('a matrix without columns', 'no-rows', STACK, run({ last: use(0, { W: [[]], c: [[0]] }) })),
  stacked(
    'a matrix with rows of different lengths',
    'wrong-shape',
    STACK,
    run({ last: use(0, { W: [[1], [1, 2]], c: [[0], [0]] }) }),
  ),
  stacked(
    'a matrix that no page prints',
    'too-large',
    STACK,
    run({ last: use(0, { W: Array.from({ length: 17 }, () => [0]), c: [[0]] }) }),
  ),
  stacked('a word that says more', 'not-a-word', { ...STACK, of: 'layers of any network' }),
  stacked('another field', 'unknown-field', { ...STACK, given: [] }),
  stillness(
    'what is the same throughout, and is taken anew',
    'fixed-again',
    {
      letters: { x: ['n', 'n'] },
      state: { h: ['n', 'n'] },
      rules: [
        { from: 0, letters: {}, if: [], to: { h: 'x' } },
        { from: 1, letters: { h: ['n', 'n'], x: ['n', 'n'] }, if: [], to: { h: 'x' } },
      ],
      always: [['==', 'h', 'x']],
    },
    { ...STILL, runs: [{ sizes: { n: 1 }, given: { x: [[1]] }, last: use(1, { x: [[2]] }, use(0)) }] },
  ),
  ...(
    [
      ['a rule from columns that looks like one from any matrix', { h: ['m', 'k'] }, { h: 'h', k: 'k' }],
      ['two parts of one size that have two', { h: ['a', '1'], k: ['b', 'b'] }, { h: 'h', k: 'k' }],
      ['a part that becomes a matrix of another shape', { h: ['m', '1'] }, { h: 'k', k: 'k' }],
    ] as const
  ).map(([is, letters, to]) =>
    stillness(
      is,
      'other-shape',
      {
        letters: {},
        state: { h: ['m', '1'], k: ['m', 'm'] },
        rules: [
          { from: 0, letters: { W: ['k', '1'], V: ['k', 'k'] }, if: [], to: { h: 'W', k: 'V' } },
          { from: 1, letters: { k: ['m', 'm'], ...letters }, if: [], to },
        ],
        always: [['==', 'k', 'k']],
      },
      { ...STILL, runs: [{ sizes: {}, given: {}, last: use(1, {}, use(0, { W: [[1]], V: [[1]] })) }] },
    ),
  ),
  stillness(
    'a part that becomes a number',
    'number-not-matrix',
    {
      letters: {},
      state: { h: ['m', '1'], k: ['m', 'm'] },
      rules: [
        { from: 0, letters: { W: ['k', '1'], V: ['k', 'k'] }, if: [], to: { h: 'W', k: 'V' } },
        { from: 1, letters: { h: ['m', '1'], k: ['m', 'm'] }, if: [], to: { h: 0, k: 'k' } },
      ],
      always: [['==', 'k', 'k']],
    },
    { ...STILL, runs: [{ sizes: {}, given: {}, last: use(1, {}, use(0, { W: [[1]], V: [[1]] })) }] },
  ),
  ...(
    [
      ['a fixed size with a second number', 'wrong-shape', { W: [[2, 3]] }],
      ['rows of different lengths', 'wrong-shape', { W: [[2], [3, 4]] }],
      ['a matrix that no rule takes', 'unknown-field', { W: [[2]], V: [[3]] }],
    ] as const
  ).map(([is, code, taken]) =>
    stillness(is, code, still({}), {
      ...STILL,
      runs: [{ sizes: { n: 1 }, given: { x: [[1]] }, last: use(1, {}, use(0, taken)) }],
    }),
  ),
  stillness('another order of the state', 'other-state', {
    ...still({}),
    state: { h: ['m', 'n'], k: ['m', 'n'] },
    rules: [
      { from: 0, letters: { W: ['k', 'n'] }, if: [], to: { h: 'W', k: 'W' } },
      { from: 1, letters: { h: ['m', 'n'], k: ['m', 'n'] }, if: [], to: { k: 'h', h: 'k' } },
    ],
  }),
  stillness('a guard that no run meets', 'premise-false', still({ if: [['==', 'h', ['+', 'h', 'h']]] })),
  stillness('an object of a shape that no run makes', 'wrong-shape', still({ letters: { h: ['1', 'n'] } }), {
    ...STILL,
    runs: [{ sizes: { n: 1 }, given: { x: [[1]] }, last: use(1, {}, use(0, { W: [[2], [3]] })) }],
  }),
];

const SQUARES = { A: ['n', 'n'], B: ['n', 'n'] };
const COMMUTE = ['==', ['*', 'A', 'B'], ['*', 'B', 'A']];
const then = (
  formula: Data,
  proof: Data,
  code: string,
  is: string,
  given: readonly Data[] = [COMMUTE],
  letters: Fields = SQUARES,
): Attack => ({
  is,
  checker: 'matrixConsequence',
  statement: { letters, given, then: formula },
  proof,
  code,
});
const part = (of: number, before: Data, after: Data): Data => ({ of, before, after });

const EQUATIONS: readonly Attack[] = [
  then(['==', ['*', 'A', 'A', 'B'], ['*', 'B', 'A', 'A']], [part(0, 'A', 1)], 'other-coefficient', 'one part of two'),
  then(['==', ['*', 'A', 'B'], ['*', 0, 'A', 'B']], [part(0, 1, 1)], 'other-coefficient', 'factors exchanged', [
    ['==', ['*', 'B', 'A'], ['*', 0, 'A', 'B']],
  ]),
  then(['==', ['*', 'A', 'x'], 'x'], [part(0, 1, 1)], 'other-shape', 'a part of another shape', [['==', 'A', ['*', 'A', 'A']]], {
    A: ['n', 'n'],
    x: ['n', '1'],
  }),
  then(['==', 'A', 'B'], [part(1, 1, 1)], 'too-short', 'what is not given'),
  then(['==', 'A', 'B'], [part(-1, 1, 1)], 'not-a-natural', 'what is before all that is given'),
  then(
    ['==', 'A', 'B'],
    Array.from({ length: 257 }, () => part(0, 1, 1)),
    'too-many-parts',
    'more parts than anybody reads',
  ),
  then(
    COMMUTE,
    [part(0, 1, 1)],
    'too-many-formulas',
    'more formulas than anybody reads',
    Array.from({ length: 65 }, () => COMMUTE),
  ),
  then(['==', ['relu', 'A'], ['relu', 'A']], [], 'wrong-operation', 'a bend'),
  then(['==', 'A', 'A'], [], 'letter-not-used', 'a letter of which nothing is said', []),
  then(['==', 'x1', 'x_1'], [], 'lookalikes', 'letters that look alike', [], { x1: ['n', 'n'], x_1: ['n', 'n'] }),
  then(COMMUTE, [part(0, 'C', 1)], 'no-shape', 'a multiplier without a shape'),
  then(['>=', 'A', 'B'], [], 'equation-needed', 'an inequality'),
  then(COMMUTE, [part(0, 1, 1)], 'number-not-matrix', 'a number that is given', [['==', 1, 0]]),
];

/** Attempts to have a checker of induction prove what is false, or what is true of nothing. */
export const ATTACKS: readonly Attack[] = [...NUMBERS, ...MATRICES, ...EQUATIONS];
