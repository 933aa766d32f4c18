import type { Static } from 'typebox';
import type { Plain } from '../../math/exact/plain.ts';
import type { LEDGER_SCHEMA } from './ledgerSchema.ts';

/**
 * The ledger: what a full run established, as JSON. Pages are made of it and of nothing else. Its one description is
 * ledgerSchema.ts, which says what each field means; these are the types that follow from it.
 */

export { STRENGTHS, type Strength } from './strength.ts';

/** The same data, which nothing may change. */
type Read<T> = Plain extends T
  ? T
  : T extends readonly (infer E)[]
    ? readonly Read<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Read<T[K]> }
      : T;

type FieldOf<U> = U extends unknown ? keyof U : never;
/** Each of these forms, and that it has none of the fields that only the others have. */
type Exclusive<U, F extends PropertyKey = FieldOf<U>> = U extends unknown
  ? U & { readonly [K in Exclude<F, keyof U>]?: never }
  : never;

type Written = Read<Static<typeof LEDGER_SCHEMA>>;
type WrittenClaim = Written['claims'][number];

/** A sentence of `because` or `beside` that holds, and how that is known. */
export type SentenceRow = Exclusive<WrittenClaim['because'][number]>;
/** A control: a false neighbour that the same check refused, and what shows that it is false. */
export type ControlRow = Exclusive<WrittenClaim['butNot'][number]>;

/** How a sentence was established, as its row says it: `certificate`, `sampled` and so on. */
export type Kind = SentenceRow['kind'];

/** Rows that a registered checker stands behind. */
export type CheckedSentence = Extract<SentenceRow, { readonly strength: 'proved' }>;
export type CheckedControl = Extract<ControlRow, { readonly checker: string }>;

/** The row of a sample. */
export type SampledSentence = Extract<SentenceRow, { readonly kind: 'sampled' }>;

/** A row without some of its fields, whatever its kind. */
export type Without<Row, Field extends PropertyKey> = Row extends unknown ? Omit<Row, Field> : never;

/** A claim with everything that was established of it. */
export type ClaimRow = Omit<WrittenClaim, 'because' | 'beside' | 'butNot'> & {
  readonly because: readonly SentenceRow[];
  readonly beside: readonly SentenceRow[];
  readonly butNot: readonly ControlRow[];
};

/** A question that the reader answers before the evidence. */
export type PredictRow = NonNullable<ClaimRow['predict']>;
/** One of the answers, and the sentence that makes it right or shows it to be wrong. */
export type AnswerRow = PredictRow['answers'][number];
/** How an answer, or a reading, came out. */
export type ReadingVerdict = AnswerRow['verdict'];
/** A reading that a sentence of the claim settles. */
export type SettledRow = ClaimRow['settles'][number];

/** A position, with its readings and how they came out. */
export type PositionRow = Written['positions'][number];
/** How a position came out. */
export type PositionVerdict = PositionRow['verdict'];
/** A chapter: its title and its introduction. */
export type ChapterRow = Written['chapters'][number];
/** A claim that has no page in this ledger, and why. */
export type WithdrawnRow = Written['withdrawn'][number];
/** A source that a claim or a theorem cites. */
export type SourceRow = Written['sources'][number];

/** Everything that a full run established. */
export type Ledger = Omit<Written, 'claims'> & { readonly claims: readonly ClaimRow[] };
