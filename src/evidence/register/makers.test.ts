import { expect, test } from 'vitest';
import { formula } from '../../math/formula/formula.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { breaksExactlyAt } from '../breaksExactlyAt/breaksExactlyAt.ts';
import { consequence } from '../consequence/consequence.ts';
import { dichotomyCount } from '../dichotomyCount/dichotomyCount.ts';
import { enclosed } from '../enclosed/enclosed.ts';
import { equalEverywhere } from '../equalEverywhere/equalEverywhere.ts';
import { everyBooleanFunction } from '../everyBooleanFunction/everyBooleanFunction.ts';
import { everyCase } from '../everyCase/everyCase.ts';
import { example } from '../example/example.ts';
import { generalPosition } from '../generalPosition/generalPosition.ts';
import { hasRegions } from '../hasRegions/hasRegions.ts';
import { identity } from '../identity/identity.ts';
import { induction } from '../induction/induction.ts';
import { matrixInduction } from '../matrixInduction/matrixInduction.ts';
import { separable } from '../separable/separable.ts';

const CONTEXT = { seed: 7, fresh: false };

test('a failure that was searched for can be found again by its seed and path', () => {
  const outcome = identity('x^3', 'x').establish(CONTEXT);
  expect(outcome).toMatchObject({ holds: false, seed: 7, path: expect.stringMatching(/^\d+(:\d+)*$/) });
  if (outcome.holds) return;
  const { path = '', shrinks, ...same } = outcome;
  expect(shrinks).toBeGreaterThan(0);
  expect(identity('x^3', 'x').establish({ ...CONTEXT, path })).toMatchObject({ ...same, shrinks: 0 });
});

test('what the checker cannot decide, and no candidate refutes, is neither proved nor a control', () => {
  // True for all numbers, but not a polynomial identity.
  const undecided = identity('abs(x)', 'abs(-x)');
  expect(undecided.establish(CONTEXT)).toMatchObject({
    holds: false,
    code: 'wrong-operation',
  });
  expect(undecided.contradict(CONTEXT, identity('x', 'x + 0'))).toMatchObject({
    contradicted: false,
    code: 'counterexample-missing',
  });
});

test('an empty domain is refused, and not by a crash of the search', () => {
  expect(enclosed({ x: [] }, 'exp(x) > 0').establish(CONTEXT)).toMatchObject({
    holds: false,
    code: 'empty',
  });
  expect(everyCase({ x: [] }, 'x == x').establish(CONTEXT)).toMatchObject({
    holds: false,
    code: 'empty',
  });
});

test('rules by which nothing begins are refused by a sentence, not by a crash of the search', () => {
  const square = ['n', 'n'] as const;
  for (const evidence of [
    induction({ rules: [{ from: 1, to: { h: 'h' } }], always: ['h == 0'] }, {}),
    matrixInduction(
      { state: { h: square }, rules: [{ from: 1, letters: { h: square }, to: { h: 'h' } }], always: ['h == h'] },
      {},
    ),
  ])
    expect(evidence.establish(CONTEXT)).toMatchObject({ holds: false, code: 'no-start' });
});

test('a formula may be given as text, as a parsed formula or as a term', () => {
  for (const written of ['x^2 == x', formula('x^2 == x'), ['==', ['^', 'x', 2], 'x'] as const]) {
    expect(everyCase({ x: [0, 1] }, written).establish(CONTEXT)).toMatchObject({
      holds: true,
      statement: { formula: ['==', ['^', 'x', 2], 'x'] },
    });
  }
});

test('a float is refused wherever an exact number belongs, with the remedy', () => {
  for (const evidence of [
    everyCase({ x: [0.5] }, 'x < 1'),
    example({ x: 0.1 }, 'x < 1'),
    separable({ points: [[0.1], [1]], labels: [true, false] }),
    equalEverywhere('x', 'x + 0', { from: 0.5 }),
    breaksExactlyAt('relu(x - 0.5)', [0.5]),
    dichotomyCount([[0.5], [1]], 3),
    generalPosition([[0.5], [1]]),
    consequence(['x > 0'], 'x > 0', { cone: [{ weight: 0.5, square: '1', times: [0] }] }),
    induction({ rules: [{ from: 0, to: { h: '0' } }], always: ['h == 0'] }, { after: { last: { rule: 0, with: { x: 0.5 } } } }),
    everyBooleanFunction(1, [
      { weights: [-1], bias: 0.5 },
      { weights: [1], bias: 0 },
    ]),
  ]) {
    expect(codeOf(() => evidence.establish(CONTEXT))).toBe('float');
  }
});

test('the regions counted are those of ReLU networks', () => {
  const layers = [
    { weights: [[1, 0]], bias: [0], activation: 'leakyRelu' as const },
    { weights: [[1]], bias: [0], activation: 'leakyRelu' as const },
  ];
  const box = [
    [-1, 1],
    [-1, 1],
  ] as const;
  expect(codeOf(() => hasRegions({ layers }, box, { regions: 3, maps: 3 }).establish(CONTEXT))).toBe('wrong-activation');
});
