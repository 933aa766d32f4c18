import { record } from 'fast-check';
import { plain, type Q, rational } from '../../math/exact/rational.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { oneOf } from '../oneOf.ts';
import { termOf, type Written } from '../written.ts';

/**
 * A formula holds for every choice of values from finite lists, such as
 * `everyCase({ x: [0, 1], y: [0, 1] }, '(x - y)^2 == x + y - 2 x y')`. Proved, by all its cases.
 */
export function everyCase(given: { readonly [variable: string]: readonly Q[] }, formula: Written): CheckedEvidence {
  return checked('everyCase', () => {
    const domains = Object.fromEntries(
      Object.entries(given).map(([variable, values]) => [variable, values.map((value) => plain(rational(value)))]),
    );
    const statement = { given: domains, formula: termOf(formula) };
    const finding = { statement, proof: null };
    // The checker refuses an empty domain with a sentence; there is nothing to draw from it.
    if (Object.values(domains).some((values) => values.length === 0)) return finding;
    const cases = Object.entries(domains).map(([variable, values]) => [variable, oneOf(values)] as const);
    return { ...finding, candidates: () => record(Object.fromEntries(cases), { noNullPrototype: true }) };
  });
}
