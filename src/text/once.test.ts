import { expect, test, vi } from 'vitest';
import { once } from './once.ts';

test('what has not changed is made once under its name, and what has is made anew', () => {
  const make = vi.fn((text: string) => ({ text }));
  const ask = (name: string, of: string) => once(name, [of], () => make(of));
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
  expect(() => once('c', ['one'], fail)).toThrow('no');
  expect(once('c', ['one'], () => 1)).toBe(1);
});

test('of several things every one counts, and a thing that is no text is only the same when it is the very same', () => {
  const make = vi.fn(() => ({}));
  const thing = {};
  const first = once('d', ['a', thing], make);
  expect(once('d', [['a'].join(), thing], make)).toBe(first);
  for (const of of [['a', {}], ['b', thing], ['a'], ['a', thing, undefined], [thing, 'a']])
    expect(once('d', of, make)).not.toBe(first);
});
