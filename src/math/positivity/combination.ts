import { clearDenominators } from '../algebra/clearDenominators.ts';
import { type Rational, rational, ZERO } from '../exact/rational.ts';
import { zip } from '../exact/zip.ts';
import { BigDictionary } from '../separability/bigDictionary.ts';
import type { Dictionary, Integer } from '../separability/dictionary.ts';
import { DoubleDictionary, exactInDoubles } from '../separability/doubleDictionary.ts';
import { makeFeasible } from '../separability/leastIndex.ts';
import type { Polynomial } from './polynomial.ts';

/** A polynomial that a combination may contain. */
export interface Part {
  readonly polynomial: Polynomial;
  /** A `free` part may have any factor, the others none below zero. What is strict needs one that is `positive`. */
  readonly kind: 'free' | 'weighed' | 'positive';
}

/**
 * Factors with which the parts add up to the target, exactly, or undefined when there are none. The free parts come
 * last. At most as many factors differ from zero as there are words.
 *
 * If it is strict, the factors of the positive parts are not all zero. They then add up to one while the target has a
 * factor t ≥ 0, by which all are divided in the end. With t = 0 the parts add up to zero, and so to any sum, unchanged.
 */
export function combination(parts: readonly Part[], target: Polynomial, isStrict: boolean): readonly Rational[] | undefined {
  const columns = [target, ...parts.map(({ polynomial }) => polynomial)].map(inWholes);
  // What adds up to one: the factor of the target, or those of the positive parts.
  const one = [isStrict ? 0n : 1n, ...parts.map(({ kind }) => (isStrict && kind === 'positive' ? 1n : 0n))];
  // In a dictionary all rows begin with the same constant, so that row is added to those that add up to zero.
  const rows = wordsOf(parts, target).map((word) =>
    zip(columns, one).map(([{ coefficients }, more], j) => (coefficients.get(word) ?? 0n) * (j === 0 ? -1n : 1n) + more),
  );
  const signed = columns.length - parts.filter(({ kind }) => kind === 'free').length;
  const values =
    exactInDoubles(() => solution(new DoubleDictionary(-1, [one, ...rows], columns.length, 0), signed)) ??
    solution(new BigDictionary(-1, [one, ...rows], columns.length, 0), signed);
  if (values.length === 0) return undefined;
  const [share, ...factors] = zip(values, columns).map(([value, { scale }]) => value.mul(scale)) as [Rational, ...Rational[]];
  if (share.sign() !== 0) return factors.map((factor) => factor.div(share));
  const sum = combination(parts, target, false);
  return sum && zip(sum, factors).map(([one, other]) => one.add(other));
}

/** Every word that occurs, each once. */
export function wordsOf(parts: readonly Part[], target: Polynomial): readonly string[] {
  return [...new Set([target, ...parts.map(({ polynomial }) => polynomial)].flatMap((polynomial) => [...polynomial.keys()]))];
}

/** Values of the columns' variables that make every row zero, those below `signed` not negative; none, when that cannot be. */
function solution<T extends Integer>(dictionary: Dictionary<T>, signed: number): readonly Rational[] {
  const { basic, nonbasic } = dictionary;
  const count = nonbasic.length - 1;
  // Each row's own variable is zero, so it has to leave the rows: in exchange for a free one, as long as there is any.
  for (let i = 0; i < basic.length; i += 1) {
    const occurs = (from: number, to: number) =>
      nonbasic.findIndex((variable, j) => variable >= from && variable < to && dictionary.sign(i, j) !== 0);
    const free = occurs(signed, count);
    const column = free < 0 ? occurs(0, signed) : free;
    if (column >= 0) dictionary.pivot(i, column);
    else if (dictionary.sign(i, 0) !== 0) return [];
  }
  if (makeFeasible(dictionary, signed) >= 0) return [];
  const values = new Array<Rational>(count).fill(ZERO);
  basic.forEach((variable, i) => {
    if (variable < count) values[variable] = rational(dictionary.entry(i, 0)).div(rational(dictionary.denominator));
  });
  return values;
}

/** The coefficients in whole numbers, and by what they were multiplied. */
function inWholes(polynomial: Polynomial): { readonly coefficients: ReadonlyMap<string, bigint>; readonly scale: Rational } {
  const { integers, scale } = clearDenominators([...polynomial.values()]);
  return { coefficients: new Map(zip([...polynomial.keys()], integers)), scale: rational(scale) };
}
