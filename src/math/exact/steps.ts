import { type Q, type Rational, rational } from './rational.ts';

/** The numbers that divide an interval into this many equal parts, both ends among them. */
export function steps(from: Q, to: Q, count: number): readonly Rational[] {
  const [start, length] = [rational(from), rational(to).sub(rational(from))];
  return Array.from({ length: count + 1 }, (_, i) => start.add(length.mul(rational(i)).div(rational(count))));
}
