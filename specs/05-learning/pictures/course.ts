import { evaluateTerm, type Q, type Rational, rational, steps, type Term } from '../../../src/index.ts';

/** Points (x, y) of the graph of a formula in one variable, by equal steps from one end to the other; other variables are given. */
export function course(
  term: Term,
  variable: string,
  [from, to]: readonly [Q, Q],
  given: { readonly [name: string]: Q } = {},
  count = 64,
): readonly (readonly [x: Rational, y: Rational])[] {
  const fixed = Object.entries(given).map(([name, value]) => [name, rational(value)] as const);
  return steps(from, to, count).map((x) => [x, evaluateTerm(term, new Map([...fixed, [variable, x]]))]);
}
