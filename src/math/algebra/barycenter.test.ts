import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational } from '../exact/rational.ts';
import { barycenter } from './barycenter.ts';

const POINTS = [
  [0, 0, 6],
  [3, 0, 0],
  [0, 9, '1/2'],
].map((point) => point.map(rational));
const meanWith = (...weights: readonly number[]) => barycenter(POINTS, weights.map(rational)).map(String);

test('with equal weights it is the middle, and a point alone is itself', () => {
  expect(meanWith(1, 1, 1)).toEqual(['1', '3', '13/6']);
  expect(meanWith(0, 5, 0)).toEqual(['3', '0', '0']);
});

test('the greater weight draws it nearer, and only the shares count', () => {
  expect(meanWith(1, 2, 0)).toEqual(['2', '0', '2']);
  expect(meanWith(7, 14, 0)).toEqual(['2', '0', '2']);
});

test('weights that add up to zero have no mean, and each point needs one', () => {
  expect(codeOf(() => meanWith(1, -1, 0))).toBe('weights-cancel');
  expect(() => meanWith(1, 1)).toThrow(RangeError);
});
