import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { sin } from '../elementary/sin.ts';
import { linearRecurrentNetwork, runNetwork } from './linearRecurrentNetwork.ts';
import { reduceTo } from './reduceTo.ts';

/** Two oscillators, which four units can do. */
const SERIES = Array.from({ length: 200 }, (_, t) => sin(0.31 * (t + 1)) + sin(0.74 * (t + 1)));
const SEEN = SERIES.slice(0, 100);
const NETWORK = linearRecurrentNetwork(SEEN, { units: 60, seed: 3 });

/** The root of the mean square of what is missed, for a series whose own is about 1. */
const missed = (outputs: readonly number[], from: number): number =>
  Math.sqrt(
    outputs.slice(from).reduce((sum, y, t) => sum + (y - (SERIES[from + t] ?? Number.NaN)) ** 2, 0) / (outputs.length - from),
  );

test('a network runs by itself, and the first state or a combination is its output', () => {
  const transition = [
    [0, 1],
    [1, 1],
  ];
  expect(runNetwork({ transition, start: [0, 1] }, 7)).toEqual([0, 1, 1, 2, 3, 5, 8]);
  expect(runNetwork({ transition, start: [0, 1], read: [1, 2] }, 3)).toEqual([2, 3, 5]);
  expect(runNetwork({ transition, start: [0, 1] }, 0)).toEqual([]);
});

test('a random reservoir learns a series, and continues it', () => {
  expect(NETWORK.transition.length).toBe(61);
  expect(NETWORK.start[0]).toBe(SERIES[0]);
  expect(linearRecurrentNetwork(SEEN, { units: 60, seed: 3 })).toEqual(NETWORK);
  expect(linearRecurrentNetwork(SEEN, { units: 60, seed: 4 })).not.toEqual(NETWORK);
  // A millionth is far above what is left of the reservoir's start and of rounding, and far below what a wrong frequency misses after 200 steps.
  expect(missed(runNetwork(NETWORK, 200), 100)).toBeLessThan(1e-6);
});

test('reduced to four components it finds both frequencies, and three do not do', () => {
  const four = reduceTo(NETWORK, SEEN, 4);
  expect(four.transition.length).toBe(4);
  expect(missed(runNetwork(four, 200), 100)).toBeLessThan(1e-6);
  const angles = four.eigenvalues.filter(({ im }) => im > 0).map(({ re, im }) => Math.atan2(im, re));
  expect(angles.toSorted((a, b) => a - b).map((angle) => angle.toFixed(6))).toEqual(['0.310000', '0.740000']);
  const three = reduceTo(NETWORK, SEEN, 3);
  expect(three.transition.length).toBeLessThanOrEqual(3);
  // One oscillation is left, and of the other the root mean square is missed: √½ in the long run.
  expect(missed(runNetwork(three, 200), 100)).toBeGreaterThan(0.5);
});

test('a network is reduced to all of its components, real ones too, and they are what it was', () => {
  // The eigenvalues 2, ±i and 0, mixed, and an output that reads all states.
  const transition = [
    [2, 0, 0, 1],
    [0, 0, -1, 0],
    [0, 1, 0, 3],
    [0, 0, 0, 0],
  ];
  const network = { transition, start: [1, 2, 3, 4], read: [1, -1, 2, 5] };
  const outputs = runNetwork(network, 9);
  const whole = reduceTo(network, outputs, 4);
  expect(whole.eigenvalues.length).toBe(4);
  // The twelfth output is 6113, where doubles are 2^-40 apart: sixteen of these steps.
  runNetwork(whole, 12).forEach((y, t) => {
    expect(Math.abs(y - (runNetwork(network, 12)[t] ?? Number.NaN))).toBeLessThan(2 ** -36);
  });
  // The largest of them is the power of two; a pair has no room.
  const one = reduceTo(network, outputs, 1);
  expect(one.eigenvalues).toEqual([{ re: 2, im: 0 }]);
  expect(one.transition).toEqual([[2]]);
});

test('what cannot be learned or reduced is refused', () => {
  expect(codeOf(() => linearRecurrentNetwork([], { units: 3, seed: 1 }))).toBe('too-short');
  expect(codeOf(() => linearRecurrentNetwork([1], { units: 3, seed: 1 }))).toBe('too-short');
  expect(codeOf(() => linearRecurrentNetwork([1, Number.NaN], { units: 3, seed: 1 }))).toBe('not-finite');
  for (const units of [0, 1.5]) expect(codeOf(() => linearRecurrentNetwork(SEEN, { units, seed: 1 }))).toBe('not-a-natural');
  expect(codeOf(() => linearRecurrentNetwork(SEEN, { units: 3, seed: 0.5 }))).toBe('not-a-seed');
  for (const components of [0, 62, 1.5]) expect(codeOf(() => reduceTo(NETWORK, SEEN, components))).toBe('no-such-size');
  expect(codeOf(() => reduceTo(NETWORK, [], 4))).toBe('empty');
  expect(codeOf(() => reduceTo({ transition: [[1]], start: [1, 2] }, SEEN, 1))).toBe('wrong-length');
  expect(codeOf(() => reduceTo({ transition: [[1]], start: [1], read: [1, 2] }, SEEN, 1))).toBe('wrong-length');
  expect(codeOf(() => reduceTo(NETWORK, 5 as unknown as number[], 1))).toBe('not-a-list');
  expect(codeOf(() => linearRecurrentNetwork(undefined as unknown as number[], { units: 3, seed: 1 }))).toBe('not-a-list');
  // The parabola: one eigenvalue, three times, and a single eigenvector.
  const parabola = {
    transition: [
      [1, 2, 1],
      [0, 1, 1],
      [0, 0, 1],
    ],
    start: [0, 0, 1],
  };
  expect(runNetwork(parabola, 5)).toEqual([0, 1, 4, 9, 16]);
  expect(codeOf(() => reduceTo(parabola, SEEN, 3))).toBe('no-eigenbasis');
});
