import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digits } from '../../math/data/digits.ts';
import { MOBY_DICK_TEXT } from '../../math/data/mobyDickText.ts';
import { digitsModule } from './digitsModule.ts';
import { DIGITS, MOBY_DICK } from './makeData.ts';
import { mobyDickModule } from './mobyDickModule.ts';

test('pixels are pooled to the mean of 4 × 4, in fifteenths', () => {
  // The first image has its upper left square half in ink, and its last pixel of all.
  const first = Array.from({ length: 784 }, (_, i) => {
    const [row, column] = [Math.floor(i / 28), i % 28];
    return (row < 2 && column < 4) || i === 783 ? 1 : 0;
  });
  const blank = Array(399 * 784).fill(0);
  const black = Array(400 * 784).fill(1);
  const module = digitsModule([[...first, ...blank], black], 'somewhere');
  const lines = module.split('`').at(-2) ?? '';
  const [top, ...others] = lines.trim().split('\n');
  // 15/2 is rounded up to 8, and 15/16 to 1.
  expect(top).toBe(`8${'0'.repeat(47)}1`);
  expect(others).toEqual([...Array(399).fill('0'.repeat(49)), ...Array(400).fill('f'.repeat(49))]);
  expect(module).toContain('from somewhere');
});

test('chapters are joined as they are, and what a template would not keep is refused', () => {
  const module = mobyDickModule(['CHAPTER 1. One.\n\nText.\n', 'CHAPTER 2. Two.\n\nMore.\n'], 'somewhere');
  expect(module).toContain('`CHAPTER 1. One.\n\nText.\n\nCHAPTER 2. Two.\n\nMore.\n`;');
  for (const strange of ['`', '\\', '${']) expect(() => mobyDickModule([`A ${strange}.`], 'somewhere')).toThrow('escape it in');
});

const shipped = (name: string): string => readFileSync(join(import.meta.dirname, '../../math/data', name), 'utf8');

test('what is shipped is what the script writes of the same pixels and chapters', () => {
  // A pixel blown up to 4 × 4 of its shade is pooled to itself.
  const blownUp = (pixels: readonly number[]): readonly number[] =>
    Array.from({ length: 784 }, (_, i) => (pixels[7 * Math.floor(i / 112) + Math.floor((i % 28) / 4)] ?? 0) / 15);
  const shades = Array.from({ length: 10 }, (_, k) =>
    digits().flatMap(({ digit, pixels }) => (digit === k ? blownUp(pixels) : [])),
  );
  expect(digitsModule(shades, DIGITS)).toBe(shipped('pooledDigits.ts'));
  const chapters = MOBY_DICK_TEXT.split(/\n(?=CHAPTER )/);
  expect(mobyDickModule(chapters, MOBY_DICK)).toBe(shipped('mobyDickText.ts'));
});
