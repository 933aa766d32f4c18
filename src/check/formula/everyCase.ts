import type { Plain } from '../../math/exact/plain.ts';
import type { Rational } from '../../math/exact/rational.ts';
import { readEntries, readFields, readList, readRational } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import {
  type Application,
  type Assignment,
  holds,
  printAssignment,
  printTerm,
  readAssignment,
  readFormula,
  readVariables,
  sizeOf,
  type Term,
} from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { demandMet, premisesOf } from './premises.ts';

/** No table that a reader would wait for is longer: operations and numbers of the formula, over all cases. */
const MOST_WORK = 2n ** 24n;
const MOST_VARIABLES = 64;

interface Statement {
  readonly domains: readonly (readonly [variable: string, values: readonly Rational[]])[];
  readonly formula: Application;
}

/**
 * A formula holds for every choice of values from finite lists:
 * statement `{ given: { x: [0, 1], y: [0, 1] }, formula }`, no proof but the computation itself.
 */
export const everyCase: Checker = {
  name: 'everyCase',
  kind: 'exhaustive',
  theorem: {
    name: 'Proof by exhaustion',
    says: 'What holds for each member of a finite set holds for all of them.',
    source: null,
  },
  check(statement, proof) {
    const { domains, formula } = read(statement);
    demand(proof === null, 'proof-not-null', 'The computation is the proof, so it must be null.');
    // The size comes from the lists alone; the walk below is counted apart from it.
    const size = domains.reduce((product, [, values]) => product * BigInt(values.length), 1n);
    const work = size * BigInt(sizeOf(formula));
    demand(
      work <= MOST_WORK,
      'too-many-cases',
      `There are ${size} cases, ${work} operations in all, and this checker stops at ${MOST_WORK}.`,
    );
    const seen = new Set<string>();
    const unmet = new Set(premisesOf(formula));
    for (const values of assignments(domains)) {
      const where = printAssignment(values);
      demand(holds(formula, values), 'false-somewhere', `It is false at ${where}.`);
      seen.add(where);
      for (const premise of unmet) if (holds(premise, values)) unmet.delete(premise);
    }
    demand(BigInt(seen.size) === size, 'missed-cases', `${seen.size} distinct cases were met where there are ${size}.`);
    demandMet(unmet);
    return size === 1n
      ? { cases: size, scope: 'for this case' }
      : { cases: size, scope: `for all ${size} cases`, isCounted: true };
  },
  refute(statement, counterexample) {
    const { domains, formula } = read(statement);
    const values = readCase(counterexample, domains);
    demand(!holds(formula, values), 'true-there', `The formula is true at ${printAssignment(values)}.`);
  },
  formal(statement) {
    const { domains, formula } = read(statement);
    const given = domains.map(([variable, values]) => `‹${variable}› in {${values.map((value) => `‹${value}›`).join(', ')}}`);
    return `For every ${given.join(', ')}: ${conjuncts(formula)
      .map((part) => `‹${printTerm(part)}›`)
      .join(', and ')}.`;
  },
  describe(statement, counterexample) {
    return `It is false at ${printAssignment(readCase(counterexample, read(statement).domains))}.`;
  },
};

/** What a formula says one after the other: a page can break a line between two formulas, not within one. */
function conjuncts(formula: Application): readonly Term[] {
  return formula[0] === 'and' ? (formula.slice(1) as Term[]) : [formula];
}

function read(data: Plain): Statement {
  const { given, formula } = readFields(data, 'the statement', ['given', 'formula']);
  const domains = readEntries(given, 'given').map(([variable, values]) => {
    const list = readList(values, `given.${variable}`).map((value, i) => readRational(value, `given.${variable}[${i}]`));
    demand(list.length > 0, 'empty', `The domain of ${variable} is empty, so there is nothing to check.`);
    demand(new Set(list.map(String)).size === list.length, 'listed-twice', `The domain of ${variable} lists a value twice.`);
    return [variable, list] as const;
  });
  demand(
    domains.length <= MOST_VARIABLES,
    'too-many-variables',
    `${domains.length} variables are given, and this checker stops at ${MOST_VARIABLES}.`,
  );
  demand(domains.length > 0, 'no-variables', 'No variable is given, so there is nothing to check.');
  const term = readFormula(formula, 'the formula');
  const free = readVariables(term);
  for (const variable of free) {
    demand(
      domains.some(([name]) => name === variable),
      'variable-not-given',
      `The formula speaks of ${variable}, which is not given.`,
    );
  }
  for (const [variable] of domains) {
    demand(free.includes(variable), 'variable-not-used', `${variable} is given, but the formula does not speak of it.`);
  }
  return { domains, formula: term };
}

function* assignments(domains: Statement['domains']): Generator<Assignment> {
  const [first, ...rest] = domains;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const value of first[1]) {
    for (const others of assignments(rest)) yield new Map([[first[0], value], ...others]);
  }
}

function readCase(data: Plain, domains: Statement['domains']): Assignment {
  const values = readAssignment(
    data,
    'the case',
    domains.map(([variable]) => variable),
  );
  for (const [variable, domain] of domains) {
    const value = values.get(variable);
    demand(
      domain.some((member) => value !== undefined && member.equals(value)),
      'outside-domain',
      `${value} is not in the domain of ${variable}.`,
    );
  }
  return values;
}
