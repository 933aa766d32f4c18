import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { AND, corners, OR, truthTables, XNOR, XOR } from '../separability/boolean.ts';
import { separate } from '../separability/separate.ts';
import { perceptron, product, signedVectors } from './perceptron.ts';
import { perceptronBound } from './perceptronBound.ts';

test('perceptron(AND) makes its mistakes one after the other, and stops with a line', () => {
  const walk = perceptron(AND.points, AND.labels);
  expect(walk).toMatchObject({ stops: true, visits: 36 });
  expect(walk.mistakes).toHaveLength(18);
  expect(walk.mistakes.slice(0, 3)).toEqual([
    { visit: 0, weights: [0n, 0n], bias: -1n },
    { visit: 3, weights: [1n, 1n], bias: 0n },
    { visit: 4, weights: [1n, 1n], bias: -1n },
  ]);
  expect(walk.mistakes.at(-1)).toEqual({ visit: 29, weights: [3n, 2n], bias: -4n });
});

test('perceptron(XOR) forgets in one round all that it learnt in it', () => {
  expect(perceptron(XOR.points, XOR.labels)).toEqual({
    stops: false,
    from: 0,
    until: 4,
    mistakes: [
      { visit: 0, weights: [0n, 0n], bias: -1n },
      { visit: 1, weights: [0n, 1n], bias: 0n },
      { visit: 2, weights: [1n, 1n], bias: 1n },
      { visit: 3, weights: [0n, 0n], bias: 0n },
    ],
  });
});

test('in another order it comes back to a state that is not its first', () => {
  const points = [
    [0, 1],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  expect(perceptron(points, [true, true, false, false])).toMatchObject({ stops: false, from: 4, until: 8 });
});

test('a form that is zero on a point is a mistake there, so all labels alike take one mistake', () => {
  for (const label of [true, false]) {
    const walk = perceptron(
      corners(2),
      corners(2).map(() => label),
    );
    expect(walk).toMatchObject({ stops: true, mistakes: [{ visit: 0, weights: [0n, 0n], bias: label ? 1n : -1n }] });
  }
});

test('it learns just the functions of two bits that a line can do', () => {
  const stopped = [...truthTables(2)].filter((labels) => perceptron(corners(2), labels).stops);
  expect(stopped).toHaveLength(14);
  expect(stopped).not.toContainEqual(XOR.labels);
  expect(stopped).not.toContainEqual(XNOR.labels);
});

test('on random whole points: it stops with a line if there is one and within the bound, and else returns to a state', () => {
  const data = integer({ min: 1, max: 3 }).chain((dimension) =>
    array(
      record({
        point: array(integer({ min: -2, max: 2 }), { minLength: dimension, maxLength: dimension }),
        label: boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  );
  const seen = { stopped: 0, looped: 0 };
  assert(
    property(data, (examples) => {
      const points = examples.map(({ point }) => point);
      const labels = examples.map(({ label }) => label);
      const walk = perceptron(points, labels);
      const answer = separate(points, labels);
      expect(walk.stops).toBe(answer.separable);
      const vectors = signedVectors(points, labels);
      const after = (visits: number) =>
        walk.mistakes.filter(({ visit }) => visit < visits).map(({ weights, bias }) => [...weights, bias].join())[
          walk.mistakes.filter(({ visit }) => visit < visits).length - 1
        ] ?? vectors[0]?.map(() => '0').join();
      if (walk.stops && answer.separable) {
        seen.stopped += 1;
        const { weights = [], bias = 0n } = walk.mistakes.at(-1) ?? {};
        expect(vectors.every((vector) => product([...weights, bias], vector) > 0n)).toBe(true);
        const bound = perceptronBound(points, labels, answer);
        expect(Number(bound?.n) / Number(bound?.d)).toBeGreaterThanOrEqual(walk.mistakes.length);
      }
      if (!walk.stops) {
        seen.looped += 1;
        expect((walk.until - walk.from) % points.length).toBe(0);
        expect(after(walk.from)).toBe(after(walk.until));
        expect(walk.mistakes.some(({ visit }) => visit >= walk.from)).toBe(true);
      }
    }),
    { seed: 11, numRuns: 300 },
  );
  expect(seen.stopped).toBeGreaterThan(50);
  expect(seen.looped).toBeGreaterThan(50);
});

test('what it cannot run over is refused with a sentence', () => {
  expect(() => perceptron([], [])).toThrow(RangeError);
  expect(codeOf(() => perceptron([[0], [1]], [true]))).toBe('unequal-lengths');
  expect(() => perceptron([[0], [1, 2]], [true, false])).toThrow(RangeError);
  expect(codeOf(() => perceptron([['1/2']], [true]))).toBe('not-whole');
  expect(() => perceptron([[0.5]], [true])).toThrow(TypeError);
  expect(codeOf(() => perceptron(AND.points, AND.labels, 12))).toBe('too-many-visits');
});

test('perceptronBound is R² |w|² / m²', () => {
  // R² = 3 at (1, 1, 1), |w|² = 9, and the form −1, 1, 1, 3 at the corners.
  expect(String(perceptronBound(OR.points, OR.labels, { weights: [2, 2], bias: -1 }))).toBe('27');
  expect(String(perceptronBound([[3]], [true], { weights: [1], bias: 0 }))).toBe('10/9');
  expect(perceptronBound(OR.points, OR.labels, { weights: [1, 1], bias: 0 })).toBeUndefined();
  expect(codeOf(() => perceptronBound(OR.points, OR.labels, { weights: ['1/2', 1], bias: 0 }))).toBe('not-whole');
});
