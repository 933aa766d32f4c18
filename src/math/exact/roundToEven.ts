/** The whole number nearest to a quotient with a positive divisor; of two that are equally near, the even one. */
export function roundToEven(over: bigint, under: bigint): bigint {
  const [twice, double] = [2n * over + under, 2n * under];
  // BigInt's own division rounds towards zero.
  const down = twice >= 0n ? twice / double : -((double - 1n - twice) / double);
  return down * double === twice && down % 2n !== 0n ? down - 1n : down;
}
