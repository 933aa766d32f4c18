/** Whether this is a whole number from `least` to `most`; a numeral in a string is none. */
export function isNatural(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
}
