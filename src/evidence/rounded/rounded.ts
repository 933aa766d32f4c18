import { type Arbitrary, integer, nat, record } from 'fast-check';
import { ofDouble } from '../../math/exact/ofDouble.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { plain, type Q, rational } from '../../math/exact/rational.ts';
import { FLOAT16S } from '../../math/float/roundToFloat16.ts';
import { isVariable, type Term } from '../../math/language/term.ts';
import { type CheckedEvidence, checked } from '../checked.ts';
import { oneOf } from '../oneOf.ts';
import { termOf, type Written } from '../written.ts';

/** Values of a variable: a list, or all float16 numbers or whole numbers between two ends, both ends included. */
export type Values = readonly Q[] | { readonly every: 'half' | 'whole number'; readonly from: Q; readonly to: Q };

/** A program of additions and multiplications by constants, and what is so in the end. */
export interface Program {
  /** To what each result is rounded; to the nearest float16 number if left out, and not at all if "exact". */
  readonly format?: 'half' | 'double' | 'exact';
  readonly given: { readonly [variable: string]: Values };
  /** One variable after the other, what it is set to, and how many times over; once if left out. */
  readonly steps: readonly (readonly [set: string, to: Written, times?: number])[];
  /** A formula in the values as they are in the end, itself not rounded. */
  readonly formula: Written;
}

interface Rounded {
  readonly format: string;
  readonly given: Plain;
  readonly steps: readonly { readonly set: string; readonly to: Term; readonly times: number }[];
  readonly formula: Term;
}

/**
 * What a program computes when every result is rounded, such as
 * `rounded({ given: { x: { every: 'half', from: -8, to: 8 } }, steps: [['y', 'x - 4096 - x + 4096']], formula: 'y == 0 or y == 2' })`.
 * Proved, by running it on all inputs.
 */
export function rounded({ format = 'half', given, steps, formula }: Program): CheckedEvidence<Rounded> {
  return checked('rounded', () => {
    const statement = {
      format,
      given: Object.fromEntries(Object.entries(given).map(([variable, values]) => [variable, plainValues(values)])),
      steps: steps.map(([set, to, times = 1]) => ({ set, to: inDecimals(termOf(to)), times })),
      formula: termOf(formula),
    };
    const candidates = (): Arbitrary<unknown> =>
      record(Object.fromEntries(Object.entries(given).map(([variable, values]) => [variable, drawnFrom(values)])), {
        noNullPrototype: true,
      });
    return { statement, proof: null, candidates };
  });
}

function plainValues(values: Values): Plain {
  if (!('from' in values)) return values.map((value) => plain(rational(value)));
  return { every: values.every, from: plain(rational(values.from)), to: plain(rational(values.to)) };
}

function drawnFrom(values: Values): Arbitrary<Plain> {
  if (!('from' in values)) return oneOf(values.map((value) => plain(rational(value))));
  const [from, to] = [rational(values.from), rational(values.to)];
  if (values.every === 'whole number') return integer({ min: Number(from.n), max: Number(to.n) });
  // By size, so that a counterexample shrinks to a small one.
  const inside = FLOAT16S.filter((half) => Number(from.n) / Number(from.d) <= half && half <= Number(to.n) / Number(to.d))
    .map((half) => [Math.abs(half), half] as const)
    .sort(([a], [b]) => a - b);
  return nat(inside.length - 1).map((place) =>
    plain(inside.slice(place, place + 1).reduce((_, [, half]) => ofDouble(half), rational(0))),
  );
}

/** More digits after the point than any constant of a program here needs. */
const MOST_PLACES = 100;

/** The numbers of a term as decimals, where they have finitely many places: a program holds numbers, and no divisions. */
function inDecimals(term: Term): Term {
  if (typeof term === 'object') return [term[0], ...(term.slice(1) as Term[]).map(inDecimals)];
  if (isVariable(term)) return term;
  const { n, d } = rational(term);
  const places = Array.from({ length: MOST_PLACES }, (_, i) => 10n ** BigInt(i) % d).indexOf(0n);
  if (places <= 0) return term;
  const digits = String(((n < 0n ? -n : n) * 10n ** BigInt(places)) / d).padStart(places + 1, '0');
  return `${n < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
