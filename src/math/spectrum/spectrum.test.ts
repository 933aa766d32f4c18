import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { randomSource } from '../elementary/randomSource.ts';
import { eigenpairs } from './eigenpairs.ts';
import { reflector } from './hessenberg.ts';
import { hessenbergEigenvalues } from './hessenbergEigenvalues.ts';
import { spectrum } from './spectrum.ts';

/** The eigenvalues below are off by 2^-47.2 at most, on every machine alike. That is rounding. */
const NEAR = 2 ** -47;

const random = (n: number, seed: number): readonly (readonly number[])[] => {
  const { gaussian } = randomSource(seed);
  return Array.from({ length: n }, () => Array.from({ length: n }, gaussian));
};

/** The root of the sum of all squares. */
const sizeOf = (matrix: readonly (readonly number[])[]): number => Math.sqrt(matrix.flat().reduce((sum, x) => sum + x * x, 0));

/** Each expected eigenvalue [re, im] is found once. */
function expectSpectrum(matrix: readonly (readonly number[])[], expected: readonly (readonly [number, number])[]): void {
  const left = [...spectrum(matrix)];
  expect(left.length).toBe(expected.length);
  for (const [re, im] of expected) {
    const place = left.findIndex((value) => Math.hypot(value.re - re, value.im - im) <= NEAR);
    expect(place, `${re} + ${im} i among ${JSON.stringify(left)}`).toBeGreaterThanOrEqual(0);
    left.splice(place, 1);
  }
}

test('of a single number, of zeros and of a triangle they are read off', () => {
  expect(spectrum([[-3]])).toEqual([{ re: -3, im: 0 }]);
  expect(
    spectrum([
      [1, 0],
      [1, 1],
    ]),
  ).toEqual([
    { re: 1, im: 0 },
    { re: 1, im: 0 },
  ]);
  expect(
    spectrum([
      [0, 0],
      [0, 0],
    ]),
  ).toEqual([
    { re: 0, im: 0 },
    { re: 0, im: 0 },
  ]);
  expect(
    spectrum([
      [1, 2, 1],
      [0, 1, 1],
      [0, 0, 1],
    ]),
  ).toEqual([
    { re: 1, im: 0 },
    { re: 1, im: 0 },
    { re: 1, im: 0 },
  ]);
  expect(
    spectrum([
      [0, 1],
      [0, 0],
    ]),
  ).toEqual([
    { re: 0, im: 0 },
    { re: 0, im: 0 },
  ]);
});

test('a column of zeros reflects nothing', () => {
  const v = [0, 0];
  reflector(v, 0);
  expect(v).toEqual([0, 0]);
});

test('of Fibonacci, of a quarter turn and of shifts that go round', () => {
  expectSpectrum(
    [
      [0, 1],
      [1, 1],
    ],
    [
      [(1 + Math.sqrt(5)) / 2, 0],
      [(1 - Math.sqrt(5)) / 2, 0],
    ],
  );
  expectSpectrum(
    [
      [2, 1],
      [1, 0],
    ],
    [
      [1 + Math.SQRT2, 0],
      [1 - Math.SQRT2, 0],
    ],
  );
  expect(
    spectrum([
      [0, -1],
      [1, 0],
    ]),
  ).toEqual([
    { re: 0, im: 1 },
    { re: 0, im: -1 },
  ]);
  const round = (n: number): readonly (readonly number[])[] =>
    Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (j === (i + 1) % n ? 1 : 0)));
  for (const n of [3, 4, 7, 8])
    expectSpectrum(
      round(n),
      Array.from({ length: n }, (_, k) => [Math.cos((2 * Math.PI * k) / n), Math.sin((2 * Math.PI * k) / n)]),
    );
});

test('the roots of a polynomial are the eigenvalues of its companion', () => {
  // (x - 1)(x + 2)(x - 3)(x^2 + 1) = x^5 - 2 x^4 - 4 x^3 + 4 x^2 - 5 x + 6
  expectSpectrum(
    [
      [2, 4, -4, 5, -6],
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0],
    ],
    [
      [1, 0],
      [-2, 0],
      [3, 0],
      [0, 1],
      [0, -1],
    ],
  );
});

test('of symmetric matrices they are real, and of skew ones imaginary', () => {
  const a = random(9, 4);
  const entry = (i: number, j: number): number => a[i]?.[j] ?? Number.NaN;
  const symmetric = a.map((row, i) => row.map((x, j) => x + entry(j, i)));
  // Rounding may make two that are close a pair; of random matrices none are so close.
  expect(spectrum(symmetric).every(({ im }) => im === 0)).toBe(true);
  const skew = a.map((row, i) => row.map((x, j) => x - entry(j, i)));
  // The matrix commutes with its transpose, so an eigenvalue of it is no further away than the residual says.
  for (const { value, residual } of eigenpairs(skew)) expect(Math.abs(value.re)).toBeLessThanOrEqual(residual * sizeOf(skew));
});

test('they stand in order, with the residual checked and their sum the trace', () => {
  for (const n of [2, 3, 6, 20, 40]) {
    const matrix = random(n, n);
    const pairs = eigenpairs(matrix);
    const values = pairs.map(({ value }) => value);
    expect(values.length).toBe(n);
    for (const { residual, vector } of pairs) {
      expect(residual).toBeLessThanOrEqual(n * n * 2 ** -52);
      const square = [...vector.re, ...vector.im].reduce((sum, x) => sum + x * x, 0);
      // Scaled to length 1, and then turned by n − 2 reflections: each may change the length by some 2^-53.
      expect(Math.abs(square - 1)).toBeLessThan(n * 2 ** -51);
    }
    values.forEach(({ re, im }, k) => {
      const next = values[k + 1];
      if (next !== undefined) expect(Math.hypot(next.re, next.im)).toBeLessThanOrEqual(Math.hypot(re, im) * (1 + 2 ** -50));
      if (im > 0) expect(next).toEqual({ re, im: -im });
    });
    const trace = matrix.reduce((sum, row, i) => sum + (row[i] ?? Number.NaN), 0);
    // All n are eigenvalues of one matrix that differs by no more than n² 2^-52 of the size, and its trace by √n times that.
    const most = Math.sqrt(n) * n * n * 2 ** -52 * sizeOf(matrix);
    expect(Math.abs(values.reduce((sum, { re }) => sum + re, 0) - trace)).toBeLessThan(most);
  }
});

test('a vector is one: A v = λ v, entry by entry', () => {
  const matrix = random(6, 1);
  // The residual's bound, n² 2^-52 of the size.
  const most = 6 * 6 * 2 ** -52 * sizeOf(matrix);
  for (const { value, vector } of eigenpairs(matrix))
    matrix.forEach((row, i) => {
      const times = (part: Float64Array): number => row.reduce((sum, x, j) => sum + x * (part[j] ?? Number.NaN), 0);
      const [re, im] = [vector.re[i] ?? Number.NaN, vector.im[i] ?? Number.NaN];
      expect(Math.abs(times(vector.re) - (value.re * re - value.im * im))).toBeLessThan(most);
      expect(Math.abs(times(vector.im) - (value.re * im + value.im * re))).toBeLessThan(most);
    });
});

test('huge and tiny entries are no matter, and neither is a long Jordan block', () => {
  expect(
    spectrum([
      [0, 1e-320],
      [1e-320, 0],
    ]),
  ).toEqual([
    { re: 1e-320, im: 0 },
    { re: -1e-320, im: 0 },
  ]);
  const [huge] = spectrum([
    [1e300, 1e300],
    [0, -1e299],
  ]);
  expect(huge).toEqual({ re: 1e300, im: 0 });
  const jordan = Array.from({ length: 25 }, (_, i) =>
    Array.from({ length: 25 }, (__, j) => (j === i + 1 ? 1 : i === j ? 0.5 : 0)),
  );
  expect(spectrum(jordan)).toEqual(jordan.map(() => ({ re: 0.5, im: 0 })));
});

test('what has no eigenvalues, or none that are good enough, is refused', () => {
  expect(codeOf(() => spectrum([]))).toBe('empty-matrix');
  expect(codeOf(() => spectrum([[]]))).toBe('not-square');
  expect(codeOf(() => spectrum([[1, 2]]))).toBe('not-square');
  expect(codeOf(() => spectrum([[1, 2], [1]]))).toBe('not-square');
  expect(codeOf(() => spectrum([[Number.NaN]]))).toBe('not-finite');
  expect(codeOf(() => spectrum([['1/2' as unknown as number]]))).toBe('not-a-double');
  expect(codeOf(() => eigenpairs(random(5, 1), 2 ** -80))).toBe('residual-too-large');
  expect(codeOf(() => hessenbergEigenvalues(Float64Array.from([1, 2, 3, 4, 5, 6, 0, 7, 8]), 3, 0))).toBe('not-converged');
});

test('two pairs that are the same to the last digit each have vectors of their own', () => {
  // Three cycles, of three, one and three places: each root of unity of order three occurs twice.
  const cycles = [2, 4, 6, 1, 3, 5, 0].map((to) => Array.from({ length: 7 }, (_, j) => (j === to ? 1 : 0)));
  for (const { re, im } of spectrum(cycles)) {
    const { re: x, im: y } = { re: re * re - im * im, im: 2 * re * im };
    // Its cube is one: z² is the mirror image of z.
    expect(Math.hypot(x - re, y + im)).toBeLessThan(NEAR);
  }
});

test('a large matrix of rank one has one eigenvalue beside zero', () => {
  const [u, v] = [
    Array.from({ length: 40 }, (_, i) => ((i * 7) % 5) - 2),
    Array.from({ length: 40 }, (_, i) => ((i * 3) % 7) - 2),
  ];
  const [largest, ...others] = spectrum(u.map((a) => v.map((b) => a * b)));
  const trace = u.reduce((sum, a, i) => sum + a * (v[i] ?? 0), 0);
  // The residual's bound, n² 2^−52 of the size, which is below 2^7.
  expect(Math.abs((largest?.re ?? 0) - trace)).toBeLessThan(2 ** -34);
  expect(others.every(({ re, im }) => Math.hypot(re, im) < 2 ** -34)).toBe(true);
});

test('rows may be typed arrays, and what is no row is refused', () => {
  expect(spectrum([Float64Array.of(1, 0), Float64Array.of(0, 2)] as unknown as number[][])).toEqual([
    { re: 2, im: 0 },
    { re: 1, im: 0 },
  ]);
  expect(codeOf(() => spectrum(['1'] as unknown as number[][]))).toBe('not-a-list');
});
