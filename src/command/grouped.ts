/** 1882 as 1,882: digits in groups of three. */
export function grouped(count: bigint | number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
