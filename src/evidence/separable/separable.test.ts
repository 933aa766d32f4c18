import { expect, test } from 'vitest';
import { AND, XOR } from '../../math/separability/boolean.ts';
import { SONAR } from '../../testing/sonar.ts';
import type { CheckedEvidence } from '../checked.ts';
import { inseparable } from '../inseparable/inseparable.ts';
import type { Labelled } from '../labelled.ts';
import { separable } from './separable.ts';

const CONTEXT = { seed: 0, fresh: false };
const tried = (evidence: CheckedEvidence) => evidence.establish(CONTEXT);

/** The ends of the axes in 101 dimensions, both of each axis, and what each coordinate's weight has to be. */
const LARGE: Labelled = {
  points: Array.from({ length: 202 }, (_, i) => Array.from({ length: 101 }, (__, k) => (k === i >> 1 ? 1 - 2 * (i % 2) : 0))),
  labels: Array.from({ length: 202 }, (_, i) => i % 2 === 0),
};
const ONES = { weights: Array.from({ length: 101 }, () => 1), bias: 0 };
/** The first point once more, with the other label. */
const MIXED: Labelled = { points: [...LARGE.points, ...LARGE.points.slice(0, 1)], labels: [...LARGE.labels, false] };
const MEETING = { combination: MIXED.points.map((_, i) => (i === 0 || i === 202 ? 1 : 0)) };

test('beyond the size that is decided nothing is looked for, and what is given is checked all the same', () => {
  for (const evidence of [separable(LARGE), inseparable(LARGE), separable(MIXED), inseparable(MIXED)])
    expect(tried(evidence)).toMatchObject({ holds: false, code: 'too-large' });
  expect(tried(separable(LARGE, ONES))).toMatchObject({ holds: true, witness: ONES });
  expect(separable(LARGE, ONES).find()).toEqual({ statement: LARGE, proof: ONES });
  expect(inseparable(MIXED, MEETING).find()).toEqual({ statement: MIXED, proof: MEETING });
  expect(tried(separable(MIXED, ONES))).toMatchObject({ holds: false, code: 'wrong-sign' });
  expect(tried(inseparable(MIXED, MEETING))).toMatchObject({ holds: true, witness: MEETING });
  const ends = { combination: LARGE.points.map((_, i) => (i < 2 ? 1 : 0)) };
  expect(tried(inseparable(LARGE, ends))).toMatchObject({ holds: false, code: 'not-vanishing' });
});

test('too many numbers are as much too large as too many coordinates; few points with many coordinates are not', () => {
  const points = Array.from({ length: 500_001 }, (_, i) => [i]);
  expect(tried(separable({ points, labels: points.map(([i = 0]) => i > 7) }))).toMatchObject({ code: 'too-large' });
  const few = LARGE.points.slice(0, 2);
  expect(tried(separable({ points: few, labels: [true, false] }))).toMatchObject({ holds: true });
});

test('what is given is the proof, if it is one; if it is none, what refutes the sentence is looked for', () => {
  const plane = { weights: [1, 1], bias: '-3/2' };
  expect(tried(separable(AND, plane))).toMatchObject({ holds: true, witness: plane });
  expect(tried(separable(AND, { weights: [1, 1], bias: 0 }))).toMatchObject({ holds: false, code: 'wrong-sign' });
  expect(tried(separable(XOR, plane))).toMatchObject({ holds: false, code: 'false' });
  const twice = { combination: [2, 2, 2, 2] };
  expect(tried(inseparable(XOR, twice))).toMatchObject({ holds: true, witness: twice });
  expect(tried(inseparable(XOR, { combination: [1, 1, 1, 0] }))).toMatchObject({ holds: false });
  expect(tried(inseparable(AND, twice))).toMatchObject({ holds: false, code: 'false' });
});

test('the sonar echoes are separable, and 208 labels in turn are not', () => {
  expect(tried(separable(SONAR))).toMatchObject({ holds: true });
  expect(tried(inseparable({ ...SONAR, labels: SONAR.labels.map((_, i) => i % 2 === 0) }))).toMatchObject({ holds: true });
});
