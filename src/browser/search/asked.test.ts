import { expect, test } from 'vitest';
import { asked } from './asked.ts';

test('a query is what was typed, and of a whole page the first words', () => {
  expect(asked('')).toBe('');
  expect(asked('  no \n line  separates ')).toBe('no line separates');
  expect(asked('line '.repeat(5000))).toBe(Array.from({ length: 12 }, () => 'line').join(' '));
  expect(asked(`${' '.repeat(1000)}${'x'.repeat(200_000)}`)).toBe('x'.repeat(200));
});
