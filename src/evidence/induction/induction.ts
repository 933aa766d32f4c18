import { type Arbitrary, constantFrom, record } from 'fast-check';
import { premisesOf } from '../../check/induction/rules.ts';
import type { Q } from '../../math/exact/rational.ts';
import { type Term, variablesOf } from '../../math/language/term.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { combinationOf, type Derivation } from '../consequence/consequence.ts';
import { named } from '../named.ts';
import { type Last, lastOf, smallUses } from '../runs.ts';
import { termOf, type Written } from '../written.ts';

/** How an object is made. */
export interface Rule {
  /** From how many that are there: none, one, or two, whose variables have 1 and 2 behind their names. */
  readonly from: 0 | 1 | 2;
  /** What has to be true. */
  readonly if?: readonly Written[];
  /** Every variable of an object, as it is then; the same variables in every rule. Other variables are any numbers. */
  readonly to: { readonly [variable: string]: Written };
}

/** What is always true of whatever these rules make. */
export interface Induction {
  /** What is true of the parameters: the variables of `given` and `always` that no object has. */
  readonly given?: readonly Written[];
  readonly rules: readonly Rule[];
  readonly always: readonly Written[];
  /** What is counted, as one word: "inputs", "layers". "steps", if left out. */
  readonly of?: string;
}

/** An example of using the rules: the parameters, and the last use. */
export interface Run {
  readonly given?: { readonly [parameter: string]: Q };
  readonly last: Last<Q>;
}

/** Why it is always true. */
export interface Steps {
  /**
   * For each rule, for each formula of `always`, why it follows. Given are then, in this order: `given`, the rule's
   * `if`, and all of `always` for each object that the rule starts from.
   */
  readonly steps?: readonly (readonly Pick<Derivation, 'equations' | 'cone'>[])[];
  /** Examples that together use every rule, and some rule on what it has made itself. */
  readonly runs?: readonly Run[];
  /** For a control: a run that ends in what is false; looked for among short runs with small numbers if left out. */
  readonly after?: Run;
}

/** Numbers that runs are looked for with. */
const NUMBERS = constantFrom<Q>(0, 1, 2, -1, -2, '1/2');

/**
 * Whatever is made by rules, however often they are used, has a property: proved by mathematical induction, each step
 * as in `consequence`. `induction({ rules: [{ from: 0, to: { t: 0, s: 0 } }, { from: 1, to: { t: 't + 1', s: 's + 2*t + 1' } }],
 * always: ['s == t^2'] }, { steps: [[{}], [{ equations: [1] }]], runs: [{ last: [{ rule: 0 }, { rule: 1 }, { rule: 1 }] }] })`.
 */
export function induction(
  { given = [], rules, always, of }: Induction,
  { steps = [], runs = [], after }: Steps = {},
): CheckedEvidence {
  return checked('induction', () => {
    const statement = {
      given: given.map(termOf),
      rules: rules.map(({ from, if: guard = [], to }) => ({
        from,
        if: guard.map(termOf),
        to: Object.fromEntries(Object.entries(to).map(([name, written]) => [name, termOf(written)])),
      })),
      always: always.map(termOf),
      ...(of === undefined ? {} : { of }),
    };
    const proof = { steps: steps.map((proofs) => proofs.map(combinationOf)), runs: runs.map(runOf) };
    const finding = { statement, proof };
    if (after !== undefined) return { ...finding, counterexample: runOf(after) };
    return { ...finding, candidates: () => smallRuns(statement) };
  });
}

function runOf({ given = {}, last }: Run): Run {
  return { given, last: lastOf(last) };
}

interface Statement {
  readonly given: readonly Term[];
  readonly rules: readonly {
    readonly from: number;
    readonly if: readonly Term[];
    readonly to: { readonly [name: string]: Term };
  }[];
  readonly always: readonly Term[];
}

/** Short runs with small numbers. */
function smallRuns({ given, rules, always }: Statement): Arbitrary<unknown> {
  const state = rules.flatMap(({ to }) => Object.keys(to));
  const parameters = variablesOf(...given, ...always).filter((name) => !state.includes(name));
  const needs = rules.map(({ from, if: guard, to }) => {
    const known = [...parameters, ...premisesOf(state, from)];
    return { from, takes: variablesOf(...guard, ...Object.values(to)).filter((name) => !known.includes(name)) };
  });
  return record({ given: named(parameters, NUMBERS), last: smallUses(needs, NUMBERS) }, { noNullPrototype: true });
}
