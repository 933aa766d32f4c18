import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { ONE, type Rational, rational, ZERO } from '../exact/rational.ts';
import { enclose } from './enclose.ts';
import { tanhLine } from './tanhLine.ts';

const WINDOWS = ['1/64', '1/8', '1/3', '1', '5.382', '8', '24', '64'];
const WIDEST = rational('1/1000000');
const QUARTER = rational('1/4');

function tanh(x: Rational): Rational {
  return enclose(['tanh', 'x'], { x }).low;
}

test('on every window the ends are close together, and those of the share are those of off by the spread', () => {
  for (const window of WINDOWS) {
    const { slope, off, spread, share, farthest } = tanhLine(window);
    for (const { low, high } of [slope, off, spread, share]) {
      expect([low.compare(high) <= 0, high.sub(low).compare(WIDEST) <= 0]).toEqual([true, true]);
    }
    expect(off.low.div(spread.high).compare(share.high)).toBe(-1);
    expect(off.high.div(spread.low).compare(share.low)).toBe(1);
    expect([farthest.sign(), farthest.compare(rational(window))]).toEqual([1, -1]);
  }
});

test('the line of its slope is nowhere on the window farther off than the upper end, and somewhere no nearer than the lower', () => {
  for (const window of WINDOWS) {
    const { slope, off, farthest } = tanhLine(window);
    const e = rational(window);
    const places = [...Array.from({ length: 201 }, (_, i) => e.mul(rational(i - 100)).div(rational(100))), farthest];
    const errors = places.map((x) => tanh(x).sub(slope.low.mul(x)).abs());
    const most = errors.reduce((a, b) => (a.compare(b) > 0 ? a : b));
    // The slope is known to less than a millionth of a millionth, and the window is no wider than 64.
    const slack = rational('1/1000000000');
    expect(most.compare(off.high.add(slack))).toBe(-1);
    expect(most.compare(off.low.sub(slack))).toBe(1);
  }
});

test('every other line is farther off than the lower end, at one of four places', () => {
  for (const window of WINDOWS) {
    const { slope, off, farthest } = tanhLine(window);
    const e = rational(window);
    const places = [e.neg(), farthest.neg(), farthest, e];
    for (const [tilt, shift] of [
      ['11/10', 0],
      ['9/10', 0],
      [1, '1/100'],
      [1, '-1/100'],
      [0, 0],
      ['3/2', '1/4'],
    ] as const) {
      const errors = places.map((x) =>
        tanh(x)
          .sub(slope.low.mul(rational(tilt)).mul(x).add(rational(shift)))
          .abs(),
      );
      expect(errors.some((error) => error.compare(off.low) > 0)).toBe(true);
    }
  }
});

test('it is off by less than a quarter of its spread up to 5.382, and by more from 5.384 on', () => {
  expect(tanhLine('5.382').share.high.compare(QUARTER)).toBe(-1);
  expect(tanhLine('5.384').share.low.compare(QUARTER)).toBe(1);
});

test('on wide windows tanh looks like a step, of which the best line is off by half of the spread', () => {
  const shares = ['16', '32', '64'].map((window) => tanhLine(window).share.high);
  expect(shares.map((share) => share.compare(rational('1/2')))).toEqual([-1, -1, -1]);
  expect(shares.at(-1)?.compare(rational('9/20'))).toBe(1);
});

test('windows that have no inside, and those too wide for the search, are refused', () => {
  for (const window of [ZERO, ONE.neg(), rational('129/2')]) expect(codeOf(() => tanhLine(window))).toBe('out-of-range');
});
