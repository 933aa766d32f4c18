import { expect, test } from 'vitest';
import { Refused } from '../exact/refused.ts';
import { gather } from './gather.ts';

function* endingIn(error: Error): Generator<number> {
  yield 1;
  throw error;
}

test('a list grows up to a bound, or until something is refused', () => {
  const list = [0];
  expect(gather(list, [1, 2], 3)).toBe(true);
  expect(list).toEqual([0, 1, 2]);
  expect(gather(list, [3], 3)).toBe(false);
  expect(gather([], endingIn(new Refused('too-long', 'Too long.')), 3)).toBe(false);
  expect(() => gather([], endingIn(new TypeError('another error')), 3)).toThrow('another error');
});
