import type { Plain } from '../math/exact/plain.ts';

/**
 * What every checker is: a named function that takes plain data, computes exactly, rests on a named
 * theorem, and says in a formal sentence what it has just established. Checkers are the only code a
 * sceptic has to trust; whatever finds the data they accept may be as clever as it likes.
 */

/** The kinds of evidence that a checker may stand for; each prints "proved". */
export type CheckedKind = 'certificate' | 'exhaustive' | 'identity' | 'witness';

/** The theorem a checker rests on: what it says, and where it stands (a key of the bibliography). */
export interface Theorem {
  readonly name: string;
  readonly says: string;
  readonly source: string | null;
}

/** What a checker reports when it accepts. */
export interface Accepted {
  /** How many distinct exact cases were computed. */
  readonly cases: bigint;
  /** For what the sentence has been established: `"for every line"`, `"for n up to 3"`. */
  readonly scope: string;
  /** Whether the scope says how many cases there are: `"for all 8 cases"`. */
  readonly isCounted?: true;
  /** One more sentence a reader may want, such as the grid that was used. */
  readonly detail?: string;
}

/**
 * A registered checker. `statement` and `proof` arrive as unknown plain data: every checker reads
 * what it needs with the readers of `read.ts`, which refuse anything malformed.
 *
 * In `formal` and `describe`, formulas stand between ‹ and ›, in the notation of `term.ts`.
 */
export interface Checker {
  readonly name: string;
  readonly kind: CheckedKind;
  readonly theorem: Theorem;
  /** Establishes the statement from the proof, or throws {@link Refused}. */
  check(statement: Plain, proof: Plain): Accepted;
  /** Exactly: does this object show that the statement is false? Throws {@link Refused} if it does not. */
  refute(statement: Plain, counterexample: Plain): void;
  /** The sentence that `check` establishes, generated from the statement. */
  formal(statement: Plain): string;
  /** The counterexample in words, with the values that show it. */
  describe(statement: Plain, counterexample: Plain): string;
}
