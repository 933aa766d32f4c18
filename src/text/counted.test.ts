import { expect, test } from 'vitest';
import { counted, grouped } from './counted.ts';

test('digits stand in groups of three, however they came', () => {
  expect([0, 999, 1000, 1_048_576, 2n ** 64n, '12345'].map(grouped)).toEqual([
    '0',
    '999',
    '1,000',
    '1,048,576',
    '18,446,744,073,709,551,616',
    '12,345',
  ]);
});

test('one is one, and everything else is many', () => {
  expect([0, 1, 1n, '1', 2, 1024].map((count) => counted(count, 'case'))).toEqual([
    '0 cases',
    '1 case',
    '1 case',
    '1 case',
    '2 cases',
    '1,024 cases',
  ]);
  expect(counted(2, 'entry', 'entries')).toBe('2 entries');
});
