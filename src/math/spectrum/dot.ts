/** The sum of the products of two lists of doubles, entry by entry, from one place to before another. */
export function dot(left: ArrayLike<number>, right: ArrayLike<number>, from = 0, to = left.length): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += (left[i] as number) * (right[i] as number);
  return sum;
}
