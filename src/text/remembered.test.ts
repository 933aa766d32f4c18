import { expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

it('works each text out once, and gives what the function gives', () => {
  const f = vi.fn((text: string) => `${text}!`);
  const g = remembered(f);
  expect(['a', 'b', 'a', '', 'b', ''].map(g)).toEqual(['a!', 'b!', 'a!', '!', 'b!', '!']);
  expect(f.mock.calls.flat()).toEqual(['a', 'b', '']);
});

it('forgets what has not been asked for in a long time, and keeps the rest', () => {
  const f = vi.fn((text: string) => `${text}!`);
  const g = remembered(f, 2);
  for (const text of ['a', 'b', 'c', 'a', 'd', 'a', 'b']) expect(g(text)).toBe(`${text}!`);
  // c turned a and b into the older half; d turned c and a into it, and b was forgotten.
  expect(f.mock.calls.flat()).toEqual(['a', 'b', 'c', 'd', 'b']);
});
