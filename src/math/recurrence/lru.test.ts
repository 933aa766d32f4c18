import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { randomSource } from '../elementary/randomSource.ts';
import { ofDouble } from '../exact/ofDouble.ts';
import { formula } from '../formula/formula.ts';
import { enclose } from '../interval/enclose.ts';
import { lruEigenvalues } from './lruEigenvalues.ts';
import { lruRing } from './lruRing.ts';
import { type Lru, lruRun } from './lruRun.ts';
import { zeroOrderHold } from './zeroOrderHold.ts';

const RING = { units: 200, least: 0.9, most: 0.999, phase: 2 * Math.PI, seed: 1 };

/** Off by at most this share of the enclosed value. */
function isWithin(computed: number, term: string, values: { readonly [name: string]: number }, share: number): boolean {
  const read = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, ofDouble(value)]));
  const { low, high } = enclose(formula(term).term, read, 400);
  const most = ofDouble(share).mul(low.abs().compare(high.abs()) < 0 ? low.abs() : high.abs());
  return [low, high].every((end) => ofDouble(computed).sub(end).abs().compare(most) <= 0);
}

test('an input held still for a step, within the bound, near zero too', () => {
  const source = randomSource(5);
  for (let i = 0; i < 60; i += 1) {
    const [A, B] = [source.gaussian(), source.gaussian()];
    const step = 2 ** -source.below(80) * (1 + source.uniform()) * 8;
    const held = zeroOrderHold(A, B, step);
    const share = (8 + Math.abs(step * A)) * 2 ** -53;
    expect(isWithin(held.A, 'exp(s*A)', { s: step, A }, share), `A at ${step} ${A}`).toBe(true);
    expect(isWithin(held.B, '(exp(s*A) - 1)*B/A', { s: step, A, B }, share), `B at ${step} ${A}`).toBe(true);
  }
});

test('a rate of zero adds the step times B, and one of hardly more almost that', () => {
  expect(zeroOrderHold(0, 3, 0.5)).toEqual({ A: 1, B: 1.5 });
  expect(zeroOrderHold(-0, 3, 0.5)).toEqual({ A: 1, B: 1.5 });
  expect(zeroOrderHold(Number.MIN_VALUE, 3, 0.5)).toEqual({ A: 1, B: 1.5 });
  expect(zeroOrderHold(-1e-17, 3, 0.5)).toEqual({ A: 1, B: 1.5 });
  expect(zeroOrderHold(-2, 3, 0)).toEqual({ A: 1, B: 0 });
  expect(zeroOrderHold(-1e3, 2, 1e3)).toEqual({ A: 0, B: 2e-3 });
  expect(codeOf(() => zeroOrderHold(Number.NaN, 1, 1))).toBe('not-finite');
  expect(codeOf(() => zeroOrderHold(1, Number.POSITIVE_INFINITY, 1))).toBe('not-finite');
  expect(codeOf(() => zeroOrderHold('1/2' as unknown as number, 1, 1))).toBe('not-a-double');
});

test('the ring is drawn evenly by area, and its normalisation is that of its sizes', () => {
  const { nu, theta, gamma } = lruRing({ ...RING, units: 4000, phase: 1 });
  const eigenvalues = lruEigenvalues({ nu, theta });
  const squares = eigenvalues.map(({ re, im }) => re * re + im * im);
  // Rounding moves |λ|² by less than 2^-48.
  expect(Math.min(...squares)).toBeGreaterThan(0.81 - 2 ** -48);
  expect(Math.max(...squares)).toBeLessThan(0.998001 + 2 ** -48);
  // |λ|² is uniform, so its mean is that of the ends up to five standard errors; and so is the angle, from 0 to 1.
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(Math.abs(mean(squares) - (0.81 + 0.998001) / 2)).toBeLessThan((5 * (0.998001 - 0.81)) / Math.sqrt(12 * 4000));
  const angles = eigenvalues.map(({ re, im }) => Math.atan2(im, re));
  expect(Math.abs(mean(angles) - 1 / 2)).toBeLessThan(5 / Math.sqrt(12 * 4000));
  expect(Math.min(...angles)).toBeGreaterThan(0);
  // exp(2γ) = 1 − |λ|², which is at least 0.002: relative to it, the rounding of |λ|² is below 2^-38.
  squares.forEach((square, k) => {
    expect(Math.abs(Math.exp(2 * (gamma[k] ?? Number.NaN)) / (1 - square) - 1)).toBeLessThan(2 ** -38);
  });
});

test('the same seed draws the same ring, and one of a single size is a circle', () => {
  expect(lruRing(RING)).toEqual(lruRing(RING));
  expect(lruRing({ ...RING, seed: 2 })).not.toEqual(lruRing(RING));
  // Of numbers from one half to one a rounding is at most 2^-54: up to four of them.
  for (const { re, im } of lruEigenvalues(lruRing({ ...RING, least: 0.5, most: 0.5 })))
    expect(Math.abs(Math.hypot(re, im) - 0.5)).toBeLessThan(2 ** -52);
  expect(lruRing({ ...RING, least: 0, most: 1 }).gamma.every(Number.isFinite)).toBe(true);
});

test('a size is below 1 for every ν, but not in doubles', () => {
  const size = (nu: number): number => lruEigenvalues({ nu: [nu], theta: [-40] })[0]?.re ?? Number.NaN;
  expect([-37, 0, 5].map(size).every((value) => value < 1)).toBe(true);
  expect(size(-37.5)).toBe(1);
});

test('rings that are none are refused', () => {
  for (const units of [0, 1.5]) expect(codeOf(() => lruRing({ ...RING, units }))).toBe('not-a-natural');
  for (const ends of [{ least: -0.1 }, { least: 0.9, most: 0.8 }, { most: 1.1 }, { least: 1, most: 1 }, { least: 0, most: 0 }])
    expect(codeOf(() => lruRing({ ...RING, ...ends }))).toBe('no-ring');
  for (const phase of [0, -1]) expect(codeOf(() => lruRing({ ...RING, phase }))).toBe('not-positive');
  expect(codeOf(() => lruRing({ ...RING, phase: Number.NaN }))).toBe('not-finite');
  expect(codeOf(() => lruRing({ ...RING, seed: 0.5 }))).toBe('not-a-seed');
  expect(codeOf(() => lruEigenvalues({ nu: [1], theta: [] }))).toBe('wrong-length');
  expect(codeOf(() => lruEigenvalues({ nu: [1] } as unknown as Lru))).toBe('not-a-list');
  expect(codeOf(() => lruEigenvalues({ nu: 1, theta: [1] } as unknown as Lru))).toBe('not-a-list');
});

/** One unit with λ = i/2 up to rounding: ν = ln ln 2 and θ = ln(π/2). Two inputs, one output. */
const UNIT: Lru = {
  nu: [Math.log(Math.LN2)],
  theta: [Math.log(Math.PI / 2)],
  gamma: [Math.LN2],
  B: [
    [
      { re: 1, im: 0 },
      { re: 0, im: 1 },
    ],
  ],
  C: [[{ re: 2, im: -3 }]],
  D: [[0, 5]],
};

test('units turn and shrink their states, and what is read of them is real', () => {
  const { states, outputs } = lruRun(UNIT, [
    [1, 0],
    [0, 0],
    [0, 1],
  ]);
  // exp γ = 2: the states are 2, then i, then −1/2 + 2 i; the outputs 2 re + 3 im + 5 x₂.
  const expected = [
    { re: 2, im: 0 },
    { re: 0, im: 1 },
    { re: -0.5, im: 2 },
  ];
  // The first state, 2, is turned by an angle that is off by some 2^-53.
  states.flat().forEach(({ re, im }, t) => {
    expect(Math.hypot(re - (expected[t]?.re ?? Number.NaN), im - (expected[t]?.im ?? Number.NaN))).toBeLessThan(2 ** -52);
  });
  // At most |2 − 3 i| < 4 times that, and three sums of up to 10, each rounded by 2^-50.
  [4, 3, 10].forEach((value, t) => {
    expect(Math.abs((outputs[t]?.[0] ?? Number.NaN) - value)).toBeLessThan(2 ** -48);
  });
});

test('what is left out adds each input to each state, and gives no outputs', () => {
  const { B, C, D, ...alone } = UNIT;
  const inputs = [
    [1, 0],
    [2, 3],
  ];
  const { states, outputs } = lruRun(alone, inputs);
  const ones = [
    [
      { re: 1, im: 0 },
      { re: 1, im: 0 },
    ],
  ];
  expect(states).toEqual(lruRun({ ...UNIT, B: ones }, inputs).states);
  expect(outputs).toEqual([[], []]);
  expect(lruRun({ ...alone, B: ones, C: [[{ re: 1, im: 0 }]] }, inputs).outputs).toEqual(states.map(([h]) => [h?.re]));
  expect(lruRun({ ...alone, B: [[1, 1]], C: [[1]] }, inputs).outputs).toEqual(states.map(([h]) => [h?.re]));
  expect([B, C, D].map((matrix) => matrix?.length)).toEqual([1, 1, 1]);
});

test('normalised, the mean square of the states is that of the input; without it, it is not', () => {
  const { nu, theta, gamma } = lruRing({ ...RING, units: 100 });
  const steps = 3000;
  const source = randomSource(9);
  const inputs = Array.from({ length: steps }, () => [source.gaussian()]);
  const layer = { nu, theta, gamma };
  const meanSquare = (units: Lru): number => {
    const late = lruRun(units, inputs).states.slice(1000).flat();
    return late.reduce((sum, { re, im }) => sum + re * re + im * im, 0) / late.length;
  };
  // A unit's mean square over 2000 steps has a variance of about 1/(1 − |λ|²)/1000, on the ring 0.024 on average, and
  // that of 100 units at different angles a hundredth of it: five standard errors are below 0.1.
  expect(Math.abs(meanSquare(layer) - 1)).toBeLessThan(0.1);
  expect(meanSquare({ ...layer, gamma: nu.map(() => 0) })).toBeGreaterThan(10);
});

test('layers whose shapes do not fit are refused', () => {
  const refused = (change: Partial<Lru>, inputs: readonly (readonly number[])[] = [[1, 0]]): unknown =>
    codeOf(() => lruRun({ ...UNIT, ...change }, inputs));
  expect(refused({}, [])).toBe('empty');
  expect(refused({}, [[]])).toBe('empty');
  expect(refused({}, [1, 0] as unknown as number[][])).toBe('not-a-list');
  expect(refused({}, 1 as unknown as number[][])).toBe('not-a-list');
  expect(refused({ gamma: undefined as unknown as number[] })).toBe('not-a-list');
  expect(refused({ nu: [], theta: [], gamma: [], B: [], C: [[]] })).toBe('empty');
  expect(refused({ gamma: [] })).toBe('wrong-length');
  expect(refused({ B: [[{ re: 1, im: 0 }]] })).toBe('shapes-do-not-fit');
  expect(refused({ C: [[]] })).toBe('shapes-do-not-fit');
  expect(refused({ D: [] })).toBe('shapes-do-not-fit');
  expect(refused({}, [[1, 0], [1]])).toBe('wrong-length');
  expect(
    refused({
      B: [
        [
          { re: 1, im: 0 },
          { re: Number.NaN, im: 0 },
        ],
      ],
    }),
  ).toBe('not-finite');
});
