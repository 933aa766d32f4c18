import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { withChance, withoutChance } from './withoutChance.ts';

const { random } = Math;
const { now } = Date;
const time = performance;
const NAME = 'random';

test.each<[string, () => unknown]>([
  ['a part of Math with another name', random],
  ['a part of Math by a name that is computed', () => Math[NAME]()],
  ['Math by another name', () => globalThis.Math.random()],
  ['the clock of Date', now],
  ['a date that is now', () => new Date()],
  ['a date that is now, as text', () => Date()],
  ['a class that extends Date', () => new (class extends Date {})()],
  ['the clock of a page', () => time.now()],
  ['a place on that clock', () => time.mark('here')],
  ['a clock of Node’s', () => process.hrtime()],
  ['a finer one', () => process.hrtime.bigint()],
  ['how long it runs', () => process.uptime()],
  ['numbers for a key', () => crypto.getRandomValues(new Uint8Array(1))],
  ['a name for something', () => crypto.randomUUID()],
])('who asks for %s is refused, and is not while nothing is tried', (_, ask) => {
  expect(codeOf(() => withoutChance(ask))).toBe('chance');
  expect(ask()).toBeDefined();
  expect(withoutChance(() => withChance(ask))).toBeDefined();
});

test('an error that is caught does not get it through, and what was asked within something else is that one’s', () => {
  const caught = (run: () => unknown): string => {
    try {
      run();
    } catch {
      // As a property might.
    }
    return 'caught';
  };
  expect(codeOf(() => withoutChance(() => caught(random)))).toBe('chance');
  expect(withoutChance(() => caught(() => withoutChance(random)))).toBe('caught');
  expect(withoutChance(() => 1)).toBe(1);
});

test('what is not part of it may ask, and what is part of that may not', () => {
  expect(withoutChance(() => withChance((within) => [random(), within(() => 1)]))).toHaveLength(2);
  expect(codeOf(() => withoutChance(() => withChance((within) => within(random))))).toBe('chance');
});

test('a date that is given is a date as ever', () => {
  const given = new Date(0);
  expect(withoutChance(() => new Date(0))).toEqual(given);
  expect(given).toBeInstanceOf(Date);
  expect(given.constructor).toBe(Date);
  expect(Object.prototype.toString.call(given)).toBe('[object Date]');
});
