import { expect, test } from 'vitest';
import { hasRecurrence } from './hasRecurrence.ts';

const CONTEXT = { seed: 7, fresh: false };

test.each([
  ['no coefficient', [0, 0], [], 'no-coefficients'],
  ['fewer than two terms for each coefficient', [1, 1, 2], [1, 1], 'too-few-terms'],
])('with %s the checker says what is wrong with the statement', (_, terms, coefficients, code) => {
  expect(hasRecurrence(terms, coefficients).establish(CONTEXT)).toMatchObject({ holds: false, code });
});
