import type { Rational } from '../../math/exact/rational.ts';

/** A number in decimals: all of them, or the first few and three dots behind them. Nothing is rounded. */
export function decimal(value: Rational, places: number): string {
  const scale = 10n ** BigInt(places);
  const { n, d } = value.abs();
  const digits = `${(n * scale) / d}`.padStart(places + 1, '0');
  const [whole, rest] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  const isAll = (n * scale) % d === 0n;
  const behind = isAll ? rest.replace(/0+$/, '') : rest;
  return `${value.sign() < 0 ? '-' : ''}${whole}${behind === '' ? '' : `.${behind}`}${isAll ? '' : '…'}`;
}
