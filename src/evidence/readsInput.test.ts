import { expect, test } from 'vitest';
import { readsInput } from './readsInput.ts';

class Counter {
  #count = 1;
  isOne(): boolean {
    return this.#count === 1;
  }
}

const ONE = { n: 1 };

test.each<[string, unknown, (value: never) => boolean]>([
  ['a field', ONE, ({ n }: typeof ONE) => n === 1],
  ['whether there is a field', ONE, (value: object) => 'n' in value],
  ['the names of its fields', ONE, (value: object) => Object.keys(value).length === 1],
  ['an entry', [1, 2], ([first]: readonly number[]) => first === 1],
  ['whether a map has something, which a watched one cannot say', new Map([[1, 2]]), (map: Map<number, number>) => map.has(1)],
  ['what only the object itself knows', new Counter(), (counter: Counter) => counter.isOne()],
  ['what a function gives', () => 1, (f: () => number) => f() === 1],
  ['which object it is', ONE, (value: object) => value === ONE],
])('who asks %s reads it', (_, value, callback) => {
  expect(readsInput(callback, value as never, true)).toBe(true);
});

test.each<[string, (value: object) => boolean]>([
  ['says true', () => true],
  ['says nothing of it', (value) => typeof value === 'object'],
  [
    'throws first',
    () => {
      throw new Error('no');
    },
  ],
])('who %s does not', (_, callback) => {
  expect(readsInput(callback, ONE, true)).toBe(false);
});

test('what is no object cannot notice', () => {
  for (const value of [1, 'one', true, null, undefined, 1n]) expect(readsInput(() => true, value, true)).toBe(true);
});
