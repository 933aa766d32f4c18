import { IN_AN_OCTAVE, roundToFloat16 } from './roundToFloat16.ts';

/** How often Murphy's function multiplies by which float16 number, and by which one at last. */
export const GRAD1 = { times: 500, by: '0.99951171875', last: '1.3232421875' } as const;

const [BY, LAST] = [Number(GRAD1.by), Number(GRAD1.last)];
/** Between these, nothing that comes out is too small or too large to be a normal half. */
const [LEAST_ALIKE, MOST_ALIKE] = [2 ** -13, 2 ** 15];
/** What comes out for each half from 1 to 2, in their order. */
const OCTAVE: (number | undefined)[] = Array.from({ length: IN_AN_OCTAVE });
/** What comes out for each of the other halfs that were asked for. */
const KNOWN = new Map<number, number>();

/**
 * Murphy's function grad1 of a number, which is rounded to float16 first: multiplied 500 times by 1 − 1/2048
 * and then by 1.3232421875, each result rounded to the nearest float16 number. Without the roundings it would be a
 * multiple of its input. (Tom Murphy VII, GradIEEEnt half decent, SIGBOVIK 2023.)
 */
export function grad1(x: number): number {
  // Rounding knows no sign, so what is known of a number is known of its negative.
  if (x < 0) return -grad1(-x);
  const half = roundToFloat16(x);
  // From a power of two to the next, halfs lie and are rounded as they are from 1 to 2, unless what comes out on the way
  // is too small: it is never below three quarters of the half, nor above it.
  if (half > MOST_ALIKE || half < LEAST_ALIKE) return remembered(half);
  let power = 1;
  while (half >= 2 * power) power *= 2;
  while (half < power) power /= 2;
  const place = (half / power - 1) * IN_AN_OCTAVE;
  const known = OCTAVE[place] ?? multiplied(half / power);
  OCTAVE[place] = known;
  return known * power;
}

function remembered(half: number): number {
  const known = KNOWN.get(half) ?? multiplied(half);
  KNOWN.set(half, known);
  return known;
}

function multiplied(start: number): number {
  let value = start;
  for (let i = 0; i < GRAD1.times; i += 1) value = roundToFloat16(value * BY);
  return roundToFloat16(value * LAST);
}
