import { expect, test, vi } from 'vitest';
import { memoized } from './memoized.ts';

test('memoized(f) asks f once for each object, whatever comes out', () => {
  const f = vi.fn((input: { readonly at?: number }) => input.at);
  const g = memoized(f);
  const [one, other] = [{}, { at: 2 }];
  expect([one, other, one, other].map(g)).toEqual([undefined, 2, undefined, 2]);
  expect(f.mock.calls).toEqual([[one], [other]]);
  expect(g({ at: 2 })).toBe(2);
  expect(f).toHaveBeenCalledTimes(3);
});
