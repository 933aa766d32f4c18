import { compared, isComparison, type Place } from '../../figure/refutation/compared.ts';
import { enumerated, type Given } from '../../figure/refutation/enumerated.ts';
import { refutationPicture } from '../../figure/refutation/refutationPicture.ts';
import type { Term } from '../../math/language/term.ts';

interface Held {
  readonly given: Given;
  readonly formula: Term;
}

/** A comparison over its one variable, or the cases around the place. */
export const picture = refutationPicture((statement: Held, at: Place) =>
  isComparison(statement.formula) && Object.keys(statement.given).length === 1
    ? compared(statement.formula, at)
    : enumerated('everyCase', statement, at),
);
