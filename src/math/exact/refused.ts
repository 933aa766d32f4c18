/** A checker's no, with a sentence that says why. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Throws {@link Refused} with this sentence unless the condition holds. */
export function demand(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Refused(otherwise);
}
