import { expect, test } from 'vitest';
import { variablesOf } from '../check/term.ts';
import { enclose } from '../enclose.ts';
import { formula } from '../formula.ts';
import { type Q, rational } from '../rational.ts';
import { zip } from '../vector.ts';
import { JOINT_NONLINEARITIES } from './jointNonlinearities.ts';
import type { JointNonlinearity } from './jointNonlinearity.ts';

/** The value to twelve digits and more, as a double. */
function value({ text, inputs }: JointNonlinearity, at: readonly Q[]): number {
  expect(at.length).toBe(inputs.length);
  const { low, high } = enclose(formula(text).term, Object.fromEntries(zip(inputs, at)));
  const [from, to] = [low, high].map(({ n, d }) => Number(n) / Number(d));
  expect(Number(to) - Number(from)).toBeLessThan(1e-12);
  return Number(from);
}

function combined(some: readonly Q[], others: readonly Q[]): readonly Q[] {
  return zip(some, others).map(([a, b]) => rational(a).add(rational(b)));
}

function scaled(c: Q, some: readonly Q[]): readonly Q[] {
  return some.map((a) => rational(a).mul(rational(c)));
}

test.each(JOINT_NONLINEARITIES.map((kind) => [kind.name, kind] as const))(
  '%s: its witnesses show what they are for',
  (_, kind) => {
    const f = (at: readonly Q[]): number => value(kind, at);
    const { notAdditive, notHomogeneous, notOdd, turns, xor, inputs, text } = kind;
    expect(variablesOf(formula(text).term)).toEqual(inputs);
    expect(f(combined(...notAdditive))).not.toBeCloseTo(f(notAdditive[0]) + f(notAdditive[1]), 6);
    if (notHomogeneous !== undefined) {
      const [c, at] = notHomogeneous;
      expect(f(scaled(c, at))).not.toBeCloseTo(Number(c) * f(at), 6);
    }
    if (notOdd !== undefined) expect(f(scaled(-1, notOdd))).not.toBeCloseTo(-f(notOdd), 6);
    if (turns !== undefined) {
      for (const [before, after] of [turns.falls, turns.rises]) {
        const grown = zip(before, after).map(([a, b]) => rational(b).compare(rational(a)));
        expect(grown.toSorted()).toEqual([...Array.from({ length: inputs.length - 1 }, () => 0), 1]);
      }
      expect(f(turns.falls[0])).toBeGreaterThan(f(turns.falls[1]));
      expect(f(turns.rises[0])).toBeLessThan(f(turns.rises[1]));
    }
    const { n, d } = rational(xor.threshold);
    for (const [x, y] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      const values = xor.inputs.map((line) => {
        const { term } = formula(line);
        const { low, high } = enclose(term, Object.fromEntries(variablesOf(term).map((name) => [name, name === 'x' ? x : y])));
        expect(low.equals(high)).toBe(true);
        return low;
      });
      expect(f(values) > Number(n) / Number(d)).toBe(x !== y);
    }
  },
);

test('what has no witness against it behaves so where it is looked at', () => {
  for (const kind of JOINT_NONLINEARITIES) {
    for (const at of [
      ['1', '-2', '1/2'],
      ['0', '3', '-1/3'],
    ].map((all) => all.slice(0, kind.inputs.length))) {
      if (kind.notHomogeneous === undefined) expect(value(kind, scaled(3, at))).toBeCloseTo(3 * value(kind, at), 9);
      if (kind.notOdd === undefined) expect(value(kind, scaled(-1, at))).toBeCloseTo(-value(kind, at), 9);
      if (kind.turns === undefined)
        for (const up of [
          ['1', '0', '0'],
          ['0', '1', '0'],
        ].map((all) => all.slice(0, kind.inputs.length)))
          expect(value(kind, combined(at, up))).toBeGreaterThanOrEqual(value(kind, at));
    }
  }
});
