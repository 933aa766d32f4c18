import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { ATTACKS, GROWTH, GROWTH_PROOF, STACK, STACK_PROOF } from '../../testing/inductionAttacks.ts';
import { checkerNamed } from '../register/index.ts';

test('what the attacks change is accepted unchanged', () => {
  expect(checkerNamed('induction').check(GROWTH, GROWTH_PROOF).cases).toBeGreaterThan(0n);
  expect(checkerNamed('matrixInduction').check(STACK, STACK_PROOF).cases).toBeGreaterThan(0n);
});

test.each(ATTACKS)('$checker refuses $is', ({ checker, statement, proof, code }) => {
  const { check, formal } = checkerNamed(checker);
  expect(codeOf(() => check(statement, proof))).toBe(code);
  expect(() => check(statement, proof)).toThrow(Refused);
  // What a page would show alike has no sentence either.
  if (code === 'lookalikes') expect(codeOf(() => formal(statement))).toBe(code);
});
