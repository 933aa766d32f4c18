import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { provedSteps } from './provedSteps.ts';

const RULES = [
  { from: 0, to: new Map([['h', 0]]) },
  { from: 2, to: new Map([['h', 'h2']]) },
];
const ALWAYS = [
  ['==', 'h', 0],
  ['>=', 'h', 'p'],
] as const;
const STEPS = [
  [0, 1],
  [2, 3],
];

test('each step has what was true of each object before, what is to be true then, and its own proof', () => {
  const steps: unknown[] = [];
  const cases = provedSteps(RULES, ['h'], ALWAYS, STEPS, (_, before, then, proof) => {
    steps.push([before, then, proof]);
    return { cases: BigInt(Number(proof) + 1), scope: '' };
  });
  const both = [
    ['==', 'h1', 0],
    ['>=', 'h1', 'p'],
    ['==', 'h2', 0],
    ['>=', 'h2', 'p'],
  ];
  expect(steps).toEqual([
    [[], ['==', 0, 0], 0],
    [[], ['>=', 0, 'p'], 1],
    [both, ['==', 'h2', 0], 2],
    [both, ['>=', 'h2', 'p'], 3],
  ]);
  expect(cases).toBe(1n + 2n + 3n + 4n);
});

test('a refusal names the proof that was refused, and another error is not changed', () => {
  const failing = (error: Error) => () =>
    provedSteps(RULES, ['h'], ALWAYS, STEPS, (_, __, ___, proof) => {
      if (proof === 3) throw error;
      return { cases: 1n, scope: '' };
    });
  const refused = new Refused('not-so', 'It is not so.');
  expect(failing(refused)).toThrow('steps[1][1]: It is not so.');
  expect(failing(refused)).toThrow(Refused);
  const broken = new TypeError('broken');
  expect(failing(broken)).toThrow(broken);
});
