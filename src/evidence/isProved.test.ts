import { expect, test } from 'vitest';
import { AND, XOR } from '../math/separability/boolean.ts';
import { isProved } from './isProved.ts';
import { inseparable } from './separability/separability.ts';

test('isProved(evidence) is the checker’s answer', () => {
  expect(isProved(inseparable(XOR))).toBe(true);
  expect(isProved(inseparable(AND))).toBe(false);
});
