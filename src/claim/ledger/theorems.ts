import type { SentenceRow } from './ledger.ts';
import { STRENGTHS, type Strength } from './strength.ts';

type Served = Pick<SentenceRow, 'sentence' | 'serves'>;

/** Whether a sentence serves no other: only these are counted as sentences; the others are lemmas. */
export function isTheorem({ serves }: Pick<SentenceRow, 'serves'>): boolean {
  return serves === undefined;
}

/** The lemmas of a sentence, each followed by its own; else in the order of the rows. */
export function lemmasOf<Row extends Served>(sentence: string, rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ serves }) => serves === sentence).flatMap((row) => [row, ...lemmasOf(row.sentence, rows)]);
}

/** The same rows, each theorem followed by its lemmas. */
export function byTheorem<Row extends Served>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(isTheorem).flatMap((row) => [row, ...lemmasOf(row.sentence, rows)]);
}

/** How many sentences stand here: the theorems, in all and by strength, and beside them the lemmas. */
export interface Tally {
  readonly theorems: number;
  readonly strengths: Readonly<Record<Strength, number>>;
  readonly lemmas: number;
}

/** Counts these rows. The one rule for every total of the book: a lemma is counted beside the theorems, and has no share in their strengths. */
export function tally(rows: readonly Pick<SentenceRow, 'serves' | 'strength'>[]): Tally {
  const theorems = rows.filter(isTheorem);
  const of = (strength: Strength): number => theorems.filter((row) => row.strength === strength).length;
  return {
    theorems: theorems.length,
    strengths: Object.fromEntries(STRENGTHS.map((strength) => [strength, of(strength)])) as Tally['strengths'],
    lemmas: rows.length - theorems.length,
  };
}
