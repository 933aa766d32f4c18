import type { Problem } from '../../claim/ledger/problem.ts';
import type { Atlas } from '../tree/anchors.ts';

/** A page while it is written as HTML: where links lead from it, and what it has used so far. */
export interface Sheet {
  /** From `lessons/`. */
  readonly path: string;
  readonly pages: Atlas;
  /** Where the glossary's terms are explained, from this page; where they are not, none becomes a link. */
  readonly glossary?: string;
  /** The terms that have a link already. */
  readonly terms: Set<string>;
  /** What is wrong with its formulas, each in half a sentence. */
  readonly problems: Problem[];
  /** How many positions have a switch of readings already. */
  switches: number;
}
