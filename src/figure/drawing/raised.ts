/** A whole number as an exponent: `⁻²⁴`. */
export function raised(exponent: number): string {
  return `${exponent}`.replace(/[-\d]/g, (sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign))));
}
