import { Arbitrary, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { Rational } from '../math/exact/rational.ts';
import { changes } from './changed.ts';

/** What is found changed while a property has another value. */
function whileChanged(object: object, key: PropertyKey, value: unknown): readonly string[] {
  const before = Reflect.getOwnPropertyDescriptor(object, key);
  Reflect.defineProperty(object, key, { value, configurable: true, writable: true });
  const found = changes();
  if (before === undefined) Reflect.deleteProperty(object, key);
  else Reflect.defineProperty(object, key, before);
  return found;
}

test('nothing is changed at first', () => {
  expect(changes()).toEqual([]);
});

test.each<readonly [name: string, object: object, key: PropertyKey]>([
  ['Array.prototype.reduce', Array.prototype, 'reduce'],
  ['Object.prototype.more', Object.prototype, 'more'],
  ['Math.max', Math, 'max'],
  ['BigInt.prototype.toString', BigInt.prototype, 'toString'],
  ['Symbol(Symbol.iterator)', Array.prototype, Symbol.iterator],
  ['next', Object.getPrototypeOf([].values()), 'next'],
  ['Date', globalThis, 'Date'],
  ['JSON.parse', JSON, 'parse'],
  ['map', Arbitrary.prototype, 'map'],
  ['generate', Object.getPrototypeOf(integer()), 'generate'],
  ['add', Rational.prototype, 'add'],
])('%s is named when it is changed', (name, object, key) => {
  const found = whileChanged(object, key, () => 1);
  expect(found.map((one) => one.slice(-name.length))).toContain(name);
  expect(changes()).toEqual([]);
});

test('a change of what a property may be is one as well, and so is another prototype', () => {
  const before = Reflect.getOwnPropertyDescriptor(Math, 'min') ?? {};
  Reflect.defineProperty(Math, 'min', { ...before, enumerable: true });
  expect(changes()).toEqual(['Math.min']);
  Reflect.defineProperty(Math, 'min', before);
  Reflect.setPrototypeOf(Math, null);
  expect(changes()).toEqual(['Math']);
  Reflect.setPrototypeOf(Math, Object.prototype);
  expect(changes()).toEqual([]);
});
