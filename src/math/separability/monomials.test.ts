import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { monomials } from './monomials.ts';

const of = (point: readonly (number | string)[], degree: number) => monomials(point, degree).map(String);

test('monomials(point, degree) are all products of up to so many coordinates, by degree', () => {
  expect(of([2, 3], 1)).toEqual(['2', '3']);
  expect(of([2, 3], 2)).toEqual(['2', '3', '4', '6', '9']);
  expect(of([2, 3, 5], 2)).toEqual(['2', '3', '5', '4', '6', '10', '9', '15', '25']);
  expect(of(['1/2'], 4)).toEqual(['1/2', '1/4', '1/8', '1/16']);
});

test('of d coordinates up to degree k there are binom(d + k, k) − 1, all different at primes', () => {
  const primes = [2, 3, 5, 7];
  for (const [d, k, count] of [
    [1, 5, 5],
    [2, 3, 9],
    [3, 3, 19],
    [4, 2, 14],
  ] as const) {
    const found = of(primes.slice(0, d), k);
    expect(found).toHaveLength(count);
    expect(new Set(found).size).toBe(count);
  }
});

test('a degree that is none is refused, and a float', () => {
  for (const degree of [0, -1, 1.5]) expect(codeOf(() => monomials([1], degree))).toBe('not-a-natural');
  expect(codeOf(() => monomials([0.5], 1))).toBe('float');
});
