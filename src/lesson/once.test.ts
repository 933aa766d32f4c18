import { expect, test, vi } from 'vitest';
import { once } from './once.ts';

test('what has not changed is made once under its name, and what has is made anew', () => {
  const make = vi.fn((text: string) => ({ text }));
  const ask = (name: string, of: string) => once(name, of, () => make(of));
  const first = ask('a', 'one');
  expect(ask('a', 'one')).toBe(first);
  expect(ask('b', 'one')).not.toBe(first);
  expect(ask('a', 'two')).toEqual({ text: 'two' });
  expect(ask('a', 'one')).toEqual(first);
  expect(make).toHaveBeenCalledTimes(4);
});

test('what could not be made is tried again', () => {
  const fail = () => {
    throw new Error('no');
  };
  expect(() => once('c', 'one', fail)).toThrow('no');
  expect(once('c', 'one', () => 1)).toBe(1);
});
