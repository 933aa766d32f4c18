import type { CheckedControl, ControlRow, Kind, SentenceRow, Without } from '../claim/ledger/ledger.ts';
import type { Picture } from '../claim/ledger/picture.ts';
import type { Problem } from '../claim/ledger/problem.ts';
import type { Plain } from '../math/exact/plain.ts';
import type { Told } from '../text/falseFor.ts';

/** Hears of a run while it goes on. Nothing that it does changes what the run comes to. */
export interface Watch {
  /** `count` of the inputs, points, seeds or candidates have been looked at, and nothing was found false. */
  done(count: number, of: number): void;
  /** A counterexample was found, or one smaller than the last: what it is, and what it can be drawn from. */
  falseFor(counterexample: Told, drawable?: Drawable): void;
}

/** What a counterexample can be drawn from: its author's own drawing, or what a checker has accepted as its refutation. */
export type Drawable = (() => Picture) | Pick<CheckedControl, 'checker' | 'statement' | 'refutation'>;

/** What tells a stored result from an edited one, and from one that other code made. */
export interface Seal {
  /** The hash of the mathematics that made the result. */
  readonly code: string;
  /** The hash of that and of the result itself. */
  readonly seal: string;
}

/** The rest of a claim, for an argument that names parts of it: by the whole sentence, or by its beginning and "…". */
export interface Rest {
  sentence(reference: string): SentenceRow | Failed;
  control(reference: string): ControlRow | Failed;
}

/** What the surroundings of a run provide. */
export interface Context {
  /** Derived from the claim's id and the sentence: see `seedOf`. */
  readonly seed: number;
  /** The seed of a search for an exact object; the same under every fresh seed. `seed`, if left out. */
  readonly finder?: number;
  /** fast-check's path to one counterexample, when a failure is replayed. */
  readonly path?: string;
  /** Whether the seed is an explorer's: what is only asked of the fixed seed is then left out. */
  readonly fresh: boolean;
  /** The seal that a record of this name and result has in this work tree; a page has none. */
  readonly sealOf?: (record: string, result: Plain) => Seal;
  /** What else the claim says; each part is run when it is asked for. Evidence that is run by itself has none. */
  readonly rest?: Rest;
  /** How many inputs are drawn, points or seeds taken, in place of the author's number; of a sample, an identity at random points, or an experiment. */
  readonly runs?: number;
  readonly watch?: Watch;
  /** How long one sample may take before it is interrupted, which is a failure; two minutes if left out. */
  readonly milliseconds?: number;
}

/** A sentence that holds, as the ledger says it, but for the sentence itself. */
export type Established = Without<SentenceRow, 'sentence'>;

/** A sentence that does not hold, or could not be shown to: what went wrong, with the counterexample where there is one. */
export interface Failed extends Problem {
  readonly holds: false;
  readonly seed?: number;
  readonly path?: string;
  readonly shrinks?: number;
}

/** A false neighbour that was refused and shown to be false, but for the sentence itself. */
export type Contradicted = Without<ControlRow, 'sentence' | 'of' | 'drops'> & {
  /** The counterexample as its author draws it. Beside the row: what is drawn from a callback's input is no evidence. */
  readonly picture?: Picture;
};

/** A control that shows nothing: the neighbour passed, or nothing shows it false. */
export interface NotContradicted extends Problem {
  readonly contradicted: false;
}

/**
 * Evidence for one sentence: a value that can be run to establish the sentence, or, when it stands in
 * `butNot`, to contradict it. `S` and `P` are the types of the statement and of the witness, so that a
 * figure knows what it draws.
 *
 * Only the makers in this folder make evidence; see {@link made}.
 */
export interface Evidence<S = unknown, P = unknown> {
  readonly kind: Kind;
  /** The things two evidences must share one of to be the same check on different things. */
  readonly check: readonly unknown[];
  establish(context: Context): Established | Failed;
  contradict(context: Context, guarded: Evidence): Contradicted | NotContradicted;
  /** Only for the type checker: never set. */
  readonly speaksOf?: { readonly statement: S; readonly witness: P };
}

const MADE = new WeakSet<object>();

/** Brands evidence as made here: an object a spec writes itself is not evidence. */
export function made<E extends Evidence>(evidence: E): E {
  MADE.add(evidence);
  return Object.freeze(evidence);
}

/** Whether this value was made by one of the makers in this folder. */
export function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && MADE.has(value);
}

/** Whether two evidences are the same check, put to different things. */
export function isSameCheck(one: Evidence, other: Evidence): boolean {
  return one.kind === other.kind && one.check.some((part) => other.check.includes(part));
}

/** The verdict on a sentence that does not hold, with the reason: a code, and sentences. */
export function failed(code: string, message: string, more: Omit<Failed, 'holds' | keyof Problem> = {}): Failed {
  return { holds: false, code, message, ...more };
}

/** The verdict on a control that was not refused, with the reason: a code, and sentences. */
export function notContradicted(code: string, message: string): NotContradicted {
  return { contradicted: false, code, message };
}
