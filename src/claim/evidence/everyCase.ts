import { constantFrom, record } from 'fast-check';
import { plain, type Q, rational } from '../../math/rational.ts';
import { type CheckedEvidence, checked } from './checked.ts';
import { search } from './search.ts';
import { termOf, type Written } from './written.ts';

/**
 * A formula holds for every choice of values from finite lists, such as
 * `everyCase({ x: [0, 1], y: [0, 1] }, '(x - y)^2 == x + y - 2 x y')`. Proved, by all its cases.
 */
export function everyCase(given: { readonly [variable: string]: readonly Q[] }, formula: Written): CheckedEvidence {
  return checked('everyCase', (context) => {
    const domains = Object.fromEntries(
      Object.entries(given).map(([variable, values]) => [variable, values.map((value) => plain(rational(value)))]),
    );
    const statement = { given: domains, formula: termOf(formula) };
    const isSearchable = Object.values(domains).every((values) => values.length > 0);
    const cases = record(
      Object.fromEntries(Object.entries(domains).map(([variable, values]) => [variable, constantFrom(...values)])),
      { noNullPrototype: true },
    );
    const finding = { statement, proof: null };
    return isSearchable ? search('everyCase', finding, cases, context) : finding;
  });
}
