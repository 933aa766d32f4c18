import { expect, test } from 'vitest';
import { Rational, rational } from '../../math/exact/rational.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { toPlain } from './toPlain.ts';

test('exact data is copied as the ledger writes it', () => {
  const data = { a: [1, -0, 2n ** 60n, rational('-3/6'), rational(4)], b: { c: null, d: true, e: 'text' } };
  expect(toPlain(data)).toEqual({ a: [1, 0, '1152921504606846976', '-1/2', 4], b: { c: null, d: true, e: 'text' } });
  expect(Object.is(toPlain(-0), 0)).toBe(true);
  expect(toPlain(Object.assign(Object.create(null), { x: 1 }))).toEqual({ x: 1 });
});

test('the copy is frozen, all the way down, and its maker cannot change it', () => {
  const data = { a: [[1]] };
  const copy = toPlain(data);
  data.a[0] = [2];
  expect(copy).toEqual({ a: [[1]] });
  const parts = [copy, (copy as typeof data).a, (copy as typeof data).a[0]];
  expect(parts.every(Object.isFrozen)).toBe(true);
});

class Mine {
  readonly x = 1;
}
class List extends Array<number> {}
const cyclic: unknown[] = [];
cyclic.push(cyclic);

test.each<[string, unknown, string]>([
  ['a float', { x: [0.5] }, 'float'],
  ['a NaN', Number.NaN, 'float'],
  ['an infinity', [Number.POSITIVE_INFINITY], 'float'],
  ['an unsafe integer', 2 ** 53, 'beyond-doubles'],
  ['undefined', { x: undefined }, 'not-plain'],
  ['a hole', Object.assign([1], { 2: 3 }), 'not-plain'],
  ['a list that is all hole', new Array(2 ** 32 - 1), 'not-plain'],
  ['a function', { toJSON: () => 1 }, 'not-plain'],
  ['a symbol', Symbol('x'), 'not-plain'],
  ['a date', new Date(0), 'not-plain'],
  ['a map', new Map(), 'not-plain'],
  ['a class of one’s own', new Mine(), 'not-plain'],
  ['a list of another class', List.from([1]), 'not-plain'],
  ['a Boolean object', Object(true), 'not-plain'],
  ['an object of no class', Object.create(Object.create(null)), 'not-plain'],
  ['a field called __proto__', JSON.parse('{ "__proto__": [] }'), 'proto'],
  ['something that contains itself', cyclic, 'too-deep'],
])('%s is refused', (_, value, code) => {
  expect(() => toPlain(value, 'it')).toThrow(TypeError);
  expect(codeOf(() => toPlain(value, 'it'))).toBe(code);
});

test('the sentence that an author reads names the place and what is there', () => {
  expect(() => toPlain({ x: [0.5] }, 'it')).toThrow('it.x[0]: 0.5 is a float and not exact');
  expect(() => toPlain({ x: [undefined] }, 'it')).toThrow('it.x[0] is of type undefined, and evidence is made of');
  expect(() => toPlain(new Mine(), 'it')).toThrow('it is an instance of Mine');
  expect(() => toPlain(Object.create(Object.create(null)), 'it')).toThrow('it is an instance of an unnamed class');
});

test('a list is read by its places, not by an iterator it brings', () => {
  const list = Object.assign([1, 2], { [Symbol.iterator]: () => [7][Symbol.iterator](), extra: 'field' });
  expect(toPlain(list)).toEqual([1, 2]);
  expect(Object.keys(toPlain(list) as object)).toEqual(['0', '1']);
});

test('a getter is asked once, and its first answer is what stands', () => {
  let asked = 0;
  const shifty = {
    get x(): number {
      asked += 1;
      return asked;
    },
  };
  const copy = toPlain({ shifty });
  expect([asked, JSON.stringify(copy), JSON.stringify(copy)]).toEqual([1, '{"shifty":{"x":1}}', '{"shifty":{"x":1}}']);
});

test('an object that only claims to be a Rational is read as what it says, or refused', () => {
  const forge = (n: unknown, d: unknown) => Object.create(Rational.prototype, { n: { value: n }, d: { value: d } });
  expect(toPlain(forge(2n, 4n))).toBe('1/2');
  for (const [n, d] of [
    [{ toString: () => 'all of them' }, 1n],
    [1n, 0n],
    [0.5, 1n],
    [1n, -1n],
    [{}, 1n],
  ])
    expect(() => toPlain(forge(n, d))).toThrow();
});
