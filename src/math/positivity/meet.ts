import { ONE, plain, type Rational, rational, ZERO } from '../exact/rational.ts';
import { demandComparison, difference } from '../language/comparison.ts';
import { type Application, variablesOf } from '../language/term.ts';
import { type Polynomial, polynomialOf } from './polynomial.ts';

/** Tried in this order, after what an equation leaves no choice of. */
const VALUES = [0, 1, -1, 2, -2, '1/2', '-1/2', 3, -3, '1/4', 4].map(rational);
const HALF = rational('1/2');
/** Ways through all the choices after which the search gives up: some tenths of a second. */
const MOST_WAYS = 4000;

/** A comparison of a polynomial with zero. */
interface Condition {
  readonly operator: string;
  readonly polynomial: Polynomial;
}

/**
 * Looks for numbers for which all of these comparisons (`==`, `>=` or `>`) are true. One variable comes after the other:
 * what an equation leaves no choice of first, then small numbers and those that the inequalities lie between. Undefined
 * when none are found. Throws `Refused` for what is no comparison of polynomials.
 */
export function meet(given: readonly Application[]): { readonly [variable: string]: number | string } | undefined {
  for (const formula of given) demandComparison(formula);
  const conditions = given.map((formula) => ({ operator: formula[0], polynomial: polynomialOf(difference(formula)) }));
  const search = (
    open: readonly Condition[],
    known: ReadonlyMap<string, Rational>,
    ways: number,
  ): ReadonlyMap<string, Rational> | undefined => {
    if (open.some((condition) => isFalse(condition))) return undefined;
    const left = open.filter(({ polynomial }) => lettersOf(polynomial).length > 0).toSorted((a, b) => rankOf(a) - rankOf(b));
    const [first] = left;
    if (first === undefined) return known;
    const [variable = ''] = lettersOf(first.polynomial);
    const values = candidates(variable, left);
    for (const value of values.slice(0, ways)) {
      const next = left.map((condition) => ({ ...condition, polynomial: substituted(condition.polynomial, variable, value) }));
      // Each value gets its share: none is followed for ever.
      const found = search(next, new Map([...known, [variable, value]]), Math.ceil(ways / values.length));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = search(conditions, new Map(), MOST_WAYS);
  if (found === undefined) return undefined;
  return Object.fromEntries(variablesOf(...given).map((variable) => [variable, plain(found.get(variable) ?? ZERO)]));
}

/** Few variables first, and of conditions with as many the equations. */
function rankOf({ operator, polynomial }: Condition): number {
  return 2 * lettersOf(polynomial).length + (operator === '==' ? 0 : 1);
}

/** Whether a condition without variables is false. */
function isFalse({ operator, polynomial }: Condition): boolean {
  if (lettersOf(polynomial).length > 0) return false;
  const sign = (polynomial.get('') ?? ZERO).sign();
  return operator === '==' ? sign !== 0 : operator === '>' ? sign <= 0 : sign < 0;
}

/** The values that are tried for a variable: the one there is, or small ones and the ends that inequalities give, within these. */
function candidates(variable: string, conditions: readonly Condition[]): readonly Rational[] {
  const lines = conditions.flatMap(({ operator, polynomial }) => {
    const slope = polynomial.get(variable);
    const isLine = slope !== undefined && [...polynomial.keys()].every((word) => word === '' || word === variable);
    if (!isLine) return [];
    return [{ operator, isFloor: slope.sign() > 0, end: (polynomial.get('') ?? ZERO).div(slope).neg() }];
  });
  const forced = lines.find(({ operator }) => operator === '==');
  if (forced !== undefined) return [forced.end];
  const floor = extreme(
    lines.flatMap(({ isFloor, end }) => (isFloor ? [end] : [])),
    1,
  );
  const ceiling = extreme(
    lines.flatMap(({ isFloor, end }) => (isFloor ? [] : [end])),
    -1,
  );
  const ends = [
    ...(floor === undefined ? [] : [floor, floor.add(ONE)]),
    ...(ceiling === undefined ? [] : [ceiling, ceiling.sub(ONE)]),
    ...(floor === undefined || ceiling === undefined ? [] : [floor.add(ceiling).mul(HALF)]),
  ];
  return [...VALUES, ...ends].filter(
    (value) => (floor === undefined || value.compare(floor) >= 0) && (ceiling === undefined || value.compare(ceiling) <= 0),
  );
}

/** The greatest of these for a sign of 1, the least for −1; undefined for none. */
function extreme(values: readonly Rational[], sign: 1 | -1): Rational | undefined {
  return values.toSorted((a, b) => b.compare(a) * sign)[0];
}

/** The polynomial with a number in the place of a variable. */
function substituted(polynomial: Polynomial, variable: string, value: Rational): Polynomial {
  const sums = new Map<string, Rational>();
  for (const [word, coefficient] of polynomial) {
    const letters = word.split(' ');
    const rest = letters.filter((letter) => letter !== variable);
    const factor = Array.from({ length: letters.length - rest.length }, () => value).reduce((a, b) => a.mul(b), coefficient);
    const key = rest.join(' ');
    sums.set(key, (sums.get(key) ?? ZERO).add(factor));
  }
  return new Map([...sums].filter(([, coefficient]) => coefficient.sign() !== 0));
}

function lettersOf(polynomial: Polynomial): readonly string[] {
  return [...new Set([...polynomial.keys()].flatMap((word) => (word === '' ? [] : word.split(' '))))];
}
