import { expect, test } from 'vitest';
import { inReadingOrder } from './readingOrder.ts';

const order = (claims: readonly (readonly [id: string, ...uses: string[]])[], ...introductions: string[]): readonly string[] =>
  inReadingOrder(
    claims.map(([id, ...uses]) => ({ id, uses })),
    introductions.map((says, i) => ({ id: ['01-a', '02-b'][i] ?? '', says })),
  ).map(({ id }) => id);

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

test('claims that could go either way go as the introduction of their chapter links to them', () => {
  const claims = [['01-a/a'], ['01-a/b', '01-a/d'], ['01-a/c'], ['01-a/d'], ['02-b/b'], ['02-b/a']] as const;
  // d is read before b, which uses it; a is linked to by nobody in its own chapter, and comes last.
  expect(
    order(claims, '[c](c.spec.ts), [b](b.spec.ts), [d](d.spec.ts), [c](c.spec.ts)', '[b](b.spec.ts), [a](../01-a/a.spec.ts)'),
  ).toEqual(['01-a/c', '01-a/d', '01-a/b', '01-a/a', '02-b/b', '02-b/a']);
});
