import { checkerNamed } from '../../check/register/index.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { Refused } from '../../math/exact/refused.ts';
import { cases, type Domain } from '../chart/cases.ts';
import type { Figure } from '../drawing/drawing.ts';
import type { Place } from './compared.ts';

/** What a statement about cases says its variables are. */
export type Given = { readonly [variable: string]: Domain };

/**
 * The cases around the place, each true where the checker takes it for no counterexample; or a sentence that says why
 * they are not drawn. An enclosure too wide to tell is an error.
 */
export function enumerated(
  checker: string,
  statement: { readonly given: Given },
  at: Place,
  asRefutation: (values: Place) => unknown = (values) => values,
): Figure | string {
  const isFalse = (values: Place): boolean => {
    try {
      checkerNamed(checker).refute(statement as Plain, asRefutation(values) as Plain);
      return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.code === 'undecided') throw error;
      return false;
    }
  };
  return cases({ given: statement.given, at, isFalse });
}
