import { all, create } from 'mathjs';
import { expect, test } from 'vitest';
import { printTerm } from './check/term.ts';
import { enclose } from './enclose.ts';
import { formula } from './formula.ts';
import { type Q, type Rational, rational } from './rational.ts';
import { slope } from './slope.ts';

const math = create(all ?? {});

function at(text: string, x: Q): number {
  const { low, high } = enclose(slope(formula(text).term, 'x'), { x }, 90);
  expect(high.sub(low).compare(rational('1e-15'))).toBe(-1);
  return Number(low.n) / Number(low.d);
}

const SMOOTH = [
  '7',
  'x',
  '3 - 2x',
  '-x',
  '2 - (1 - x)',
  'x^0',
  'x^1',
  'x^2',
  '(2x + 1)^5',
  'x*(x + 1)*exp(x)',
  'x/(1 + exp(-x))',
  '1/(1 + exp(-x))',
  '-x/3',
  '1/(-x - 3)',
  'tanh(2x - 1)',
  'log(1 + exp(x))',
  'sin(x)*cos(3x)',
  'cos(-x)',
  'sqrt(1 + x^2)',
  'x*(1 + tanh(0.7978845608*(x + 0.044715*x^3)))/2',
  'y*x + x*4*3',
  'pi*x',
  '-(-3)*x',
  'x + cos(x)',
  '(-x)*sin(x)',
  '-cos(x)',
  '-(-sin(x))',
  '2 - cos(x)*3',
  'x*(-x)*exp(-x)',
  'x - (-x)*2',
];

test.each(SMOOTH)('the slope of %s is what mathjs differentiates it to', (text) => {
  const other = math.derivative(text, 'x');
  for (const x of ['-2', '-0.3', '0.7', '1.9']) {
    const ours = text.replace('log', 'ln').replace('y', '2');
    expect(at(ours, x)).toBeCloseTo(Number(other.evaluate({ x: Number(x), y: 2 })), 9);
  }
});

test.each(['erf(x)', 'x*(1 + erf(x/sqrt(2)))/2', 'erf(3 - x)*exp(x)'])('that of %s is the rise over a short way', (text) => {
  const { term } = formula(text);
  for (const x of ['-2', '-0.3', '0.7', '1.9'].map(rational)) {
    const f = (h: Q): Rational => enclose(term, { x: x.add(rational(h)) }, 120).low;
    const rise = f('1/1000000').sub(f('-1/1000000')).mul(rational(500000));
    // The error of this quotient is a sixth of the third slope, which is below 30 here, times 10^−12.
    expect(at(text, x)).toBeCloseTo(Number(rise.n) / Number(rise.d), 9);
  }
});

test('it is written as one would write it', () => {
  const written = (text: string): string => printTerm(slope(formula(text).term, 'x'));
  expect(written('x^2')).toBe('2 * x');
  expect(written('2x + 1')).toBe('2');
  expect(written('tanh(x)')).toBe('1 - tanh(x) ^ 2');
  expect(written('1/(1 + exp(-x))')).toBe('exp(-x) / (1 + exp(-x)) ^ 2');
  expect(written('x/(1 + exp(-x))')).toBe('(1 + exp(-x) + x * exp(-x)) / (1 + exp(-x)) ^ 2');
  expect(written('ln(1 + exp(x))')).toBe('exp(x) / (1 + exp(x))');
  expect(written('sin(x)')).toBe('cos(x)');
  expect(written('x*(1 + erf(x/sqrt(2)))/2')).toBe(
    '(1 + erf(x / sqrt(2)) + 2 * exp(-(x / sqrt(2)) ^ 2) * x / (sqrt(2) * sqrt(pi))) / 2',
  );
  expect(written('erf(x)')).toBe('2 * exp(-x ^ 2) / sqrt(pi)');
});

test('what has corners or jumps, or is no number, is refused', () => {
  for (const text of ['relu(x)', 'abs(x)', 'step(x)', 'round(x)', 'max(x, 0)', 'min(x, 0)', 'x < 1'])
    expect(() => slope(formula(text).term, 'x')).toThrow('has corners or jumps, or is no number');
});
