import { compared, isComparison, type Place } from '../../figure/refutation/compared.ts';
import { enumerated, type Given } from '../../figure/refutation/enumerated.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Term } from '../../math/language/term.ts';

interface Held {
  readonly given: Given;
  readonly formula: Term;
}

/** A comparison over one of its variables, or the cases around the place. */
export const picture = refutationPicture((statement: Held, { at }: { readonly at: Place }) => {
  const { given, formula } = statement;
  if (isComparison(formula)) return compared(formula, at);
  if (Object.keys(given).length === 0) return 'It speaks of numbers alone, and there is no variable to draw them over.';
  if (Object.values(given).some((domain) => 'from' in domain))
    return 'It is no comparison of two sides, and its cases cannot be listed.';
  return enumerated('enclosure', statement, at, (values) => ({ at: values, bits: 64 }));
});
