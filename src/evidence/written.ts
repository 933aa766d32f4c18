import { type Arbitrary, integer } from 'fast-check';
import type { Q } from '../math/exact/rational.ts';
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

/** Points with small coordinates for every variable of these terms, first whole ones, then halves: likely counterexamples. */
export function smallPoints(terms: readonly Term[], most = 6): readonly Arbitrary<{ readonly [variable: string]: Q }>[] {
  const whole = integer({ min: -most, max: most });
  const half = integer({ min: -2 * most, max: 2 * most }).map((n) => (n % 2 === 0 ? n / 2 : `${n}/2`));
  return [whole, half].map((coordinate) => named(variablesOf(...terms), coordinate));
}
