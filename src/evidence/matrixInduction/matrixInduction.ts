import { type Arbitrary, constantFrom, record } from 'fast-check';
import { premisesOf } from '../../check/induction/rules.ts';
import type { Q } from '../../math/exact/rational.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { type Part, partsOf } from '../matrixConsequence/matrixConsequence.ts';
import { named } from '../named.ts';
import { type Last, lastOf, smallUses } from '../runs.ts';
import { type Letters, sizesOf } from '../smallMatrices.ts';
import { termOf, type Written } from '../written.ts';

/** A matrix, as the list of its rows. */
type Rows = readonly (readonly Q[])[];

/** How an object is made. */
export interface MatrixRule {
  /** From how many that are there: none, one, or two, whose letters have 1 and 2 behind their names. */
  readonly from: 0 | 1 | 2;
  /** The shapes of what it starts from, and of what else it takes. Sizes that are not fixed are its own. */
  readonly letters: Letters;
  /** What has to be true: equations. */
  readonly if?: readonly Written[];
  /** Every letter of an object, as it is then; the same letters in every rule. */
  readonly to: { readonly [letter: string]: Written };
}

/** What is always true of whatever matrices these rules make. */
export interface MatrixInduction {
  /** What is the same throughout. */
  readonly letters?: Letters;
  readonly state: Letters;
  readonly rules: readonly MatrixRule[];
  /** Equations. */
  readonly always: readonly Written[];
  /** What is counted, as one word: "inputs", "layers". "steps", if left out. */
  readonly of?: string;
}

/** An example of using the rules: the fixed sizes and matrices, and the last use. */
export interface MatrixRun {
  readonly sizes?: { readonly [size: string]: number };
  readonly given?: { readonly [letter: string]: Rows };
  readonly last: Last<Rows>;
}

/** Why it is always true. */
export interface MatrixSteps {
  /**
   * For each rule, for each equation of `always`, the parts that sum up to it. Given are then, in this order, the
   * rule's `if`, and all of `always` for each object that the rule starts from.
   */
  readonly steps?: readonly (readonly (readonly Part[])[])[];
  /** Examples that together use every rule, and some rule on what it has made itself. */
  readonly runs?: readonly MatrixRun[];
  /** For a control: a run that ends in what is false; looked for among short runs with matrices of one entry if left out. */
  readonly after?: MatrixRun;
}

/** Matrices that runs are looked for with. */
const MATRICES = constantFrom<Rows>([[0]], [[1]], [[2]], [[-1]], [[-2]]);

/**
 * Whatever matrices are made by rules, however often they are used, have a property, for every shape: proved by
 * mathematical induction, each step as in `matrixConsequence`.
 */
export function matrixInduction(
  { letters = {}, state, rules, always, of }: MatrixInduction,
  { steps = [], runs = [], after }: MatrixSteps = {},
): CheckedEvidence {
  return checked('matrixInduction', () => {
    const statement = {
      letters,
      state,
      rules: rules.map(({ if: guard = [], to, ...rule }) => ({
        ...rule,
        if: guard.map(termOf),
        to: Object.fromEntries(Object.entries(to).map(([letter, written]) => [letter, termOf(written)])),
      })),
      always: always.map(termOf),
      ...(of === undefined ? {} : { of }),
    };
    const finding = { statement, proof: { steps: steps.map((proofs) => proofs.map(partsOf)), runs: runs.map(runOf) } };
    if (after !== undefined) return { ...finding, counterexample: runOf(after) };
    return { ...finding, candidates: () => smallRuns(letters, state, rules) };
  });
}

function runOf({ sizes = {}, given = {}, last }: MatrixRun) {
  return { sizes, given, last: lastOf(last) };
}

/** Short runs with matrices of one entry. */
function smallRuns(fixed: Letters, state: Letters, rules: readonly MatrixRule[]): Arbitrary<unknown> {
  const needs = rules.map(({ from, letters }) => {
    const premises = premisesOf(Object.keys(state), from);
    return { from, takes: Object.keys(letters).filter((letter) => !premises.includes(letter)) };
  });
  const ones = Object.fromEntries(sizesOf(fixed).map((size) => [size, 1]));
  return record({ given: named(Object.keys(fixed), MATRICES), last: smallUses(needs, MATRICES) }, { noNullPrototype: true }).map(
    (run) => ({ sizes: ones, ...run }),
  );
}
