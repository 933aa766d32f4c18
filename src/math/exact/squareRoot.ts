/** The largest whole number whose square is no more than n ≥ 0, by Newton's steps from above: each is nearer, and none too small. */
export function squareRoot(n: bigint): bigint {
  if (n === 0n) return n;
  // Above the root, and less than four times it: n has so many binary digits, and its root half as many.
  let root = 2n ** BigInt(Math.ceil(n.toString(2).length / 2));
  for (let next = (root + n / root) / 2n; next < root; next = (root + n / root) / 2n) root = next;
  return root;
}
