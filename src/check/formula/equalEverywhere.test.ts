import { type Arbitrary, assert, constantFrom, integer, letrec, oneof, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { Refused } from '../../math/exact/refused.ts';
import { type Application, evaluateTerm, type Term } from '../../math/language/term.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { affineOn, subdivide } from './affineOn.ts';
import { equalEverywhere } from './equalEverywhere.ts';

const { check, refute, formal, describe } = equalEverywhere;
const line = { variable: 'x', from: null, to: null };
const cancel = { ...line, left: ['-', ['relu', 'x'], ['relu', ['-', 'x']]], right: 'x' };

test('two functions that agree on every piece are equal', () => {
  expect(check(cancel, { breakpoints: [0] })).toEqual({ cases: 2n, scope: 'for every real x' });
  expect(formal(cancel)).toBe('For every real ‹x›: ‹relu(x) - relu(-x) == x›.');
  const pieces = [
    [{ left: ['max', 'x', 0, '-2'], right: ['relu', 'x'] }, [-2, 0]],
    [{ left: ['min', 'x', ['-', 'x']], right: ['-', ['abs', 'x']] }, [0]],
    [{ left: ['/', ['*', 3, 'x', '1/2'], '-3/2'], right: ['-', 'x'] }, []],
    [{ left: ['*', ['+', 'x', 1], 2], right: ['+', ['*', 2, 'x'], 2] }, []],
    [{ left: 1, right: ['-', 3, 2] }, []],
  ] as const;
  for (const [sides, breakpoints] of pieces)
    expect(check({ ...line, ...sides }, { breakpoints }).cases).toBe(BigInt(breakpoints.length + 1));
});

test('on a half-line or between two ends, only what is there counts', () => {
  const identity = { variable: 'x', left: ['relu', 'x'], right: 'x' };
  const up = { ...identity, from: 0, to: null };
  expect(check(up, { breakpoints: [] })).toEqual({ cases: 1n, scope: 'for every real x from 0 on' });
  expect(formal(up)).toBe('For every real ‹x› from ‹0› on: ‹relu(x) == x›.');
  const zero = { ...identity, from: null, to: '-1/2', right: 0 };
  expect(check(zero, { breakpoints: [-3] })).toEqual({ cases: 2n, scope: 'for every real x up to -1/2' });
  expect(check({ ...identity, from: 0, to: 1 }, { breakpoints: ['1/2'] }).scope).toBe('for every real x from 0 to 1');
  expect(() => check({ ...identity, from: -1, to: 1 }, { breakpoints: [0] })).toThrow(
    'From -1 to 0 the left side is 0 * x + 0 and the right side 1 * x + 0.',
  );
  expect(codeOf(() => check({ ...identity, from: null, to: null }, { breakpoints: [] }))).toBe('point-missing');
  expect(codeOf(() => check({ ...identity, from: -1, to: null }, { breakpoints: [] }))).toBe('point-missing');
  expect(codeOf(() => check({ ...identity, from: null, to: 1 }, { breakpoints: [] }))).toBe('point-missing');
  expect(codeOf(() => check({ ...identity, from: -1, to: 1 }, { breakpoints: [] }))).toBe('point-missing');
});

test('slopes alone, or intercepts alone, are not enough', () => {
  expect(codeOf(() => check({ ...line, left: 'x', right: ['+', 'x', 1] }, { breakpoints: [] }))).toBe('differs');
  expect(codeOf(() => check({ ...line, left: 'x', right: ['*', 2, 'x'] }, { breakpoints: [] }))).toBe('differs');
});

test('an interval of one point, or none, is no interval for anyone', () => {
  const point = { ...cancel, from: 1, to: 1, right: 0 };
  expect(codeOf(() => refute(point, { x: 1 }))).toBe('points-not-ascending');
  expect(() => formal(point)).toThrow(Refused);
});

test('a point inside where the sides differ refutes', () => {
  const wrong = { variable: 'x', from: -1, to: 5, left: ['relu', 'x'], right: 'x' };
  expect(() => refute(wrong, { x: '-1/2' })).not.toThrow();
  expect(describe(wrong, { x: '-1/2' })).toBe('At x = -1/2 the left side is 0 and the right side -1/2.');
  expect(() => refute(wrong, { x: 2 })).toThrow('Both sides are 2 at x = 2.');
  expect(codeOf(() => refute(wrong, { x: -2 }))).toBe('outside-interval');
  expect(codeOf(() => refute({ ...wrong, right: ['*', 'x', 'x'] }, { x: 6 }))).toBe('outside-interval');
  expect(() => refute({ ...wrong, ...line }, { x: -2 })).not.toThrow();
});

test('malformed statements, and terms with other shapes, are refused', () => {
  const refused = [
    [{ ...cancel, from: 1, to: 1 }, [], 'points-not-ascending'],
    [{ ...cancel, from: 2, to: 1 }, [], 'points-not-ascending'],
    [{ ...cancel, from: 0 }, [0], 'points-not-ascending'],
    [cancel, [1, 0], 'points-not-ascending'],
    [cancel, [0, 0], 'points-not-ascending'],
    [{ ...cancel, right: 'y' }, [0], 'other-variable'],
    [{ ...cancel, variable: '1' }, [0], 'not-a-name'],
    [{ ...cancel, right: ['*', 'x', 'x'] }, [0], 'product-of-variables'],
    [{ ...cancel, right: ['/', 1, 'x'] }, [0], 'division-by-variable'],
    [{ ...cancel, right: ['/', 'x', 0] }, [0], 'division-by-variable'],
    [{ ...cancel, right: ['step', 'x'] }, [0], 'wrong-operation'],
    [{ ...cancel, right: ['^', 'x', 2] }, [0], 'wrong-operation'],
    [
      { ...cancel, left: ['+', ...Array.from({ length: 2 ** 11 }, () => 'x')] },
      Array.from({ length: 2 ** 11 }, (_, i) => i),
      'too-many-pieces',
    ],
  ] as const;
  for (const [statement, breakpoints, code] of refused) {
    expect(() => check(statement, { breakpoints })).toThrow(Refused);
    expect(codeOf(() => check(statement, { breakpoints }))).toBe(code);
  }
});

/** Piecewise linear terms in x whose kinks are all at integers from −4 to 4, or refused for want of a point. */
const { term } = letrec<{ term: Term }>((tie) => {
  const t = tie('term');
  const application = (operator: string, ...operands: Arbitrary<Term>[]): Arbitrary<Term> =>
    tuple(...operands).map((terms): Application => [operator, ...terms]);
  const small = integer({ min: -2, max: 2 });
  return {
    term: oneof(
      { maxDepth: 3 },
      small,
      constantFrom<Term>('x'),
      application('+', t, t),
      application('-', t, t),
      application('-', t),
      application('*', small, t),
      application('*', t, t),
      application('/', t, constantFrom(2, -1)),
      application('/', t, t),
      ...['abs', 'relu'].map((operator) => application(operator, t)),
      ...['max', 'min'].map((operator) => application(operator, t, t)),
    ),
  };
});

test('the form on a piece has the value of the term everywhere on it', () => {
  const points = ['-4', '-2', '-1', '-1/2', '0', '1/2', '1', '2', '4'].map(rational);
  const pieces = subdivide({ from: null, to: null }, points);
  let checked = 0;
  assert(
    property(term, constantFrom(...pieces), (written, piece) => {
      try {
        affineOn(written, [piece]);
      } catch (error) {
        expect(error).toBeInstanceOf(Refused);
        return;
      }
      const ends = [piece.from ?? rational(-99), piece.to ?? rational(99)] as const;
      for (const x of [
        ...ends,
        ends[0].add(ends[1]).div(rational(2)),
        ends[0].mul(rational('2/3')).add(ends[1].div(rational(3))),
      ]) {
        for (const { slope, intercept } of affineOn(written, [piece])) {
          expect(String(slope.mul(x).add(intercept))).toBe(String(evaluateTerm(written, new Map([['x', x]]))));
          checked += 1;
        }
      }
    }),
    { seed: 4, numRuns: 3000 },
  );
  expect(checked).toBeGreaterThan(5000);
});
