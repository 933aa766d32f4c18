import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { rational } from '../exact/rational.ts';
import { zip } from '../exact/zip.ts';
import { dot, readVector, type Vector } from './vector.ts';

test('zip pairs entry with entry, and only lists of one length', () => {
  expect(zip([1, 2], ['a', 'b'])).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
  expect(zip([], [])).toEqual([]);
  expect(() => zip([1], [])).toThrow(RangeError);
  expect(codeOf(() => zip([1], []))).toBe('unequal-lengths');
});

test('dot is exact', () => {
  expect(dot(['1/2', '0.1'], [4, 10]).equals(rational(3))).toBe(true);
  expect(dot([], []).sign()).toBe(0);
  expect(() => dot([1], [1, 2])).toThrow(RangeError);
});

test('an entry that is not exact is named', () => {
  expect(() => readVector([1, 0.1], 'weights')).toThrow(
    'weights[1]: 0.1 is a float and not exact; write it as a string, "p/q" or decimal.',
  );
});

test.each([undefined, null, 5, '12', {}])('%s in the place of a list is refused', (wrong) => {
  expect(() => readVector(wrong as unknown as Vector, 'weights')).toThrow(RangeError);
  expect(codeOf(() => readVector(wrong as unknown as Vector, 'weights'))).toBe('not-a-list');
});
