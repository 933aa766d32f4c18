import type { Rational } from './rational.ts';

/** The least and the greatest of some numbers. Throws a `TypeError` when there are none. */
export function extent(values: readonly Rational[]): readonly [least: Rational, most: Rational] {
  return [
    values.reduce((least, value) => (value.compare(least) < 0 ? value : least)),
    values.reduce((most, value) => (value.compare(most) > 0 ? value : most)),
  ];
}
