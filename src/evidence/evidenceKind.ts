import type { Strength } from '../claim/ledger/ledger.ts';
import type { Plain } from '../math/exact/plain.ts';
import type { Evidence } from './evidence.ts';

/** What a kind of evidence brings beside its maker and its picture: what the tests of all kinds, `npm run new` and CONTRIBUTING's table need. */
export interface EvidenceKind {
  /** The name of its maker, and of its folder. */
  readonly name: string;
  /** What its rows are known by: the registered checker, or the ledger's kind where it has none. */
  readonly rows: string;
  /** What it shows, and of what, in a few words for somebody who chooses. */
  readonly establishes: string;
  /** The most that its sentences may say of themselves: "proved" with a checker, and only then. */
  readonly prints: Strength | 'at most supported';
  readonly skeleton: Skeleton;
  /** True sentences with their false neighbours. The first is also what its checker is attacked with. */
  readonly samples: readonly [Sample, ...Sample[]];
  /** Refutations that its picture is drawn from, or not. */
  readonly pictures?: readonly PictureSample[];
  /** A guess at what may refute a statement of its checker, whatever an attack has made of it; its own refutation if left out. */
  readonly guess?: (statement: { readonly [field: string]: Plain }, numbers: Numbers) => Plain;
}

/** The start of a claim, as text: what holds, what does not, and a figure. */
export interface Skeleton {
  /** What it takes from src/index.ts, beside `claim` and the maker. */
  readonly takes?: readonly string[];
  /** The lines above the claim: constants that are needed more than once. */
  readonly given?: string;
  /** The checks of a sentence that it names, and of a false neighbour: `STEP` and `FALSE_STEP` below. */
  readonly step?: { readonly holds: string; readonly fails: string };
  /** A call of the maker that holds, as the table of evidence has it. */
  readonly holds: string;
  /** The same check on a false neighbour. */
  readonly fails: string;
  /** A figure without its caption, where `ROW` is the row of what holds: `corners(ROW.statement, CAPTION)`. */
  readonly figure: string;
}

/** What the maker makes of something true and of a false neighbour. */
export interface Sample {
  /** What is special about it. */
  readonly is?: string;
  readonly holds: Evidence;
  readonly fails: Evidence;
  /** A part of the counterexample in words. */
  readonly tells: string;
}

/** A statement with what refutes it, and a part of what its drawing tells and of its caption; or of the reason why it has none. */
export type PictureSample = { readonly is: string; readonly statement: Plain; readonly refutation: Plain } & (
  | { readonly tells: RegExp; readonly caption: string }
  | { readonly whyNot: RegExp }
);

/** Small numbers to guess with. */
export interface Numbers {
  readonly all: readonly number[];
  /** A list of this many of them. */
  list(count: number, from?: number): number[];
  /** One for each name. */
  point(names: readonly string[]): Plain;
  /** One for each variable that stands somewhere in this. */
  at(terms: Plain): Plain;
  /** For each variable one of the values it is given, or an end of its interval. */
  among(given: Plain): Plain;
}
