import { expect, test } from 'vitest';
import { Refused } from '../math/exact/refused.ts';
import { orRefusal } from './orRefusal.ts';

test('a refusal is an answer, and a crash is none', () => {
  const refusal = new Refused('not-so', 'It is not so.');
  expect(orRefusal(() => 1)).toBe(1);
  expect(
    orRefusal(() => {
      throw refusal;
    }),
  ).toBe(refusal);
  expect(() => orRefusal(() => JSON.parse('{'))).toThrow(SyntaxError);
});
