import { expect, test } from 'vitest';
import { inReadingOrder } from './readingOrder.ts';

const order = (claims: readonly (readonly [id: string, ...uses: string[]])[]): readonly string[] =>
  inReadingOrder(claims.map(([id, ...uses]) => ({ id, uses }))).map(({ id }) => id);

test('by chapter, then after what is used, then by path', () => {
  expect(order([['02-b/a'], ['01-a/c'], ['01-a/b', '01-a/z'], ['01-a/z'], ['01-a/a']])).toEqual([
    '01-a/a',
    '01-a/c',
    '01-a/z',
    '01-a/b',
    '02-b/a',
  ]);
});

test('a use of another chapter holds nothing back, and a cycle loses no claim', () => {
  expect(order([['01-a/a', '02-b/b'], ['01-a/b', '01-a/c'], ['01-a/c', '01-a/b'], ['02-b/b']])).toEqual([
    '01-a/a',
    '01-a/b',
    '01-a/c',
    '02-b/b',
  ]);
  expect(order([])).toEqual([]);
});
