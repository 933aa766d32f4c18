import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational } from '../exact/rational.ts';
import { breakpoints } from '../regions/breakpoints.ts';
import { interpolate } from './interpolate.ts';
import { evaluate } from './network.ts';

test('the network passes through its points and is straight in between', () => {
  assert(
    property(
      array(tuple(integer({ min: 1, max: 9 }), integer({ min: -20, max: 20 })), { minLength: 2, maxLength: 8 }),
      (drawn) => {
        const steps = drawn.map(([step]) => step);
        const points = drawn.map(
          ([, y], i) => [rational(steps.slice(0, i + 1).reduce((a, b) => a + b)).div(rational(3)), rational(y)] as const,
        );
        const network = interpolate(points);
        const at = (x: (typeof points)[number][0]): string => String(evaluate(network, [x]));
        for (const [x, y] of points) expect(at(x)).toBe(String(y));
        points.slice(1).forEach(([x, y], i) => {
          const [from, low] = points[i] ?? [x, y];
          expect(at(from.mul(rational(2)).add(x).div(rational(3)))).toBe(String(low.mul(rational(2)).add(y).div(rational(3))));
        });
        const xs = points.slice(0, -1).map(([x]) => String(x));
        for (const x of breakpoints(network)) expect(xs).toContain(String(x));
        expect(network.layers[0]?.bias).toHaveLength(points.length - 1);
      },
    ),
    { seed: 5, numRuns: 50 },
  );
});

test('it is flat before its first point, and goes on after its last', () => {
  const network = interpolate([
    [0, 1],
    [1, 3],
    ['3/2', 2],
  ]);
  expect([-7, 0, 1, '3/2', 2].map((x) => String(evaluate(network, [x])))).toEqual(['1', '1', '3', '2', '1']);
  expect(breakpoints(network).map(String)).toEqual(['0', '1']);
});

test('what is no function is refused', () => {
  expect(codeOf(() => interpolate([]))).toBe('too-few-points');
  expect(codeOf(() => interpolate([[0, 0]]))).toBe('too-few-points');
  expect(
    codeOf(() =>
      interpolate([
        [0, 0],
        [0, 1],
      ]),
    ),
  ).toBe('not-ascending');
});
