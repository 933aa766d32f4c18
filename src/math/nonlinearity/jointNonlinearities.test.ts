import { expect, test } from 'vitest';
import { type Q, rational } from '../exact/rational.ts';
import { zip } from '../exact/zip.ts';
import { formula } from '../formula/formula.ts';
import { type Ends, enclose } from '../interval/enclose.ts';
import { substitute } from '../language/substitute.ts';
import { type Term, variablesOf } from '../language/term.ts';
import { JOINT_NONLINEARITIES, type JointNonlinearity } from './jointNonlinearities.ts';

/**
 * A step with 64 binary digits after the point loses 1e-19 or so, and a formula here takes some dozens: every enclosure is
 * narrower than this. One that contains zero stands for "equal" below, and if it were wider, that would say too little.
 */
const NARROW = rational('1e-15');

/** By how much one side is above the other, between two fractions. */
function above(left: Term, right: Term): Ends {
  const { low, high } = enclose(['-', left, right]);
  expect(high.sub(low).compare(NARROW)).toBe(-1);
  return { low, high };
}

const isAbove = (left: Term, right: Term): boolean => above(left, right).low.sign() > 0;
const differ = (left: Term, right: Term): boolean => isAbove(left, right) || isAbove(right, left);

function number(value: Q): Term {
  return String(rational(value));
}

/** What the kind makes of several numbers. */
function value({ text, inputs }: JointNonlinearity, at: readonly Q[]): Term {
  expect(at.length).toBe(inputs.length);
  return zip(inputs, at).reduce((term, [input, x]) => substitute(term, input, number(x)), formula(text).term);
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
    const f = (at: readonly Q[]): Term => value(kind, at);
    const { notAdditive, notHomogeneous, notOdd, turns, xor, inputs, text } = kind;
    expect(variablesOf(formula(text).term)).toEqual(inputs);
    expect(differ(f(combined(...notAdditive)), ['+', ...notAdditive.map(f)])).toBe(true);
    if (notHomogeneous !== undefined) {
      const [c, at] = notHomogeneous;
      expect(differ(f(scaled(c, at)), ['*', number(c), f(at)])).toBe(true);
    }
    if (notOdd !== undefined) expect(differ(f(scaled(-1, notOdd)), ['-', f(notOdd)])).toBe(true);
    if (turns !== undefined) {
      for (const [before, after] of [turns.falls, turns.rises]) {
        const grown = zip(before, after).map(([a, b]) => rational(b).compare(rational(a)));
        expect(grown.toSorted()).toEqual([...Array.from({ length: inputs.length - 1 }, () => 0), 1]);
      }
      expect(isAbove(f(turns.falls[0]), f(turns.falls[1]))).toBe(true);
      expect(isAbove(f(turns.rises[1]), f(turns.rises[0]))).toBe(true);
    }
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
      const { low, high } = above(f(values), number(xor.threshold));
      expect(x !== y ? low.sign() > 0 : high.sign() <= 0).toBe(true);
    }
  },
);

test('what has no witness against it behaves so where it is looked at', () => {
  for (const kind of JOINT_NONLINEARITIES) {
    for (const at of [
      ['1', '-2', '1/2'],
      ['0', '3', '-1/3'],
    ].map((all) => all.slice(0, kind.inputs.length))) {
      if (kind.notHomogeneous === undefined) expect(differ(value(kind, scaled(3, at)), ['*', 3, value(kind, at)])).toBe(false);
      if (kind.notOdd === undefined) expect(differ(value(kind, scaled(-1, at)), ['-', value(kind, at)])).toBe(false);
      if (kind.turns === undefined)
        for (const up of [
          ['1', '0', '0'],
          ['0', '1', '0'],
        ].map((all) => all.slice(0, kind.inputs.length)))
          expect(isAbove(value(kind, at), value(kind, combined(at, up)))).toBe(false);
    }
  }
});
