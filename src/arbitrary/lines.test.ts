import { expect, test } from 'vitest';
import { applyAffine } from '../math/algebra/affine.ts';
import { rational } from '../math/exact/rational.ts';
import { OR, XOR } from '../math/separability/boolean.ts';
import { draw } from './draw.ts';
import { type Line, lines } from './lines.ts';

/** How many of the four corners are strictly on the side where their labels want them. */
function right({ weights, bias }: Line, { points, labels }: typeof XOR): number {
  const values = points.flatMap((point) => applyAffine({ weights: [weights], bias: [bias] }, point));
  return values.filter((value, i) => value.sign() === (labels[i] === true ? 1 : -1)).length;
}

test('lines draws whole weights up to 9 and biases in halves up to 9/2, all of them', () => {
  const drawn = draw(lines, 2000, 1);
  const whole = Array.from({ length: 19 }, (_, i) => i - 9);
  const kinds = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);
  expect(kinds(drawn.map(({ weights: [a] }) => a))).toEqual(whole);
  expect(kinds(drawn.map(({ weights: [, b] }) => b))).toEqual(whole);
  expect(new Set(drawn.map(({ bias }) => String(rational(bias)))).size).toBe(19);
  expect(drawn.every(({ bias }) => rational(bias).abs().compare(rational('9/2')) <= 0)).toBe(true);
});

test('lines draws as many between the corners of the square as there are', () => {
  const whole = Array.from({ length: 19 }, (_, i) => i - 9);
  const all = whole.flatMap((a) => whole.flatMap((b) => whole.map((halves): Line => ({ weights: [a, b], bias: `${halves}/2` }))));
  const drawn = draw(lines, 2000, 1);
  for (const isMeant of [(line: Line) => right(line, OR) === 4, (line: Line) => right(line, XOR) === 3]) {
    const expected = (drawn.length * all.filter(isMeant).length) / all.length;
    // The square root is the standard deviation, or a little more: six of them either way.
    expect(Math.abs(drawn.filter(isMeant).length - expected)).toBeLessThan(6 * Math.sqrt(expected));
    expect(expected).toBeGreaterThan(100);
  }
});
