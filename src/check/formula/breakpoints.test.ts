import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { breakpoints } from './breakpoints.ts';

const { check, refute, formal, describe } = breakpoints;
/** Rises to 1/2 at 1/2 and falls to 0 at 1; the inner kink at 3 cancels. */
const term = [
  '+',
  ['-', ['relu', 'x'], ['*', 2, ['relu', ['-', 'x', '1/2']]]],
  ['relu', ['-', 'x', 1]],
  ['-', ['abs', ['-', 'x', 3]], ['abs', ['-', 3, 'x']]],
];
const tent = { variable: 'x', term, breakpoints: [0, '1/2', 1] };

test('the points where the slope changes are those stated, and no others', () => {
  expect(check(tent, { subdivision: [0, '1/2', 1, 3] })).toEqual({
    cases: 5n,
    scope: 'for every real number',
    detail: 'The slopes, in order: 0, 1, -1, 0.',
  });
  expect(formal(tent)).toBe(
    'As a function of the real number ‹x›, ‹relu(x) - 2 * relu(x - 1/2) + relu(x - 1) + abs(x - 3) - abs(3 - x)› is continuous and piecewise linear, and its slope changes at ‹0›, ‹1/2›, ‹1›, and nowhere else.',
  );
  const straight = { variable: 'x', term: ['-', ['relu', 'x'], ['relu', ['-', 'x']]], breakpoints: [] };
  expect(check(straight, { subdivision: [0] }).detail).toBe('The slopes, in order: 1.');
  expect(formal(straight)).toContain('and its slope never changes.');
  expect(() => check({ ...straight, breakpoints: [0] }, { subdivision: [0] })).toThrow('The slope changes nowhere, not at 0.');
});

test('a point too few, too many, or elsewhere is refused and refuted', () => {
  const subdivision = { subdivision: [0, '1/2', 1, 3] };
  for (const stated of [[0, '1/2'], [0, '1/2', 1, 3], [0, '1/3', 1], []]) {
    const wrong = { ...tent, breakpoints: stated };
    expect(codeOf(() => check(wrong, subdivision))).toBe('other-breakpoints');
    expect(() => refute(wrong, subdivision)).not.toThrow();
    expect(describe(wrong, subdivision)).toBe('The slope changes at 0, 1/2, 1: the slopes, in order, are 0, 1, -1, 0.');
  }
  expect(codeOf(() => refute(tent, subdivision))).toBe('same-breakpoints');
});

test('a subdivision that misses a kink shows nothing, and a jump is no kink', () => {
  const refused = [
    [tent, [0, '1/2', 1], 'point-missing'],
    [tent, [0, 1, '1/2', 3], 'points-not-ascending'],
    [{ ...tent, breakpoints: [1, 0] }, [0, 1], 'points-not-ascending'],
    [{ ...tent, variable: 'y' }, [0], 'other-variable'],
    [{ ...tent, term: ['step', 'x'], breakpoints: [] }, [0], 'wrong-operation'],
  ] as const;
  for (const [statement, subdivision, code] of refused) {
    expect(() => check(statement, { subdivision })).toThrow(Refused);
    expect(codeOf(() => check(statement, { subdivision }))).toBe(code);
  }
});
