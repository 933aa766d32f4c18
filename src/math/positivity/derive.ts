import { plain, type Rational } from '../exact/rational.ts';
import { zip } from '../exact/zip.ts';
import { demandComparison, difference } from '../language/comparison.ts';
import type { Application, Term } from '../language/term.ts';
import { cancelling } from './cancelling.ts';
import { combination, wordsOf } from './combination.ts';
import { gather } from './gather.ts';
import { type Multiple, type Parts, type Product, partsFor, product } from './parts.ts';
import { degreeOf, polynomialOf } from './polynomial.ts';

/** How far is looked. Within these bounds an answer takes no longer than about a second, mostly milliseconds. */
const MOST_DEGREE = 6;
const MOST_PARTS = 2000;
const MOST_ENTRIES = 10_000;

/** Why a conclusion follows, as the checker of consequences reads it. */
export interface Derivation {
  /** A multiplier for each equation that is given. */
  readonly equations: readonly Term[];
  /** Positive weights of products: of a square, and of given inequalities, by their places among these. */
  readonly cone: readonly { readonly weight: number | string; readonly square: Term; readonly times: readonly number[] }[];
}

/** Up to which degree was looked for a derivation that is not there: without squares as factors, and with them. */
export interface Looked {
  readonly products: number;
  readonly squares: number;
}

/**
 * Looks for the reason why a comparison of polynomials (`==`, `>=` or `>`) follows from others: as a sum of multiples of the
 * equations and of weighed products of the inequalities (Handelman 1988), with squares among the factors. The weights
 * solve a linear program exactly. Small degrees come first, so what is found is short.
 *
 * Throws `Refused` for what is no comparison of polynomials.
 */
export function derive(given: readonly Application[], then: Application): Derivation | Looked {
  for (const formula of [...given, then]) demandComparison(formula);
  const target = polynomialOf(difference(then));
  const parts = partsFor(given, then);
  const all: { readonly [kind in keyof Parts]: (Product | Multiple)[] } = { products: [], squares: [], multiples: [] };
  const looked = { products: -1, squares: -1 };
  for (let degree = 0; degree <= Math.max(degreeOf(target), MOST_DEGREE); degree += 1) {
    if (!gather(all.multiples, parts.multiples(degree), MOST_PARTS)) break;
    for (const among of ['products', 'squares'] as const) {
      // What was too much at one degree is too much at the next.
      if (looked[among] < degree - 1 || !gather(all[among], parts[among](degree), MOST_PARTS)) continue;
      const needed = cancelling([...all.products, ...(among === 'squares' ? all.squares : []), ...all.multiples], target);
      if (needed.length * wordsOf(needed, target).length > MOST_ENTRIES) continue;
      const factors = combination(needed, target, then[0] === '>');
      if (factors !== undefined) return derivation(given, zip(needed, factors));
      looked[among] = degree;
    }
  }
  return looked;
}

/** The parts with their factors, in the form of the checker. */
function derivation(given: readonly Application[], parts: readonly (readonly [Product | Multiple, Rational])[]): Derivation {
  const used = parts.filter(([, factor]) => factor.sign() !== 0);
  const equations = given.filter(([operator]) => operator === '==');
  return {
    equations: equations.map((_, i) =>
      sum(used.flatMap(([part, factor]) => ('by' in part && part.equation === i ? [scaled(factor, part.by)] : []))),
    ),
    cone: used.flatMap(([part, factor]) =>
      'square' in part ? [{ weight: plain(factor), square: part.square, times: part.times }] : [],
    ),
  };
}

function scaled(factor: Rational, term: Term): Term {
  return term === 1 ? plain(factor) : product([plain(factor), term]);
}

/** The terms as one term: 0 for none. */
function sum(terms: readonly Term[]): Term {
  return terms.length > 1 ? ['+', ...terms] : (terms[0] ?? 0);
}
