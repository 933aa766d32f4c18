import { expect, test } from 'vitest';
import { AND, XOR } from '../math/separability/boolean.ts';
import { inseparable } from './inseparable/inseparable.ts';
import { isProved } from './isProved.ts';

test('isProved(evidence) is the checker’s answer', () => {
  expect(isProved(inseparable(XOR))).toBe(true);
  expect(isProved(inseparable(AND))).toBe(false);
});
