import { expect, test } from 'vitest';
import { substitute } from './substitute.ts';

test('every occurrence is replaced, and nothing else', () => {
  expect(substitute(['max', 'x', ['/', 'x', 100]], 'x', ['+', 'y', 1])).toEqual([
    'max',
    ['+', 'y', 1],
    ['/', ['+', 'y', 1], 100],
  ]);
  expect(substitute(['+', 'x1', 'y', 2, '1/2'], 'x', 0)).toEqual(['+', 'x1', 'y', 2, '1/2']);
  expect(substitute('x', 'x', 'y')).toBe('y');
  expect(substitute('y', 'x', 0)).toBe('y');
});

test('a variable named like an operation does not change the operation', () => {
  expect(substitute(['relu', 'relu'], 'relu', 'x')).toEqual(['relu', 'x']);
});
