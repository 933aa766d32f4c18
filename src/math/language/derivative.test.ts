import { all, create, type MathType } from 'mathjs';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { ONE, type Q, type Rational, rational } from '../exact/rational.ts';
import { formula } from '../formula/formula.ts';
import { type Ends, enclose } from '../interval/enclose.ts';
import { derivative } from './derivative.ts';
import { printTerm } from './term.ts';

/** Big numbers of 64 digits. */
const math = create(all ?? {}, { number: 'BigNumber', precision: 64 });
/** A step with 64 digits loses 1e-63 of what goes in, and no formula here takes a hundred steps or meets a number above 1e10. */
const BY_DIGITS = rational('1e-50');

/** A step with 90 binary digits after the point loses 1e-27 or so: every slope here is enclosed more narrowly than this. */
const NARROW = rational('1e-20');

function at(text: string, x: Q): Ends {
  const { low, high } = enclose(derivative(formula(text).term, 'x'), { x }, 90);
  expect(high.sub(low).compare(NARROW)).toBe(-1);
  return { low, high };
}

/** Whether a number that may be off by so much can be the one that is enclosed. */
function fits({ low, high }: Ends, value: Rational, off: Rational): boolean {
  return low.sub(off).compare(value) <= 0 && value.compare(high.add(off)) <= 0;
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
    const theirs = rational(String(other.evaluate({ x: math.bignumber(x), y: math.bignumber(2) }) as MathType));
    expect(fits(at(ours, x), theirs, BY_DIGITS)).toBe(true);
  }
});

/** Half a way along which a function rises. */
const SHORT = rational('1/1000000');

test.each(['erf(x)', 'x*(1 + erf(x/sqrt(2)))/2', 'erf(3 - x)*exp(x)'])('that of %s is the rise over a short way', (text) => {
  const { term } = formula(text);
  for (const x of ['-2', '-0.3', '0.7', '1.9'].map(rational)) {
    const f = (h: Q): Rational => enclose(term, { x: x.add(rational(h)) }, 120).low;
    const rise = f(SHORT)
      .sub(f(SHORT.neg()))
      .div(SHORT.mul(rational(2)));
    // By Taylor's theorem the quotient is off by a sixth of the third slope somewhere on the way, times the square of SHORT;
    // the fourth being far below a million, twice the third in the middle of the way and one more is beyond all on the way,
    // and has room for what is left of rounding, 1e-30 or so.
    const third = enclose(derivative(derivative(derivative(term, 'x'), 'x'), 'x'), { x }, 90);
    const most = [third.low.abs(), third.high.abs()].reduce((a, b) => (a.compare(b) > 0 ? a : b));
    const off = most.mul(rational(2)).add(ONE).div(rational(6)).mul(SHORT).mul(SHORT);
    expect(fits(at(text, x), rise, off)).toBe(true);
  }
});

test('it is written as one would write it', () => {
  const written = (text: string): string => printTerm(derivative(formula(text).term, 'x'));
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
    expect(codeOf(() => derivative(formula(text).term, 'x'))).toBe('no-slope');
});
