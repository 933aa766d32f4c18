import { toStringMethod } from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from '../math/exact/rational.ts';
import { changedSince } from './changedSince.ts';

const change = <T>(value: T, how: (value: T) => void): boolean => {
  const isChanged = changedSince(value);
  expect(isChanged()).toBe(false);
  how(value);
  return isChanged();
};

const inside: { self?: unknown } = {};
inside.self = inside;

let written = 'first';
const writingItself = Object.assign([1], { [toStringMethod]: () => written });

const withHole = [1, 2, 3];
delete withHole[1];

test.each<[string, unknown, (value: never) => void]>([
  ['an entry', [1, [2, 3]], (list: [number, [number, number]]) => (list[1][0] = 4)],
  ['the sign of zero', [0], (list: [number]) => (list[0] = -0)],
  ['an entry more', [[1], 2], (list: unknown[]) => list.push(3)],
  ['the same entries in other lists', [[1], []], (list: unknown[][]) => list[1]?.push(list[0]?.pop())],
  ['a hole in place of an entry', [1, undefined], (list: unknown[]) => delete list[1]],
  ['a field', { a: { b: 'c' } }, (row: { a: { b: string } }) => (row.a.b = 'd')],
  ['a field more', { a: 1 }, (row: { a?: number; b?: number }) => Object.assign(row, { b: row.a, a: undefined })],
  ['an entry of a set', new Set([1]), (set: Set<number>) => set.add(2)],
  ['a number of a class of its own', { q: rational('1/2') }, (row: { q: unknown }) => (row.q = rational('1/3'))],
  ['a field under a symbol', { [Symbol('a')]: [1], b: 2 }, (row: { b: number }) => (row.b = 3)],
  ['what contains itself', { of: inside, a: 1 }, (row: { a: number }) => (row.a = 2)],
  ['a list with a hole', withHole, (list: unknown[]) => (list[0] = 2)],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 1 }), (row: { a: number }) => (row.a = 2)],
  ['the prototype', { a: 1 }, (row: object) => Object.setPrototypeOf(row, null)],
  ['a list that says how it is written', writingItself, () => (written = 'then')],
])('%s is seen to change', (_, value, how) => {
  expect(change(value, how as (value: unknown) => void)).toBe(true);
});

test.each([1, 'a', null, undefined, 1n, Number.NaN, [Number.NaN], () => 1])('%s stays as it is', (value) => {
  expect(change(value, () => {})).toBe(false);
});
