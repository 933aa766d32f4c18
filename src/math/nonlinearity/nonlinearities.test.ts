import { expect, test } from 'vitest';
import { enclose } from '../enclose.ts';
import { formula } from '../formula.ts';
import { type Q, rational } from '../rational.ts';
import { NONLINEARITIES } from './nonlinearities.ts';
import type { Nonlinearity } from './nonlinearity.ts';

/** The value to twelve digits and more, as a double. */
function value({ text }: Nonlinearity, x: Q): number {
  const { low, high } = enclose(formula(text).term, { x });
  const [from, to] = [low, high].map(({ n, d }) => Number(n) / Number(d));
  expect(Number(to) - Number(from)).toBeLessThan(1e-12);
  return Number(from);
}

function times(a: Q, b: Q): Q {
  return rational(a).mul(rational(b));
}

test('each kind has a name and a formula of its own, in x alone', () => {
  expect(new Set(NONLINEARITIES.map(({ name }) => name)).size).toBe(NONLINEARITIES.length);
  expect(new Set(NONLINEARITIES.map(({ text }) => text)).size).toBe(NONLINEARITIES.length);
  for (const { text } of NONLINEARITIES) expect(formula(text).tex.length).toBeGreaterThan(0);
});

test.each(NONLINEARITIES.map((kind) => [kind.name, kind] as const))('%s: its witnesses show what they are for', (_, kind) => {
  const f = (x: Q): number => value(kind, x);
  const { notAdditive, notHomogeneous, notOdd, turns, xor } = kind;
  if (notAdditive !== undefined) {
    const [x, y] = notAdditive;
    expect(f(rational(x).add(rational(y)))).not.toBeCloseTo(f(x) + f(y), 6);
  }
  if (notHomogeneous !== undefined) {
    const [c, x] = notHomogeneous;
    expect(f(times(c, x))).not.toBeCloseTo(Number(c) * f(x), 6);
  }
  if (notOdd !== undefined) expect(f(times(-1, notOdd))).not.toBeCloseTo(-f(notOdd), 6);
  if (turns !== undefined) {
    const [[a, b], [c, d]] = [turns.falls, turns.rises];
    expect(rational(a).compare(rational(b))).toBe(-1);
    expect(rational(c).compare(rational(d))).toBe(-1);
    expect(f(a)).toBeGreaterThan(f(b));
    expect(f(c)).toBeLessThan(f(d));
  }
  if (xor !== undefined) {
    const { a, b, c, d, threshold } = xor;
    const { n, d: under } = rational(threshold);
    const isAbove = [0, 1, 2].map((s) => {
      const [first, second] = [b, d].map((shift) => f(rational(times(a, s)).add(rational(shift))));
      return Number(first) - Number(c) * Number(second) > Number(n) / Number(under);
    });
    expect(isAbove).toEqual([false, true, false]);
  }
});

test('what has no witness against it behaves so where it is looked at', () => {
  for (const kind of NONLINEARITIES) {
    const f = (x: Q): number => value(kind, x);
    for (const x of ['-3', '-1', '-1/3', '0', '1/2', '2']) {
      if (kind.notOdd === undefined) expect(f(times(-1, x))).toBeCloseTo(-f(x), 9);
      if (kind.notHomogeneous === undefined) expect(f(times(3, x))).toBeCloseTo(3 * f(x), 9);
      if (kind.notAdditive === undefined) expect(f(rational(x).add(rational(2)))).toBeCloseTo(f(x) + f(2), 9);
      if (kind.turns === undefined) expect(f(rational(x).add(rational('1/2')))).toBeGreaterThanOrEqual(f(x));
    }
  }
});
