/** The root of the mean squared error of values, in proportion to the standard deviation of what they should be. */
export function relativeError(values: readonly number[], wanted: readonly number[]): number {
  const mean = wanted.reduce((sum, value) => sum + value, 0) / wanted.length;
  const square = (x: number): number => x * x;
  const off = wanted.reduce((sum, value, t) => sum + square(value - (values[t] ?? 0)), 0);
  return Math.sqrt(off / wanted.reduce((sum, value) => sum + square(value - mean), 0));
}
