import { plain, type Q, rational } from '../../math/exact/rational.ts';
import type { Term } from '../../math/language/term.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { termOf, type Written } from '../written.ts';

interface Exemplified<N extends string> {
  readonly values: { readonly [variable in N]: number | string };
  readonly formula: Term;
}

/** A formula is true at these values: a witness, such as `example({ x: 1 }, 'relu(x) + relu(-x) == abs(x)')`. */
export function example<N extends string>(
  values: { readonly [variable in N]: Q },
  formula: Written,
): CheckedEvidence<Exemplified<N>> {
  return checked('example', () => ({
    statement: {
      values: Object.fromEntries(Object.entries<Q>(values).map(([variable, value]) => [variable, plain(rational(value))])),
      formula: termOf(formula),
    },
    proof: null,
    // The values stand in the statement, so it is its own counterexample when it is false.
    counterexample: null,
  }));
}
