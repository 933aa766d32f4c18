import { expect, test } from 'vitest';
import { steps } from './steps.ts';

test('equal steps, up or down, with both ends', () => {
  expect(steps(0, 1, 3).map(String)).toEqual(['0', '1/3', '2/3', '1']);
  expect(steps('1/2', -1, 2).map(String)).toEqual(['1/2', '-1/4', '-1']);
});
