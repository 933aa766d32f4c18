/** An error that says in a word what is wrong, as Node's own do: a test asserts the word, and people read the sentence. */
export interface Coded extends Error {
  readonly code: string;
}

/** The error, with the word for what is wrong. */
export function coded<E extends Error>(code: string, error: E): E & Coded {
  return Object.assign(error, { code });
}

/** A checker's no, with a word for what is wrong and a sentence that says why. */
export class Refused extends Error implements Coded {
  override name = 'Refused';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Throws {@link Refused} with this word and sentence unless the condition holds. */
export function demand(condition: boolean, code: string, otherwise: string): asserts condition {
  if (!condition) throw new Refused(code, otherwise);
}
