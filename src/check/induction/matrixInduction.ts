import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readEntries, readFields, readList, readNatural } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import { printFormulas } from '../../math/language/printFormulas.ts';
import { type Application, printTerm, readNumberTerm, type Term, variablesOf } from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { type Letters, printForAll, printLetters, readLetters, type Shape, shapeOf, sizesOf } from '../linear/letters.ts';
import { lookUp } from '../linear/lookUp.ts';
import {
  bindSizes,
  differenceAt,
  type Entries,
  entriesOf,
  type Matrices,
  type Matrix,
  matrixAt,
  printMatrices,
  readMatrices,
  readSizes,
} from '../linear/matrices.ts';
import { matrixConsequence, readEquation } from '../linear/matrixConsequence.ts';
import { derive, followAll, noUses } from './derive.ts';
import { INDUCTION } from './inductionTheorem.ts';
import { capitalised, printGuard, printMade } from './printed.ts';
import { provedSteps } from './provedSteps.ts';
import { checkRules, marked, marksOf, premisesOf, type Rule, readCounted } from './rules.ts';

/** A rule for matrices: what it starts from, and the further matrices that it takes, have shapes in the rule's own sizes. */
interface MatrixRule extends Rule {
  readonly letters: Letters;
  readonly if: readonly Application[];
  /** The letters that are not of an object. */
  readonly takes: Letters;
}

interface Statement {
  /** What is the same throughout. */
  readonly fixed: Letters;
  readonly state: Letters;
  readonly rules: readonly MatrixRule[];
  readonly always: readonly Application[];
  readonly of: string;
}

/**
 * Whatever matrices are made by rules have a property, for every shape: statement `{ letters, state, rules, always }`,
 * as of `induction`, with the shapes of what is the same throughout and of the state, and in each rule
 * `{ from, letters, if, to }` the shapes of what it starts from and of the further matrices that it takes. All formulas
 * are equations. What a rule starts from and what it makes have the shapes of the state, with other names for those
 * sizes that are not fixed. Proof `{ steps, runs }`, each step as of `matrixConsequence`. A run is `{ sizes, given,
 * last }`; refuted by one that ends in matrices for which a formula is false, where relu and abs may occur too.
 */
export const matrixInduction: Checker = {
  name: 'matrixInduction',
  kind: 'certificate',
  theorem: INDUCTION,
  check(statement, proof) {
    const it = read(statement);
    const { fixed, state, rules, always, of } = it;
    const { steps, runs } = readFields(proof, 'the proof', ['steps', 'runs']);
    const cases = provedSteps(rules, [...state.keys()], always, steps, (rule, before, then, proved) => {
      const given = [...rule.if, ...before];
      const spoken = variablesOf(...given, then);
      const letters = [...fixed, ...rule.letters].filter(([letter]) => spoken.includes(letter));
      return matrixConsequence.check({ letters: Object.fromEntries(letters), given, then } as unknown as Plain, proved);
    });
    followAll(rules, runs, (run, used) => follow(it, run, used));
    return { cases, scope: `for any number of ${of} and every shape` };
  },
  refute(statement, counterexample) {
    contradiction(read(statement), counterexample);
  },
  formal(statement) {
    const { fixed, state, rules, always } = read(statement);
    const all = `${printForAll(fixed)}whatever ${printLetters(state)} these rules make, however often they are used,`;
    const sentence = `${all} satisfies ${printFormulas(always)}.`;
    return `${capitalised(sentence)} ${rules.map((rule) => printRule(rule, fixed)).join(' ')}`;
  },
  describe(statement, counterexample) {
    const { values, told } = contradiction(read(statement), counterexample);
    return `After a run that ends in ${printMatrices(values)} ${told}.`;
  },
};

/** The entries of both sides of what a run makes false, row by row. */
export function entriesAfter(statement: Plain, run: Plain): Entries {
  const { formula, values } = contradiction(read(statement), run);
  return entriesOf(formula, values);
}

function read(data: Plain): Statement {
  const { of, ...written } = Object.fromEntries(readEntries(data, 'the statement'));
  const fields = readFields(written, 'the statement', ['letters', 'state', 'rules', 'always']);
  const [fixed, state] = [readLetters(fields.letters, 'letters'), readLetters(fields.state, 'state')];
  const rules = readList(fields.rules, 'rules').map((rule, i) => readRule(rule, `rules[${i}]`, fixed, state));
  const formulas = readList(fields.always, 'always');
  checkRules(rules, [...state.keys()], formulas.length, {
    fixed: [...fixed.keys()],
    rules: rules.map(({ letters }) => [...letters.keys()]),
  });
  const all: Letters = new Map([...fixed, ...state]);
  const always = formulas.map((formula, i) => readEquation(formula, `always[${i}]`, all));
  return { fixed, state, rules, always, of: readCounted(of) };
}

function readRule(data: Plain, name: string, fixed: Letters, state: Letters): MatrixRule {
  const fields = readFields(data, name, ['from', 'letters', 'if', 'to']);
  const from = readNatural(fields.from, 'from', 2);
  const letters = readLetters(fields.letters, `${name}.letters`);
  for (const letter of letters.keys())
    demand(!fixed.has(letter), 'fixed-again', `${name} gives ${letter} a shape, which is the same throughout and has one.`);
  const known: Letters = new Map([...fixed, ...letters]);
  const guard = readList(fields.if, 'if').map((formula, i) => readEquation(formula, `${name}.if[${i}]`, known));
  const to = new Map(readEntries(fields.to, 'to').map(([part, term]): [string, Term] => [part, readNumberTerm(term, part)]));
  const names = [...state.keys()];
  for (const mark of marksOf(from))
    checkShapes(
      [...marked(names, mark).values()].map((part) => lookUp(letters, part)),
      fixed,
      state,
    );
  checkShapes(
    [...to.values()].map((term) => shapeOf(term, known)),
    fixed,
    state,
  );
  const premises = premisesOf(names, from);
  return { from, letters, if: guard, to, takes: new Map([...letters].filter(([letter]) => !premises.includes(letter))) };
}

/** Refuses shapes that are not those of the state, in other names for the sizes that are not fixed. */
function checkShapes(shapes: readonly (Shape | null)[], fixed: Letters, state: Letters): void {
  const named = new Map(['1', ...sizesOf(fixed)].map((size) => [size, size]));
  [...state].forEach(([part, shape], i) => {
    const found = at(shapes, i);
    demand(found !== null, 'number-not-matrix', `${part} must be a matrix, not a number.`);
    shape.forEach((size, k) => {
      const name = at(found, k);
      demand(
        (named.get(size) ?? name) === name,
        'other-shape',
        `${part} is ${shape.join(' × ')}, and ${found.join(' × ')} does not fit that.`,
      );
      named.set(size, name);
    });
  });
}

/** The matrices that a run ends in, with those that are the same throughout. */
function follow({ fixed, rules }: Statement, data: Plain, used = noUses<MatrixRule>()): Matrices {
  const run = readFields(data, 'the run', ['sizes', 'given', 'last']);
  const sizes = readSizes(run.sizes, fixed);
  const given = readMatrices(run.given, fixed, sizes);
  const end = derive<MatrixRule, Matrix>(rules, run.last, used, (rule, before, further) => {
    const counts = new Map(sizes);
    for (const [letter, matrix] of before) bindSizes(matrix, letter, lookUp(rule.letters, letter), counts);
    const taken = readMatrices(further, rule.takes, counts);
    const values = new Map([...given, ...before, ...taken]);
    for (const formula of rule.if)
      demand(differenceAt(formula, values) === undefined, 'premise-false', `${printTerm(formula)} is false in this run.`);
    return new Map([...rule.to].map(([part, term]) => [part, matrixAt(term, values)]));
  });
  return new Map([...given, ...end]);
}

function contradiction(
  it: Statement,
  run: Plain,
): { readonly formula: Application; readonly values: Matrices; readonly told: string } {
  const values = follow(it, run);
  for (const formula of it.always) {
    const told = differenceAt(formula, values);
    if (told !== undefined) return { formula, values, told };
  }
  throw new Refused('true-there', `All of it is true after this run, which ends in ${printMatrices(values)}.`);
}

/** `Step from ‹h› (m × 1), for all sizes k and all real matrices ‹W› (k × m): ‹h› becomes ‹W * h›.` */
function printRule(rule: MatrixRule, fixed: Letters): string {
  const { from, letters, takes } = rule;
  const objects = new Map([...letters].filter(([letter]) => !takes.has(letter)));
  const kind = at(['Start', `Step from ${printLetters(objects)}`, `Join of two objects, ${printLetters(objects)}`], from);
  const sizes = sizesOf(takes).filter((size) => !sizesOf(fixed).includes(size) && !sizesOf(objects).includes(size));
  const all = sizes.length === 0 ? '' : `all sizes ${sizes.join(', ')} and `;
  const taken = takes.size === 0 ? '' : `${all}all real matrices ${printLetters(takes)}`;
  return `${kind}${printGuard(taken, rule.if)}: ${printMade(rule)}.`;
}
