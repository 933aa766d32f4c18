import { type Rational, type Ring, rational } from '../../../src/index.ts';

/** A whole number, halved so many times: sums and products of these need no common divisor. */
export interface Dyadic {
  readonly whole: bigint;
  readonly halvings: number;
}

/** Sums, differences and products of doubles, exactly. */
export const dyadics: Ring<Dyadic> = {
  // Refused by BigInt for what is not whole.
  of: (number) => ({ whole: BigInt(String(number)), halvings: 0 }),
  add: (a, b) => {
    const [one, other] = halvedAlike(a, b);
    return { whole: one + other, halvings: Math.max(a.halvings, b.halvings) };
  },
  sub: (a, b) => dyadics.add(a, { ...b, whole: -b.whole }),
  mul: (a, b) => ({ whole: a.whole * b.whole, halvings: a.halvings + b.halvings }),
};

/** What a double is, exactly, without the common divisor that `ofDouble` looks for. BigInt throws for NaN and the infinities. */
export function dyadic(double: number): Dyadic {
  let halvings = 0;
  let whole = double;
  // Doubling is exact for a double that is not a whole number: all of those are far below the largest.
  while (Number.isFinite(whole) && !Number.isInteger(whole)) {
    whole *= 2;
    halvings += 1;
  }
  return { whole: BigInt(whole), halvings };
}

/** Its size, without the sign. */
export function sizeOf({ whole, halvings }: Dyadic): Dyadic {
  return { whole: whole < 0n ? -whole : whole, halvings };
}

/** Whether the first is at most the second. */
export function isAtMost(a: Dyadic, b: Dyadic): boolean {
  const [one, other] = halvedAlike(a, b);
  return one <= other;
}

/** The same number as a fraction in lowest terms. */
export function fraction({ whole, halvings }: Dyadic): Rational {
  return rational(whole).div(rational(2n ** BigInt(halvings)));
}

/** The whole numbers of both when they are halved equally often. */
function halvedAlike(a: Dyadic, b: Dyadic): readonly [bigint, bigint] {
  const lacking = a.halvings - b.halvings;
  return lacking < 0 ? [a.whole << BigInt(-lacking), b.whole] : [a.whole, b.whole << BigInt(lacking)];
}
