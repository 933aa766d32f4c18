import { bounded } from '../../math/exact/bounded.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Rational, rational } from '../../math/exact/rational.ts';
import { readEntries, readFields, readList, readNatural, readRational, readText } from '../../math/exact/read.ts';
import { demand } from '../../math/exact/refused.ts';
import { FLOAT16S, roundToFloat16 } from '../../math/float/roundToFloat16.ts';
import {
  type Application,
  type Assignment,
  holds,
  isVariable,
  printAssignment,
  printTerm,
  readAssignment,
  readFormula,
  readNumberTerm,
  readVariable,
  readVariables,
  sizeOf,
  type Term,
  variablesOf,
} from '../../math/language/term.ts';
import type { Checker } from '../checker.ts';
import { demandMet, premisesOf } from './premises.ts';

/** More than a reader would wait for: values of a variable, steps, variables, repetitions of a step, and operations in all. */
const MOST_VALUES = 2 ** 16;
const MOST_STEPS = 64;
const MOST_VARIABLES = 16;
const MOST_TIMES = 1000;
const MOST_WORK = 2 ** 21;

/** How the results of operations are rounded, as a phrase. */
const FORMATS = {
  half: 'every sum, difference and product rounded to the nearest half-precision number, ties to even',
  double: 'every sum, difference and product rounded to the nearest double-precision number, ties to even',
  exact: 'nothing rounded',
} as const;
type Format = keyof typeof FORMATS;

/** A variable's new value: the term's, computed from the values so far, `times` times in a row. */
interface Step {
  readonly set: string;
  readonly to: Term;
  readonly times: number;
}

interface Domain {
  readonly variable: string;
  readonly size: number;
  /** From which place to which in the list of float16 numbers, too many to turn into fractions; or fractions. */
  readonly values: { readonly halfs: readonly [from: number, to: number] } | { readonly fractions: readonly Rational[] };
  /** In words: `every half-precision number ‹x› from ‹-8› to ‹8›`. */
  readonly told: string;
}

interface Statement {
  readonly format: Format;
  readonly domains: readonly Domain[];
  readonly steps: readonly Step[];
  readonly formula: Application;
}

/**
 * Checks what a program computes when every result is rounded, for all inputs from finite domains. The program adds,
 * subtracts and multiplies by constants; each result is rounded to the nearest float16 number or double: statement
 * `{ format, given, steps, formula }`, no proof but the computation itself.
 *
 * `format` is "half", "double" or, for no rounding at all, "exact". `given` has for each variable a list of numbers,
 * or `{ every: "half" | "whole number", from, to }`. Each step `{ set, to, times }` gives a variable the value of a
 * term, this many times over; one step reads what the ones before it have set. Then `formula` must be true of the
 * values, without rounding. Refuted by values of the given variables for which it is false.
 */
export const rounded: Checker = {
  name: 'rounded',
  kind: 'exhaustive',
  theorem: {
    name: 'Correct rounding',
    says: 'In IEEE 754 arithmetic the result of an addition, a subtraction or a multiplication is the representable number nearest to the exact result, and of two that are equally near the one whose last digit is even.',
    source: 'goldberg1991',
  },
  check(statement, proof) {
    const { format, domains, steps, formula } = read(statement);
    demand(proof === null, 'proof-not-null', 'The computation is the proof, so it must be null.');
    // The size comes from the domains alone; the walk is counted apart from it.
    const size = domains.reduce((product, domain) => product * domain.size, 1);
    const work = steps.reduce((sum, { to, times }) => sum + sizeOf(to) * turns(format, times), sizeOf(formula)) * size;
    demand(
      work <= MOST_WORK,
      'too-many-cases',
      `There are ${size} cases, ${work} operations in all, and this checker stops at ${MOST_WORK}.`,
    );
    const unmet = new Set(premisesOf(formula));
    const cases = walk(format, domains, steps, variablesOf(formula), (values) => {
      demand(holds(formula, values), 'false-somewhere', `It is false at ${printAssignment(values)}.`);
      for (const premise of unmet) if (holds(premise, values)) unmet.delete(premise);
    });
    demand(cases === size, 'missed-cases', `${cases} cases were met where there are ${size}.`);
    demandMet(unmet);
    return size === 1
      ? { cases: 1n, scope: 'for these values' }
      : { cases: BigInt(size), scope: `for all ${size} cases`, isCounted: true };
  },
  refute(statement, counterexample) {
    const { formula } = read(statement);
    const { before, after } = runAt(statement, counterexample);
    demand(!holds(formula, after), 'true-there', `The formula is true at ${printAssignment(before)}.`);
  },
  formal(statement) {
    const { format, domains, steps, formula } = read(statement);
    const program = steps.map(({ set, to, times }) =>
      times === 1 ? `‹${set}› becomes ‹${printTerm(to)}›` : `${times} times over ‹${set}› becomes ‹${printTerm(to)}›`,
    );
    return `With ${FORMATS[format]}: for ${domains.map(({ told }) => told).join(' and ')}, when ${program.join(', then ')}, in the end ‹${printTerm(formula)}›.`;
  },
  describe(statement, counterexample) {
    const { before, after } = runAt(statement, counterexample);
    return `It is false at ${printAssignment(before)}, where in the end ${printAssignment(after)}.`;
  },
};

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['format', 'given', 'steps', 'formula']);
  const format = readText(fields.format, 'format');
  demand(
    Object.hasOwn(FORMATS, format),
    'unknown-format',
    `format is "${format}", and must be one of ${Object.keys(FORMATS).join(', ')}.`,
  );
  const given = readEntries(fields.given, 'given');
  demand(
    0 < given.length && given.length <= MOST_VARIABLES,
    'wrong-number-of-variables',
    `${given.length} variables are given, where 1 to ${MOST_VARIABLES} may be.`,
  );
  const domains = given.map(([variable, written]) => readDomain(variable, written));
  const list = readList(fields.steps, 'steps');
  demand(
    0 < list.length && list.length <= MOST_STEPS,
    'wrong-number-of-steps',
    `There are ${list.length} steps, where 1 to ${MOST_STEPS} may stand.`,
  );
  const steps = list.map((step, i) => readStep(step, `steps[${i}]`));
  const formula = readFormula(fields.formula, 'the formula');
  const known = new Set(domains.map(({ variable }) => variable));
  for (const { set, to, times } of steps) {
    demand(!domains.some(({ variable }) => variable === set), 'sets-given', `${set} is given, and cannot be set.`);
    for (const name of variablesOf(to))
      demand(known.has(name), 'no-value-yet', `${set} is set to something with ${name}, which has no value yet.`);
    demand(
      times === 1 || variablesOf(to).every((name) => name === set),
      'reads-another',
      `What is done ${times} times to ${set} may read ${set} alone.`,
    );
    known.add(set);
  }
  const spoken = readVariables(formula, ...known);
  demand(spoken.length === known.size, 'no-value', 'The formula speaks of a variable that has no value.');
  demand(
    steps.some(({ set }) => variablesOf(formula).includes(set)),
    'nothing-computed',
    'The formula speaks of nothing that is computed.',
  );
  const read = variablesOf(formula, ...steps.map(({ to }) => to));
  for (const { variable } of domains)
    demand(read.includes(variable), 'variable-not-used', `${variable} is given, but nothing speaks of it.`);
  return { format: format as Format, domains, steps, formula };
}

function readDomain(variable: string, data: Plain): Domain {
  const name = readVariable(variable, 'given');
  if (Array.isArray(data)) {
    const values = readList(data, `given.${name}`).map((value, i) => readRational(value, `given.${name}[${i}]`));
    demand(0 < values.length && values.length <= MOST_VALUES, 'domain-size', `The domain of ${name} is empty, or too long.`);
    demand(new Set(values.map(String)).size === values.length, 'listed-twice', `The domain of ${name} lists a value twice.`);
    const told = `every ‹${name}› in {${values.map((value) => `‹${value}›`).join(', ')}}`;
    return { variable: name, size: values.length, values: { fractions: values }, told };
  }
  const fields = readFields(data, `given.${name}`, ['every', 'from', 'to']);
  const [from, to] = [readRational(fields.from, `given.${name}.from`), readRational(fields.to, `given.${name}.to`)];
  const told = (what: string): string => `every ${what} ‹${name}› from ‹${from}› to ‹${to}›`;
  if (fields.every === 'whole number') {
    const count = to.sub(from);
    demand(
      from.isInteger() && count.isInteger() && count.sign() >= 0,
      'domain-order',
      `The domain of ${name} goes from ${from} to ${to}.`,
    );
    demand(
      count.compare(rational(MOST_VALUES)) < 0,
      'too-many-values',
      `The domain of ${name} has more than ${MOST_VALUES} values.`,
    );
    const size = Number(count.n) + 1;
    const fractions = Array.from({ length: size }, (_, i) => from.add(rational(i)));
    return { variable: name, size, values: { fractions }, told: told('whole number') };
  }
  demand(fields.every === 'half', 'unknown-step', `given.${name}.every must be "half" or "whole number".`);
  const [first, last] = [HALF.of(from), HALF.of(to)];
  const places = [FLOAT16S.indexOf(first), FLOAT16S.indexOf(last)] as const;
  const size = places[1] - places[0] + 1;
  demand(size > 0, 'none-between', `No half lies from ${from} to ${to}.`);
  return { variable: name, size, values: { halfs: places }, told: told('half-precision number') };
}

function readStep(data: Plain, name: string): Step {
  const fields = readFields(data, name, ['set', 'to', 'times']);
  const times = readNatural(fields.times, `${name}.times`, MOST_TIMES);
  demand(times > 0, 'no-times', `${name} is done no time at all.`);
  const to = readNumberTerm(fields.to, `${name}.to`);
  demandStraight(to);
  return { set: readVariable(fields.set, `${name}.set`), to, times };
}

/** Only what is affine without rounding, and only what is computed in the order in which it is printed. */
function demandStraight(term: Term): void {
  if (typeof term !== 'object') {
    demand(!String(term).includes('/'), 'printed-as-division', `${term} would be printed as a division; write it as a decimal.`);
    return;
  }
  const [operator, ...operands] = term;
  demand(['+', '-', '*'].includes(operator), 'wrong-operation', `${printTerm(term)} is not built from +, − and × by numbers.`);
  operands.forEach(demandStraight);
  // Without brackets around it, a later operand of this kind would look as if it were taken apart.
  const isLoose = (operand: Term): boolean =>
    typeof operand === 'object' &&
    operand.length > 2 &&
    (operator === '*' ? operand[0] === '*' : operator === '+' && operand[0] !== '*');
  demand(
    !operands.slice(1).some(isLoose),
    'wrong-order',
    `${printTerm(term)} would be computed in another order than it is printed.`,
  );
  demand(
    operator !== '*' || operands.filter((operand) => variablesOf(operand).length > 0).length <= 1,
    'product-of-variables',
    `${printTerm(term)} multiplies two things that vary.`,
  );
}

/** How a format computes. */
interface Arithmetic<T> {
  /** Refuses a number that the format does not have. */
  of(value: Rational): T;
  ofHalf(half: number): T;
  value(of: T): Rational;
  readonly apply: Readonly<Record<'+' | '-' | '*', (a: T, b: T) => T>>;
  /** The same function, which need not compute twice what it has computed once. */
  remember(f: (x: T) => T): (x: T) => T;
}

const EXACT: Arithmetic<Rational> = {
  of: (value) => value,
  ofHalf: exactly,
  value: (value) => value,
  apply: { '+': (a, b) => bounded(a.add(b)), '-': (a, b) => bounded(a.sub(b)), '*': (a, b) => bounded(a.mul(b)) },
  remember: (f) => f,
};

/** Doubles, each result rounded once more: see `roundToFloat16` for why that is right. */
function floating(round: (x: number) => number, name: string): Arithmetic<number> {
  const finite = (x: number): number => {
    demand(Number.isFinite(x), 'too-large', `A result is too large for a ${name}.`);
    return x;
  };
  return {
    of: (value) => {
      const x = finite(Number(value.n) / Number(value.d));
      demand(round(x) === x && exactly(x).equals(value), 'not-in-format', `${value} is not a ${name}.`);
      return x;
    },
    ofHalf: (half) => half,
    value: exactly,
    apply: { '+': (a, b) => finite(round(a + b)), '-': (a, b) => finite(round(a - b)), '*': (a, b) => finite(round(a * b)) },
    remember: (f) => {
      const known = new Map<number, number>();
      return (x) => {
        const value = known.get(x) ?? f(x);
        known.set(x, value);
        return value;
      };
    },
  };
}

const HALF = floating(roundToFloat16, 'half');
const DOUBLE = floating((x) => x, 'double');

/** The number that a finite double is: doubling it is exact until it is whole. */
function exactly(x: number): Rational {
  let whole = x;
  let halvings = 0;
  while (!Number.isInteger(whole)) {
    whole *= 2;
    halvings += 1;
  }
  return rational(BigInt(whole)).div(rational(2n ** BigInt(halvings)));
}

/** Runs the program on every case and counts the cases; the values that these variables have in the end are shown once each. */
function walk(
  format: Format,
  domains: readonly Domain[],
  steps: readonly Step[],
  shown: readonly string[],
  show: (values: Assignment) => void,
): number {
  if (format === 'exact') return walkWith(EXACT, domains, steps, shown, show);
  return walkWith(format === 'half' ? HALF : DOUBLE, domains, steps, shown, show);
}

function walkWith<T>(
  arithmetic: Arithmetic<T>,
  domains: readonly Domain[],
  steps: readonly Step[],
  shown: readonly string[],
  show: (values: Assignment) => void,
): number {
  const axes = domains.map(({ variable, values }) => ({
    variable,
    values:
      'halfs' in values
        ? FLOAT16S.slice(values.halfs[0], values.halfs[1] + 1).map(arithmetic.ofHalf)
        : values.fractions.map(arithmetic.of),
  }));
  const program = steps.map(({ set, to, times }) => {
    const once = compile(arithmetic, to);
    const repeated = iterated((x: T) => once(new Map([[set, x]])), times, arithmetic);
    return { set, run: (values: ReadonlyMap<string, T>): T => (times === 1 ? once(values) : repeated(values.get(set) as T)) };
  });
  const values = new Map<string, T>();
  const seen = new Set<string>();
  let cases = 0;
  const visit = ([axis, ...rest]: typeof axes): void => {
    if (axis !== undefined) {
      for (const value of axis.values) {
        values.set(axis.variable, value);
        visit(rest);
      }
      return;
    }
    for (const { set, run } of program) values.set(set, run(values));
    cases += 1;
    const key = shown.map((name) => String(values.get(name))).join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    show(new Map(shown.map((name) => [name, arithmetic.value(values.get(name) as T)])));
  };
  visit(axes);
  return cases;
}

type Compiled<T> = (values: ReadonlyMap<string, T>) => T;

function compile<T>(arithmetic: Arithmetic<T>, term: Term): Compiled<T> {
  if (isVariable(term)) return (values) => values.get(term) as T;
  if (typeof term !== 'object') {
    const constant = arithmetic.of(readRational(term, 'A number'));
    return () => constant;
  }
  const [operator, ...written] = term;
  const operands = (written.length === 1 ? [0, ...written] : written).map((operand) => compile(arithmetic, operand));
  const apply = arithmetic.apply[operator as '+' | '-' | '*'];
  const [first, ...rest] = operands as [Compiled<T>, ...Compiled<T>[]];
  return (values) => {
    let value = first(values);
    for (const operand of rest) value = apply(value, operand(values));
    return value;
  };
}

/** A function applied this many times in a row, half of them first. */
function iterated<T>(f: (x: T) => T, times: number, arithmetic: Arithmetic<T>): (x: T) => T {
  if (times === 1) return arithmetic.remember(f);
  const half = iterated(f, Math.floor(times / 2), arithmetic);
  return arithmetic.remember(times % 2 === 0 ? (x) => half(half(x)) : (x) => f(half(half(x))));
}

/** Whether a half is one of those from one place to another. */
function isBetween([from, to]: readonly [number, number], half: number): boolean {
  return (FLOAT16S[from] as number) <= half && half <= (FLOAT16S[to] as number);
}

/** How often a function is called for one value to apply it this many times. */
function turns(format: Format, times: number): number {
  return times === 1 || format === 'exact' ? times : turns(format, Math.floor(times / 2)) + 2 + (times % 2);
}

/** The values of a counterexample, and those of all variables in the end. */
function runAt(statement: Plain, counterexample: Plain): { readonly before: Assignment; readonly after: Assignment } {
  const { format, domains, steps } = read(statement);
  const names = domains.map(({ variable }) => variable);
  const before = readAssignment(counterexample, 'the case', names);
  const single = domains.map((domain): Domain => {
    const value = before.get(domain.variable) as Rational;
    const isIn =
      'halfs' in domain.values
        ? isBetween(domain.values.halfs, HALF.of(value))
        : domain.values.fractions.some((member) => member.equals(value));
    demand(isIn, 'outside-domain', `${value} is not in the domain of ${domain.variable}.`);
    return { ...domain, size: 1, values: { fractions: [value] } };
  });
  let after = before;
  walk(format, single, steps, [...new Set([...names, ...steps.map(({ set }) => set)])], (values) => {
    after = values;
  });
  return { before, after };
}
