/**
 * What a kind of evidence without a registered checker says in words, made from the facts of its rows. Its maker
 * writes it, and it is written again when the book is printed: a row that says something else is refused.
 */
export interface Words<Facts, Refutation> {
  /** The fields of a sentence's row that are made from the others. */
  sentence(facts: Facts): { readonly [field: string]: string | number };
  /** The counterexample to a control. */
  counterexample(refutation: Refutation): string;
  /** Whether the facts of a sentence's row agree with one another, and carry the sentence. */
  agree(facts: Facts): boolean;
  /** Whether what a control shows is false indeed, as far as its row can tell. */
  refutes(refutation: Refutation): boolean;
}
