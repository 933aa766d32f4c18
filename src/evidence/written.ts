import { type Arbitrary, integer } from 'fast-check';
import { type Formula, formula } from '../math/formula/formula.ts';
import { type Term, variablesOf } from '../math/language/term.ts';
import { named } from './named.ts';

/** A formula as an author may write it: text, a parsed formula, or a term built by a program. */
export type Written = string | Formula | Term;

/** The term that was meant; text is parsed. */
export function termOf(written: Written): Term {
  if (typeof written === 'string') return formula(written).term;
  return typeof written === 'object' && 'term' in written ? written.term : written;
}

/** Points with small whole coordinates for every variable of these terms: the likeliest to be small counterexamples. */
export function smallPoints(terms: readonly Term[], most = 6): Arbitrary<{ readonly [variable: string]: number }> {
  return named(variablesOf(...terms), integer({ min: -most, max: most }));
}
