/** `"14.5 %"`: one decimal, rounded down, from whole numbers alone, so that it is the same everywhere. */
export function percent(count: number, of: number): string {
  const tenths = (BigInt(count) * 1000n) / BigInt(of);
  return `${tenths / 10n}.${tenths % 10n} %`;
}
