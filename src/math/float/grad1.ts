import { roundToFloat16 } from './roundToFloat16.ts';

/** How often Murphy's function multiplies by which float16 number, and by which one at last. */
export const GRAD1 = { times: 500, by: '0.99951171875', last: '1.3232421875' } as const;

const [BY, LAST] = [Number(GRAD1.by), Number(GRAD1.last)];
const KNOWN = new Map<number, number>();

/**
 * Murphy's function grad1 of a number, which is rounded to float16 first: multiplied 500 times by 1 − 1/2048
 * and then by 1.3232421875, each result rounded to the nearest float16 number. Without the roundings it would be a
 * multiple of its input. (Tom Murphy VII, GradIEEEnt half decent, SIGBOVIK 2023.)
 */
export function grad1(x: number): number {
  // Rounding knows no sign, so what is known of a number is known of its negative.
  if (x < 0) return -grad1(-x);
  const start = roundToFloat16(x);
  const known = KNOWN.get(start);
  if (known !== undefined) return known;
  let value = start;
  for (let i = 0; i < GRAD1.times; i += 1) value = roundToFloat16(value * BY);
  const result = roundToFloat16(value * LAST);
  KNOWN.set(start, result);
  return result;
}
