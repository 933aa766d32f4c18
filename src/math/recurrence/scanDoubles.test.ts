import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { randomSource } from '../elementary/randomSource.ts';
import { ofDouble } from '../exact/ofDouble.ts';
import type { Rational } from '../exact/rational.ts';
import { convolveDoubles } from './convolveDoubles.ts';
import { recurDoubles } from './recurDoubles.ts';
import { roundingBound } from './roundingBound.ts';
import { scan } from './scan.ts';
import { scanDoubles } from './scanDoubles.ts';

/** Normal inputs, and decays between -1 and 1, of which some are so small that products end below all doubles. */
function task(length: number, seed: number): readonly [Float64Array, Float64Array] {
  const { uniform, gaussian, below } = randomSource(seed);
  const decays = Float64Array.from({ length }, () => (2 * uniform() - 1) * (below(50) === 0 ? 2 ** -600 : 1));
  return [decays, Float64Array.from({ length }, gaussian)];
}

/** The states, exactly. */
function exactly(decays: Float64Array, inputs: Float64Array): readonly Rational[] {
  let state = ofDouble(0);
  return [...inputs].map((input, t) => {
    state = ofDouble(decays[t] ?? Number.NaN)
      .mul(state)
      .add(ofDouble(input));
    return state;
  });
}

/** Whether each state is within its bound of the true one. */
function isWithin(computed: Float64Array, truth: readonly Rational[], bound: Float64Array): boolean {
  return truth.every((state, t) => {
    const off = ofDouble(computed[t] ?? Number.NaN)
      .sub(state)
      .abs();
    return off.compare(ofDouble(bound[t] ?? Number.NaN)) <= 0;
  });
}

/** The largest distance of two lists of states, each as a share of what the bound allows the two together. */
function apart(left: Float64Array, right: Float64Array, bound: Float64Array): number {
  return left.reduce((most, x, t) => Math.max(most, Math.abs(x - (right[t] ?? Number.NaN)) / (2 * (bound[t] ?? Number.NaN))), 0);
}

test('a scan in doubles does what the scan of maps does, step for step', () => {
  for (let length = 1; length <= 40; length += 1) {
    const [decays, inputs] = task(length, length);
    const maps = [...inputs].map((b, t) => ({ a: decays[t] ?? Number.NaN, b }));
    const { results } = scan(maps, (earlier, later) => ({ a: later.a * earlier.a, b: later.a * earlier.b + later.b }));
    expect([...scanDoubles(decays, inputs)]).toEqual(results.map(({ b }) => b));
  }
});

test('whole numbers are exact, and a start is where it starts', () => {
  const [decays, inputs] = [Float64Array.of(2, -1, 3), Float64Array.of(1, 0, 5)];
  for (const run of [recurDoubles, scanDoubles]) {
    expect([...run(decays, inputs)]).toEqual([1, -1, 2]);
    expect([...run(decays, inputs, 10)]).toEqual([21, -21, -58]);
  }
  expect([...convolveDoubles(2, Float64Array.of(1, 0, 5))]).toEqual([1, 2, 9]);
  expect([...convolveDoubles(0, Float64Array.of(1, 4))]).toEqual([1, 4]);
});

test('step by step, scanned and convolved, the states are within the bound of the true ones', () => {
  for (const length of [1, 2, 3, 5, 17, 32]) {
    const [decays, inputs] = task(length, length);
    const [truth, bound] = [exactly(decays, inputs), roundingBound(decays, inputs)];
    expect(isWithin(recurDoubles(decays, inputs), truth, bound)).toBe(true);
    expect(isWithin(scanDoubles(decays, inputs), truth, bound)).toBe(true);
    for (const decay of [0.9, -1, 0.3]) {
      const constant = inputs.map(() => decay);
      const bound = roundingBound(constant, inputs);
      expect(isWithin(convolveDoubles(decay, inputs), exactly(constant, inputs), bound)).toBe(true);
    }
  }
});

test('up to a length of 100,000 the three are no further apart than their bounds', () => {
  // Where a decay of a half ends in zeros after 1075 steps, one of 0.9 does not within a thousand.
  for (const [length, decay] of [
    [1000, 0.9],
    [100_000, -0.5],
  ] as const) {
    const [decays, inputs] = task(length, length);
    expect(apart(recurDoubles(decays, inputs), scanDoubles(decays, inputs), roundingBound(decays, inputs))).toBeLessThanOrEqual(
      1,
    );
    const constant = inputs.map(() => decay);
    const bound = roundingBound(constant, inputs);
    const steps = recurDoubles(constant, inputs);
    expect(apart(steps, convolveDoubles(decay, inputs), bound)).toBeLessThanOrEqual(1);
    expect(apart(steps, scanDoubles(constant, inputs), bound)).toBeLessThanOrEqual(1);
    // A sum of everything forgets nothing, so its errors grow with its length.
    const ones = inputs.map(() => 1);
    expect(apart(recurDoubles(ones, inputs), scanDoubles(ones, inputs), roundingBound(ones, inputs))).toBeLessThanOrEqual(1);
  }
});

test('with 24 digits in place of 53 the bound does not hold', () => {
  const [decays, inputs] = task(1000, 1);
  const single = recurDoubles(decays.map(Math.fround), inputs.map(Math.fround));
  expect(apart(single, recurDoubles(decays, inputs), roundingBound(decays, inputs))).toBeGreaterThan(1);
});

test('what has no steps, or decays for some only, is refused', () => {
  const [none, one] = [new Float64Array(0), Float64Array.of(1)];
  for (const run of [recurDoubles, scanDoubles, roundingBound]) {
    expect(codeOf(() => run(none, none))).toBe('empty');
    expect(codeOf(() => run(one, Float64Array.of(1, 2)))).toBe('unequal-lengths');
  }
  expect(codeOf(() => convolveDoubles(1, none))).toBe('empty');
});
