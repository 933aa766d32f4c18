import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digits, type Part } from './digits.ts';
import { POOLED_DIGITS } from './pooledDigits.ts';

const DIGITS = digits();
const TEN = Array.from({ length: 10 }, (_, digit) => digit);
const ofDigit = (digit: number, ...parts: readonly Part[]) =>
  DIGITS.filter((each) => each.digit === digit && parts.includes(each.part));

test('there are 400 images of each digit, in order, and in each the same parts', () => {
  expect(DIGITS.map(({ digit }) => digit)).toEqual(TEN.flatMap((digit) => Array(400).fill(digit)));
  const sizes = TEN.map((digit) => (['training', 'validation', 'test'] as const).map((part) => ofDigit(digit, part).length));
  expect(sizes).toEqual(Array(10).fill([250, 50, 100]));
});

test('every image has 49 shades out of sixteen, all of which occur', () => {
  expect(new Set(DIGITS.map(({ pixels }) => pixels.length))).toEqual(new Set([49]));
  expect([...new Set(DIGITS.flatMap(({ pixels }) => pixels))].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 16 }, (_, shade) => shade),
  );
});

test('the images are what the script wrote', () => {
  expect(createHash('sha256').update(POOLED_DIGITS).digest('hex')).toBe(
    '4fda401813cf511013a11774f4bc3fca36db301984b22a96e5733ef768b8ba96',
  );
});

test('the labels fit: most images of the test are nearest to the mean image of their own digit', () => {
  const mean = (digit: number): readonly number[] => {
    const images = ofDigit(digit, 'training');
    return Array.from({ length: 49 }, (_, k) => images.reduce((sum, { pixels }) => sum + (pixels[k] ?? 0), 0) / images.length);
  };
  const means = TEN.map(mean);
  const distance = (pixels: readonly number[], to: readonly number[]): number =>
    pixels.reduce((sum, shade, k) => sum + (shade - (to[k] ?? 0)) ** 2, 0);
  const tried = DIGITS.filter(({ part }) => part === 'test');
  const right = tried.filter(({ digit, pixels }) => {
    const distances = means.map((image) => distance(pixels, image));
    return distances.indexOf(Math.min(...distances)) === digit;
  });
  // A guess is right one time in ten.
  expect(right.length / tried.length).toBeGreaterThan(0.7);
});

test('no image of the test is also learned from', () => {
  const line = ({ pixels }: { readonly pixels: readonly number[] }): string => pixels.join(' ');
  const learned = new Set(DIGITS.filter(({ part }) => part !== 'test').map(line));
  expect(DIGITS.filter(({ part }) => part === 'test').filter((each) => learned.has(line(each)))).toEqual([]);
});
