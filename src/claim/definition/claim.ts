import type { BIBLIOGRAPHY } from '../../content/bibliography.ts';
import type { PositionId, ReadingOf } from '../../content/positions.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ControlRow, ReadingVerdict, SentenceRow } from '../ledger/ledger.ts';
import type { Pictures, Shown } from '../ledger/picture.ts';

/** Sentences, each with its evidence. The sentence is the test's name, the ledger's row and the page's line. */
export type Sentences = { readonly [sentence: string]: Evidence };

/** A false neighbour of one sentence, and the assumption it drops, if it drops one. */
export interface Control<S extends string = string> {
  /** The sentence whose check this is; it may be shortened by ending in "…" where that is unmistakable. */
  readonly of: S | `${string}…`;
  /** The same check, on the neighbour. */
  readonly on: Evidence;
  /** The name of an assumption of this claim. */
  readonly drops?: string;
}

/** Which reading of a position a sentence settles, and how. */
export interface Settling<P extends PositionId, S extends string = string> {
  readonly reading: ReadingOf<P>;
  readonly by: S | `${string}…`;
  readonly verdict: ReadingVerdict;
}

/**
 * A question that the reader answers before the evidence: two to four answers, one of them right. The
 * right one names the sentence that establishes it, each wrong one the sentence or the control that
 * shows it to be wrong, and may say why it tempts and what that overlooks. Answers that are whole numbers
 * stand first and in their order, the others as they are written: the right one not always in the same place.
 */
export interface Prediction<S extends string = string> {
  readonly question: string;
  readonly answers: { readonly [answer: string]: { readonly right: S | `${string}…`; readonly tempting?: never } | WrongAnswer };
}

/** What shows an answer to be wrong. One line says why somebody would give it all the same, and what that overlooks. */
export interface WrongAnswer {
  readonly wrong: string;
  readonly tempting?: string;
}

/** What a figure is drawn from: the rows that passed, and nothing else. */
export interface Checked<B extends Sentences = Sentences, N extends string = string> {
  readonly because: { readonly [S in keyof B]: RowOf<B[S]> };
  readonly beside: { readonly [sentence: string]: SentenceRow };
  readonly butNot: { readonly [sentence in N]: ControlRow };
}

/** A row whose statement and witness have the types of the evidence that made it. */
export type RowOf<E> =
  E extends Evidence<infer S, infer P>
    ? Omit<SentenceRow, 'statement' | 'witness'> & { readonly statement: S; readonly witness: P }
    : never;

/** What a spec file says. */
export interface Definition<B extends Sentences = Sentences, N extends string = string> {
  /** What is shown, as an assertion: the terminal, the ledger and the evidence have it. */
  readonly title: string;
  /** The question that heads the page and does not give its answer away; where it is left out, the title heads it. */
  readonly asks?: string;
  /**
   * The idea in the reader's words, before any symbol is needed: Markdown, TeX between dollar signs. `![the pencil]`,
   * alone in a paragraph, is the place of the figure of that name, and `![predict]` that of the question.
   */
  readonly says: string;
  readonly because: B;
  /** Shown and checked, but not counted towards the strength. */
  readonly beside?: Sentences;
  /** Controls: at least one for every sentence of `because`. */
  readonly butNot: { readonly [sentence in N]: Control<Extract<keyof B, string>> };
  /** Of the controls the one that teaches most, which the page shows first; where it is left out, the first. */
  readonly breaks?: string;
  /** Something for readers to do, in Markdown. */
  readonly exercise?: string;
  /** What is assumed, each with a sentence that says it. */
  readonly assuming?: { readonly [name: string]: string };
  /**
   * What a lemma, or one step on the way, is there for: the sentence of the same part that it serves. A sentence that
   * serves none is a theorem, and only theorems are counted as sentences and settle readings. Each may be shortened as in `of`.
   */
  readonly serves?: { readonly [lemma: string]: Extract<keyof B, string> | `${string}…` };
  /** Where the prose says more than the symbols: one line that says what the symbols stand for, by the proved sentence. */
  readonly readAs?: { readonly [sentence: string]: string };
  readonly settles?: {
    readonly [P in PositionId]?: Settling<P, Extract<keyof B, string>> | readonly Settling<P, Extract<keyof B, string>>[];
  };
  /** What the reader is asked before the evidence. */
  readonly predict?: Prediction<Extract<keyof B, string>>;
  /** The ids of claims this one rests on: it is no stronger than they are. */
  readonly uses?: readonly string[];
  readonly sources?: readonly (keyof typeof BIBLIOGRAPHY)[];
  /** What is drawn from the rows: by the names under which `says` places it, or one picture or a list, which follow the text. */
  readonly figure?: (checked: Checked<B, N>) => Shown | readonly Shown[] | Pictures;
}

/** A claim as the machinery handles it: the types of its sentences forgotten. */
export type Claim = Definition;

let listener: ((claim: Claim) => void) | undefined;

/**
 * States a claim. A spec file states exactly one; its id is the file's path. Nothing runs here:
 * the listener (the vitest adapter, a page) decides what becomes of it.
 */
export function claim<const B extends Sentences, const N extends string>(definition: Definition<B, N>): Claim {
  const stated = definition as unknown as Claim;
  listener?.(stated);
  return stated;
}

/** Sets who hears of the claims that are stated from now on. */
export function listenForClaims(listen: (claim: Claim) => void): void {
  listener = listen;
}
