import type { Q } from '../../math/exact/rational.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { type Letters, smallMatrices } from '../smallMatrices.ts';
import { termOf, type Written } from '../written.ts';

/** A product that is zero, since what is given is: before · (left − right of given[of]) · after. */
export interface Part {
  readonly of: number;
  readonly before: Written;
  readonly after: Written;
}

/** Why an equation between matrices follows: these parts sum up to the difference of its sides. */
export interface MatrixDerivation {
  readonly parts?: readonly Part[];
  /** For a control: matrices for which all that is given is true and the conclusion is not; looked for among small ones if left out. */
  readonly at?: {
    readonly sizes: { readonly [size: string]: number };
    readonly matrices: { readonly [letter: string]: readonly (readonly Q[])[] };
  };
}

/** The parts as a checker reads them. */
export function partsOf(parts: readonly Part[]) {
  return parts.map(({ of, before, after }) => ({ of, before: termOf(before), after: termOf(after) }));
}

/**
 * An equation between matrices follows from others for every shape: proved by writing it as a sum of what is given,
 * multiplied from both sides. `*` is the matrix product; numbers only scale.
 */
export function matrixConsequence(
  letters: Letters,
  given: readonly Written[],
  then: Written,
  { parts = [], at }: MatrixDerivation = {},
): CheckedEvidence {
  return checked('matrixConsequence', () => {
    const finding = { statement: { letters, given: given.map(termOf), then: termOf(then) }, proof: partsOf(parts) };
    if (at !== undefined) return { ...finding, counterexample: at };
    return { ...finding, candidates: () => smallMatrices(letters) };
  });
}
