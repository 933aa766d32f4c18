import { expect, test } from 'vitest';
import { demandPlace } from '../../check/formula/place.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { formula } from '../formula/formula.ts';
import type { Application } from '../language/term.ts';
import { meet } from './meet.ts';

const met = (given: readonly string[]) => meet(given.map((text) => formula(text).term as Application));

test.each<readonly (readonly string[])[]>([
  [[]],
  [['x == 1/7']],
  [['x > 0', 'u*(x + 1) == 1', 'y == (x - 1)*u', 'u > 0']],
  [['y^2 == 1', '0 > y']],
  [['x > 100', '101 > x']],
  [['x >= 100', '100 >= x']],
  [['100 > x', '7 > x', 'x > 6']],
  [['s^2 + c^2 == 1', 'c > 0']],
  [['x*0 == 0']],
  [['y > x', 'x > 3', '9 > x', '5 > x']],
  [['d - a >= 0', 'd - (1 - b) >= 0', 'd + 2 - c >= 0', '3*b - a - 3*c == 0']],
])('%j is met somewhere, which a checker accepts', (given) => {
  const place = met(given);
  expect(place).toBeDefined();
  const read = given.map((text) => formula(text).term as Application);
  expect(() => demandPlace(read, place ?? null)).not.toThrow();
});

test('what nothing rational meets is not met, and the search ends', () => {
  for (const given of [['x == 0', 'x == 1'], ['x > 0', '0 > x'], ['x^2 == 2'], ['0 > 1'], ['a > b', 'b > c', 'c > a']])
    expect(met(given)).toBeUndefined();
});

test('what is no comparison of polynomials is refused', () => {
  expect(codeOf(() => met(['relu(x) > 0']))).toBe('wrong-operation');
  expect(codeOf(() => met(['x < 1']))).toBe('comparison-needed');
});
