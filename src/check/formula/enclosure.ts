import type { Plain } from '../../math/exact/plain.ts';
import type { Rational } from '../../math/exact/rational.ts';
import { readEntries, readFields, readList, readNatural, readRational } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import type { Interval } from '../../math/interval/arithmetic.ts';
import { type Box, type Decided, decideFormula, encloseTerm, isComparison } from '../../math/interval/encloseTerm.ts';
import { type Intervals, intervals } from '../../math/interval/intervals.ts';
import {
  type Application,
  type Assignment,
  printAssignment,
  printTerm,
  readAssignment,
  readFormula,
  readVariable,
  readVariables,
  sizeOf,
  type Term,
} from '../../math/language/term.ts';
import type { Accepted, Checker } from '../checker.ts';
import { demandMet, premisesOf } from './premises.ts';

const MOST_BITS = 512;
const MOST_CUTS = 40;
/** Operations and numbers of the formula, over all boxes. */
const MOST_WORK = 2 ** 18;
/** Digits that a reader sees of a number, counted from the first that is not zero. */
const DIGITS = 6n;

/** What a variable ranges over: a few numbers, or all from one number to another. */
type Domain = { readonly values: readonly Rational[] } | { readonly from: Rational; readonly to: Rational };

interface Statement {
  readonly domains: readonly (readonly [variable: string, domain: Domain])[];
  readonly formula: Application;
}

/**
 * Checks a formula with exp, tanh, ln, sin, cos, erf, sqrt or pi by interval arithmetic. It holds for every choice of
 * values from finite lists and intervals: statement `{ given: { x: [0, 1], y: { from: 0, to: '1/2' } }, formula }`,
 * proof `{ bits, cuts }`: with how many binary digits after the point everything is enclosed, and how often a box that
 * is not decided may be cut in two. Refuted by `{ at, bits }`: values at which the formula is false by intervals of so
 * many digits.
 */
export const enclosure: Checker = {
  name: 'enclosure',
  kind: 'certificate',
  theorem: {
    name: 'Interval arithmetic',
    says: 'When every operation on intervals gives an interval that holds all its results, the value of a formula lies in the interval that comes out. For |x| ≤ 1/2 each term of the exponential series is at most half of the one before, so that all that are left out come to no more than the last one taken; and exp(x) is the square of exp(x/2). tanh x = (1 − exp(−2x))/(1 + exp(−2x)). ln x is k ln 2 and a series in odd powers of a number below 1/3; erf x is 2/√π · exp(−x²) times a series in which from some term on each is at most half of the one before; sin x is three times the sine of x/3 less four times its cube, as often as it takes, and for |x| ≤ 1/2 a series whose terms fall 24-fold or more; π = 16 arctan(1/5) − 4 arctan(1/239), and √ is that of a whole number, rounded down and up. All of these but the sine grow with x, so that the ends of an interval decide; the sine changes no faster than x; and cos x = 1 − 2 sin²(x/2).',
    source: 'moore2009',
  },
  check(statement, proof) {
    const { domains, formula } = read(statement);
    const fields = readFields(proof, 'the proof', ['bits', 'cuts']);
    const cuts = readNatural(fields.cuts, 'cuts', MOST_CUTS);
    const arithmetic = readBits(fields.bits);
    const decide = decideFormula(formula, arithmetic);
    const unmet = new Map(
      premisesOf(formula).map((premise): [Application, Decided] => [premise, decideFormula(premise, arithmetic)]),
    );
    const size = sizeOf(formula);
    let boxes = 0;
    /** The halves of a box that is not decided; none of one where the formula is true. */
    const settle = (box: Box, left: number): readonly Box[] => {
      boxes += 1;
      // Only a box that is refused is printed: to print all of them takes longer than to decide them.
      if (boxes * size > MOST_WORK)
        throw new Refused('too-many-boxes', `After ${boxes} boxes it is not decided, and this checker stops there.`);
      const verdict = decide(box);
      if (verdict === false) throw new Refused('false-somewhere', `It is false ${printBox(box, arithmetic)}.`);
      for (const [premise, isMet] of unmet) if (isMet(box) === true) unmet.delete(premise);
      if (verdict === true) return [];
      const halves = halved(box);
      if (left === 0 || halves.length === 0)
        throw new Refused('undecided', `The intervals do not decide it ${printBox(box, arithmetic)}.`);
      return halves;
    };
    // All boxes of a size before the first smaller one: a large one in which it is false is met soon.
    for (const box of boxesOf(domains, arithmetic)) {
      let undecided: readonly Box[] = [box];
      for (let left = cuts; undecided.length > 0; left -= 1) undecided = undecided.flatMap((one) => settle(one, left));
    }
    demandMet(unmet.keys());
    return { cases: BigInt(boxes), ...scopeOf(domains, boxes) };
  },
  refute(statement, counterexample) {
    const { formula } = read(statement);
    const { values, arithmetic } = readPlace(statement, counterexample);
    const verdict = decideFormula(formula, arithmetic)(boxOf(values, arithmetic));
    demand(
      verdict === false,
      verdict === true ? 'not-false-there' : 'undecided',
      `It is ${verdict === true ? 'true' : 'not decided'} at ${printAssignment(values)}.`,
    );
  },
  formal(statement) {
    const { domains, formula } = read(statement);
    const given = domains.map(([variable, domain]) =>
      'values' in domain
        ? `‹${variable}› in {${domain.values.map((value) => `‹${value}›`).join(', ')}}`
        : `real ‹${variable}› from ‹${domain.from}› to ‹${domain.to}›`,
    );
    const said = conjuncts(formula)
      .map((part) => `‹${printTerm(part)}›`)
      .join(', and ');
    return `${given.length === 0 ? '' : `For every ${given.join(', ')}: `}${said}.`;
  },
  describe(statement, counterexample) {
    const { formula } = read(statement);
    const { values, arithmetic } = readPlace(statement, counterexample);
    const where = values.size === 0 ? '' : ` at ${printAssignment(values)}`;
    if (!isComparison(formula)) return `‹${printTerm(formula)}› is false${where}.`;
    const box = boxOf(values, arithmetic);
    const [left, right] = (formula.slice(1) as Term[]).map((side) =>
      printInterval(encloseTerm(side, arithmetic)(box), arithmetic),
    );
    return `‹${printTerm(formula)}› is false${where}: the left side is ${left}, the right side ${right}.`;
  },
};

/** What a formula says one after the other. */
function conjuncts(formula: Application): readonly Term[] {
  return formula[0] === 'and' ? (formula.slice(1) as Term[]) : [formula];
}

function read(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['given', 'formula']);
  const domains = readEntries(fields.given, 'given').map(
    ([variable, domain]) => [readVariable(variable, 'a variable'), readDomain(domain, `given.${variable}`)] as const,
  );
  const formula = readFormula(fields.formula, 'the formula');
  const free = readVariables(formula);
  const names = domains.map(([variable]) => variable);
  for (const variable of free)
    demand(names.includes(variable), 'variable-not-given', `The formula speaks of ${variable}, which is not given.`);
  for (const variable of names)
    demand(free.includes(variable), 'variable-not-used', `${variable} is given, but the formula does not speak of it.`);
  return { domains, formula };
}

function readDomain(data: Plain, name: string): Domain {
  if (Array.isArray(data)) {
    const values = readList(data, name).map((value, i) => readRational(value, `${name}[${i}]`));
    demand(values.length > 0, 'empty', `${name} is empty, so there is nothing to check.`);
    demand(new Set(values.map(String)).size === values.length, 'listed-twice', `${name} lists a value twice.`);
    return { values };
  }
  const fields = readFields(data, name, ['from', 'to']);
  const [from, to] = [readRational(fields.from, `${name}.from`), readRational(fields.to, `${name}.to`)];
  demand(from.compare(to) < 0, 'empty-interval', `${name} goes from ${from} to ${to}, so there is nothing to check.`);
  return { from, to };
}

function readBits(data: Plain): Intervals {
  return intervals(readNatural(data, 'bits', MOST_BITS));
}

function readPlace(statement: Plain, counterexample: Plain): { readonly values: Assignment; readonly arithmetic: Intervals } {
  const { domains } = read(statement);
  const fields = readFields(counterexample, 'the counterexample', ['at', 'bits']);
  const values = readAssignment(
    fields.at,
    'the counterexample',
    domains.map(([variable]) => variable),
  );
  for (const [variable, domain] of domains) {
    const value = values.get(variable);
    const isInside =
      value !== undefined &&
      ('values' in domain
        ? domain.values.some((member) => member.equals(value))
        : domain.from.compare(value) <= 0 && value.compare(domain.to) <= 0);
    demand(isInside, 'outside-domain', `${value} is not among the values of ${variable}.`);
  }
  return { values, arithmetic: readBits(fields.bits) };
}

/** One box for each choice from the lists, each as wide as the intervals are. */
function* boxesOf([first, ...rest]: Statement['domains'], arithmetic: Intervals): Generator<Box> {
  if (first === undefined) {
    yield new Map();
    return;
  }
  const [variable, domain] = first;
  const ranges =
    'values' in domain
      ? domain.values.map(arithmetic.of)
      : [{ low: arithmetic.of(domain.from).low, high: arithmetic.of(domain.to).high }];
  for (const range of ranges) {
    for (const others of boxesOf(rest, arithmetic)) yield new Map([[variable, range], ...others]);
  }
}

function boxOf(values: Assignment, arithmetic: Intervals): Box {
  return new Map([...values].map(([variable, value]) => [variable, arithmetic.of(value)]));
}

/** The two halves of a box, cut across its longest side; none when no side is longer than a step. */
function halved(box: Box): readonly Box[] {
  const length = ({ low, high }: Interval): bigint => high - low;
  const [longest] = [...box].sort(([, a], [, b]) => (length(a) < length(b) ? 1 : -1));
  if (longest === undefined || length(longest[1]) < 2n) return [];
  const [variable, { low, high }] = longest;
  const middle = (low + high) >> 1n;
  return [
    { low, high: middle },
    { low: middle, high },
  ].map((half) => new Map([...box, [variable, half]]));
}

/** For what it holds, and whether that says how many boxes were looked at: not if intervals were halved. */
function scopeOf(domains: Statement['domains'], boxes: number): Pick<Accepted, 'scope' | 'isCounted'> {
  const said = domains.flatMap(([variable, domain]) =>
    'values' in domain ? [] : [`every ${variable} from ${domain.from} to ${domain.to}`],
  );
  const lists = domains.flatMap(([, domain]) => ('values' in domain ? [domain.values.length] : []));
  const choices = lists.reduce((product, count) => product * count, 1);
  const ranges = said.length > 2 ? `all numbers in ${said.length} intervals` : said.join(' and ');
  if (said.length === 0 && choices === 1) return { scope: 'for these numbers' };
  if (lists.length === 0) return { scope: `for ${ranges}` };
  const scope = said.length === 0 ? `for all ${choices} cases` : `for ${ranges} in each of ${choices} cases`;
  return boxes === choices ? { scope, isCounted: true } : { scope };
}

function printBox(box: Box, arithmetic: Intervals): string {
  if (box.size === 0) return 'for these numbers';
  return `where ${[...box].map(([variable, range]) => `${variable} is ${printInterval(range, arithmetic)}`).join(', ')}`;
}

/** `between 0.761594 and 0.761595`, or one number when both ends are it. */
function printInterval({ low, high }: Interval, arithmetic: Intervals): string {
  const step = arithmetic.step({ low: 1n, high: 1n }).high;
  let scale = 1n;
  let places = 0;
  const size = (end: bigint): bigint => (end < 0n ? -end : end);
  const largest = size(low) > size(high) ? size(low) : size(high);
  while (largest > 0n && largest * scale < 10n ** (DIGITS - 1n) * step) {
    scale *= 10n;
    places += 1;
  }
  const digits = (end: bigint): string => {
    const written = String(size(end)).padStart(places + 1, '0');
    const [whole, decimals] = [written.slice(0, written.length - places), written.slice(written.length - places)];
    return `${end < 0n ? '-' : ''}${whole}${/[1-9]/.test(decimals) ? `.${decimals.replace(/0+$/, '')}` : ''}`;
  };
  const down = (over: bigint): bigint => (over >= 0n ? over / step : -((step - 1n - over) / step));
  const [from, to] = [digits(down(low * scale)), digits(-down(-high * scale))];
  return from === to ? from : `between ${from} and ${to}`;
}
