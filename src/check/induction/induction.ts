import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import type { Rational } from '../../math/exact/rational.ts';
import { readEntries, readFields, readList, readNatural } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { printForAllReals, printFormulas, printGiven, printNames } from '../../math/language/printFormulas.ts';
import {
  type Application,
  type Assignment,
  evaluateTerm,
  holds,
  printAssignment,
  printTerm,
  readAssignment,
  readFormula,
  readNumberTerm,
  readVariable,
  type Term,
  variablesOf,
} from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { checkCombination } from '../formula/consequence.ts';
import { derive, followAll, noUses } from './derive.ts';
import { INDUCTION } from './inductionTheorem.ts';
import { capitalised, printGuard, printMade } from './printed.ts';
import { provedSteps } from './provedSteps.ts';
import { checkRules, premisesOf, type Rule, readCounted } from './rules.ts';

/** A rule for numbers: what has to be true for it, and which numbers it takes that are neither fixed nor of an object. */
interface NumberRule extends Rule {
  readonly if: readonly Application[];
  readonly takes: readonly string[];
}

interface Statement {
  readonly given: readonly Application[];
  readonly rules: readonly NumberRule[];
  readonly always: readonly Application[];
  readonly state: readonly string[];
  /** The variables of `given` and `always` that are not of the state: the same throughout. */
  readonly parameters: readonly string[];
  readonly of: string;
}

/**
 * Whatever is made by rules has a property: statement `{ given, rules, always }`, and `of` for the word that says what
 * is counted. An object is a value for each variable of the state. A rule `{ from, if, to }` makes one from none, one
 * or two that are there: `to` has a term for each variable of the state, in which these stand for the values before,
 * with 1 and 2 behind their names if there are two objects. What occurs in `given` or `always` and is not of the state
 * is a parameter, the same throughout; all other variables of a rule are any numbers for which `if` holds, at each use
 * others. Proof `{ steps, runs }`: for each rule and each formula of `always` a proof, as of `consequence`, that it
 * holds of what is made if all of `always` holds of what it is made from; and examples that together use every rule, and some rule again, so
 * that nothing is said of what is not there. Refuted by a run `{ given, last }` that ends in an object for which a
 * formula is false.
 */
export const induction: Checker = {
  name: 'induction',
  kind: 'certificate',
  theorem: INDUCTION,
  check(statement, proof) {
    const it = read(statement);
    const { given, rules, state, always, of } = it;
    const { steps, runs } = readFields(proof, 'the proof', ['steps', 'runs']);
    const cases = provedSteps(rules, state, always, steps, (rule, before, then, proved) =>
      checkCombination({ given: [...given, ...rule.if, ...before], then } as unknown as Plain, proved),
    );
    followAll(rules, runs, (run, used) => follow(it, run, used));
    return { cases, scope: `for any number of ${of}` };
  },
  refute(statement, counterexample) {
    contradiction(read(statement), counterexample);
  },
  formal(statement) {
    const { given, rules, always, parameters } = read(statement);
    const sentence = `${printForAllReals(parameters)}${printGiven(given)}whatever these rules make, however often they are used, satisfies ${printFormulas(always)}.`;
    return `${capitalised(sentence)} ${rules.map(printRule).join(' ')}`;
  },
  describe(statement, counterexample) {
    const { formula, values } = contradiction(read(statement), counterexample);
    return `‹${printTerm(formula)}› is false after a run that ends in ${printAssignment(values)}.`;
  },
};

/** The values that a run ends in, with the parameters. */
export function valuesAfter(statement: Plain, run: Plain): Assignment {
  return follow(read(statement), run);
}

/** What a run makes false, and the values at its end. */
export function falseAfter(statement: Plain, run: Plain): { readonly formula: Application; readonly values: Assignment } {
  return contradiction(read(statement), run);
}

function read(data: Plain): Statement {
  const { of, ...written } = Object.fromEntries(readEntries(data, 'the statement'));
  const fields = readFields(written, 'the statement', ['given', 'rules', 'always']);
  const list = (found: Plain, name: string): Application[] =>
    readList(found, name).map((formula, i) => readFormula(formula, `${name}[${i}]`));
  const [given, always] = [list(fields.given, 'given'), list(fields.always, 'always')];
  const parts = readList(fields.rules, 'rules').map((rule, i) => {
    const { from, if: guard, to } = readFields(rule, `rules[${i}]`, ['from', 'if', 'to']);
    const terms = readEntries(to, 'to').map(([name, term]) => [readVariable(name, 'to'), readNumberTerm(term, name)] as const);
    return { from: readNatural(from, 'from', 2), if: list(guard, 'if'), to: new Map<string, Term>(terms) };
  });
  const state = [...(parts[0]?.to.keys() ?? [])];
  const parameters = variablesOf(...given, ...always).filter((name) => !state.includes(name));
  const named = parts.map((rule) => variablesOf(...rule.if, ...rule.to.values()));
  checkRules(parts, state, always.length, { fixed: parameters, rules: named });
  for (const name of variablesOf(...given))
    demand(!state.includes(name), 'given-speaks-of-state', `What is given speaks of ${name}, which changes.`);
  const rules = parts.map((rule, i) => {
    const known = [...parameters, ...premisesOf(state, rule.from)];
    return { ...rule, takes: at(named, i).filter((name) => !known.includes(name)) };
  });
  return { given, rules, always, state, parameters, of: readCounted(of) };
}

/** The values that a run ends in, with the parameters; refused if something that has to hold on the way does not. */
function follow({ given, rules, parameters }: Statement, data: Plain, used = noUses<NumberRule>()): Assignment {
  const run = readFields(data, 'the run', ['given', 'last']);
  const fixed = readAssignment(run.given, 'given', parameters);
  const met = (formula: Application, values: Assignment): void =>
    demand(holds(formula, values), 'premise-false', `${printTerm(formula)} is false in this run.`);
  for (const formula of given) met(formula, fixed);
  const end = derive<NumberRule, Rational>(rules, run.last, used, (rule, before, further) => {
    const values = new Map([...fixed, ...before, ...readAssignment(further, 'with', rule.takes)]);
    for (const formula of rule.if) met(formula, values);
    return new Map([...rule.to].map(([name, term]) => [name, evaluateTerm(term, values)]));
  });
  return new Map([...fixed, ...end]);
}

function contradiction(it: Statement, run: Plain): { readonly formula: Application; readonly values: Assignment } {
  const values = follow(it, run);
  const formula = it.always.find((each) => !holds(each, values));
  demand(formula !== undefined, 'true-there', `All of it is true after this run, which ends in ${printAssignment(values)}.`);
  return { formula, values };
}

/** `Step, for any real ‹x› with ‹x * (1 - x) == 0›: at once ‹n› becomes ‹n + x›, ‹h› becomes ‹h + x - 2 * x * h›.` */
function printRule(rule: NumberRule): string {
  const kind = at(['Start', 'Step', 'Join of two objects, 1 and 2'], rule.from);
  const taken = rule.takes.length === 0 ? '' : `any real ${printNames(rule.takes)}`;
  return `${kind}${printGuard(taken, rule.if)}: ${printMade(rule)}.`;
}
