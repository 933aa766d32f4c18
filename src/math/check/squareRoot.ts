/** The largest whole number whose square is no more than n ≥ 0, by Newton's steps from above: each is nearer, and none too small. */
export function squareRoot(n: bigint): bigint {
  if (n === 0n) return n;
  let root = 2n ** BigInt(n.toString(2).length);
  for (let next = (root + n / root) / 2n; next < root; next = (root + n / root) / 2n) root = next;
  return root;
}
