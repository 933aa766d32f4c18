import { expect, test } from 'vitest';
import { readable, wordsAndFormulas } from './readable.ts';

test.each([
  ['At x = -1 the left side is -1/2 and the right side 1.', 'At x = −1 the left side is −1/2 and the right side 1.'],
  ['2 * x + 2 * y - 3 is positive', '2x + 2y − 3 is positive'],
  ['-4 * relu(2 * x - 1) + w1 * x', '−4 relu(2x − 1) + w₁ · x'],
  ['2 * (x + y) - (-3)', '2(x + y) − (−3)'],
  ['false at w1 = 0, w12 = -1', 'false at w₁ = 0, w₁₂ = −1'],
  ['[[0, -1], [-x, 1]] and {-1}: -.5', '[[0, −1], [−x, 1]] and {−1}: −.5'],
  ['x^2 <= y and a != b == c >= 2^-64', 'x² ≤ y and a ≠ b = c ≥ 2⁻⁶⁴'],
  ['{0, 1}^10', '{0, 1}¹⁰'],
  // What would be read otherwise keeps its sign for a product.
  ['1/2 * x, x^2 * y, 2 * 3', '1/2 · x, x² · y, 2 · 3'],
  ['x^1/2 and x^2y and 2^1.5', 'x^1/2 and x^2y and 2^1.5'],
])('%s', (written, read) => {
  expect(readable(written)).toBe(read);
  // What is readable is so once and for all.
  expect(readable(read)).toBe(read);
});

test('quotation marks are those of print', () => {
  expect(readable('the "first" of $x$\'s, $"$')).toBe('the “first” of $x$’s, $"$');
  expect(readable('At [-1, 2] it is 2 * x.')).toBe('At [−1, 2] it is 2x.');
});

test('words and formulas in turn', () => {
  expect(wordsAndFormulas('$x$ is $y^2$, for 5$.')).toEqual(['', 'x', ' is ', 'y^2', ', for 5$.']);
  expect(wordsAndFormulas('none')).toEqual(['none']);
});

test('words, numbers of programs, and formulas stay as they are', () => {
  const kept = [
    'half-way, a non-linear one, 3-layer, x-axis',
    'a chance below 1e-9, and 0.1e-3',
    'the hash 3b2a1f, ReLU2x and v1.2',
    'The slopes, in order: 0, 1.',
    '$w_{1} x-1 * 2 <= 3$ and $-x^2$',
  ];
  for (const text of kept) expect(readable(text)).toBe(text);
  expect(readable('$x-1$ - $-y$ at x = -1')).toBe('$x-1$ − $-y$ at x = −1');
});
