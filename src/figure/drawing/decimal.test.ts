import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { decimal } from './decimal.ts';
import { raised } from './raised.ts';

test('decimals are cut, never rounded, and say so; exponents are raised with their sign', () => {
  const shown = (value: string, places: number): string => decimal(rational(value), places);
  expect([shown('2/3', 3), shown('-1/8', 3), shown('-1/8', 2), shown('7', 2), shown('1/400', 2), shown('0', 0)]).toEqual([
    '0.666…',
    '-0.125',
    '-0.12…',
    '7',
    '0.00…',
    '0',
  ]);
  expect(raised(-24)).toBe('⁻²⁴');
});
