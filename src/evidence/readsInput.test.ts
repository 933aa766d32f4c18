import { expect, test } from 'vitest';
import { readsInput, readsNumber } from './readsInput.ts';

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

test.each<[string, (seed: number) => number]>([
  ['computes with it', (seed) => 0 * seed],
  ['passes it on', (seed) => seed],
  ['cuts it off', (seed) => (seed | 0) * 0],
  ['asks how it is written', (seed) => 0 * `${seed}`.length],
  ['asks for a method', (seed) => Number(seed.toFixed(0)) * 0],
  ['wants it whole', (seed) => (Number.isSafeInteger(seed) ? 0 : seed.valueOf())],
  [
    'refuses what is no number',
    (seed) => {
      if (typeof seed !== 'number') throw new TypeError('no number');
      return 0;
    },
  ],
  [
    'catches what comes of that',
    (seed) => {
      try {
        return seed + 1;
      } catch {
        return 0;
      }
    },
  ],
])('who %s reads a number', (_, run) => {
  expect(readsNumber(run, 7)).toBe(true);
});

test('who goes no further than it is given does not read it, nor who counts', () => {
  let count = 0;
  expect(readsNumber(() => 1, 7)).toBe(false);
  expect(readsNumber((seed) => [seed].length, 7)).toBe(false);
  expect(readsNumber(() => ++count, 7)).toBe(false);
});
