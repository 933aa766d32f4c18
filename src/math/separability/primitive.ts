import { gcd, gcdOfNumbers } from '../exact/gcd.ts';
import type { Integer } from './dictionary.ts';

/** The integers divided by their greatest common divisor, as numbers if all of these are safe. */
export function primitive(integers: readonly Integer[]): readonly Integer[] {
  if (areNumbers(integers)) {
    const divisor = integers.reduce((common, entry) => (common === 1 ? common : gcdOfNumbers(common, entry)), 0);
    return divisor <= 1 ? integers : integers.map((entry) => entry / divisor);
  }
  const wide = integers.map(BigInt);
  const divisor = wide.reduce((common, entry) => (common === 1n ? common : gcd(common, entry)), 0n);
  const reduced = divisor <= 1n ? wide : wide.map((entry) => entry / divisor);
  const narrow = reduced.map(Number);
  return narrow.every(Number.isSafeInteger) ? narrow : reduced;
}

/** Whether an integer of either kind is not zero. */
export function isNonZero(entry: Integer): boolean {
  return entry < 0 || entry > 0;
}

function areNumbers(integers: readonly Integer[]): integers is readonly number[] {
  return integers.every((entry) => typeof entry === 'number');
}
