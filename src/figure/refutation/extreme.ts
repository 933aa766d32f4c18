import type { Rational } from '../../math/exact/rational.ts';

/** The least of some numbers, or the greatest. */
export function extreme(values: readonly Rational[], sign: 1 | -1): Rational {
  return values.reduce((a, b) => (b.compare(a) === sign ? b : a));
}
