import type { Integer } from '../separability/dictionary.ts';
import { farkas } from '../separability/farkas.ts';

/** The classes of threshold functions of n variables, and the steps between them that are impossible. */
export interface ThresholdClasses {
  /** How many functions there are in all classes. */
  readonly functions: bigint;
  /** For each class n + 1 whole weights that fall and are not negative. */
  readonly classes: readonly (readonly number[])[];
  /** A true corner with first coordinate 1 that cannot be made false, with true corners and their shares whose prefix sums it bounds. */
  readonly refused: readonly {
    readonly class: number;
    readonly corner: number;
    readonly shares: readonly (readonly [number, string])[];
  }[];
}

/**
 * All classes, each with its weights, as plain data to be checked by anyone; for small n, since every step is decided
 * anew. What is walked, and why it is enough, is told at `CensusWalk`, which counts the same without keeping it.
 * Throws a `RangeError` unless n is from 1 to 7.
 */
export function thresholdClasses(variables: number): ThresholdClasses {
  const known = LISTED.get(variables) ?? list(variables);
  LISTED.set(variables, known);
  return known;
}

/** What was listed once: a claim asks for it with every control. */
const LISTED = new Map<number, ThresholdClasses>();

function list(variables: number): ThresholdClasses {
  if (!Number.isInteger(variables) || variables < 1 || variables > 7)
    throw new RangeError(`The classes are listed for 1 to 7 variables, not ${variables}.`);
  const m = variables + 1;
  const half = 2 ** variables;
  const places = Array.from({ length: m }, (_, i) => i);
  const corners = Array.from({ length: 2 * half }, (_, corner) => places.map((i) => ((corner >> (variables - i)) & 1 ? 1 : -1)));
  const prefixSums = corners.map((signs) => signs.map((_, i) => signs.slice(0, i + 1).reduce((sum, x) => sum + x, 0)));
  const axes = places.map((i) => places.map((k) => (i === k ? 1 : 0)));
  // With the last 1 made −1, or a 1 exchanged with a −1 right after it.
  const below = corners.map((signs, corner) =>
    signs.flatMap((sign, i) => {
      const bit = 2 ** (variables - i);
      if (sign !== 1 || signs[i + 1] === 1) return [];
      return [i === variables ? corner - bit : corner - bit / 2];
    }),
  );
  const minimalOf = (table: string): readonly number[] =>
    below.flatMap((lower, corner) => (table[corner] === '1' && lower.every((other) => table[other] === '0') ? [corner] : []));

  const classes: (readonly number[])[] = [];
  const refused: ThresholdClasses['refused'][number][] = [];
  let functions = 0n;
  const seen = new Set<string>();
  const found: { readonly table: string; readonly minimal: readonly number[]; readonly steps: readonly Integer[] }[] = [];
  /** The class with this table, unless it is known; or why there is none: the factors of its conditions. */
  const visit = (table: string): ReadonlyMap<number, Integer> | undefined => {
    if (seen.has(table)) return undefined;
    const minimal = minimalOf(table);
    const answer = farkas([...minimal.map((corner) => prefixSums[corner] as readonly number[]), ...axes]);
    if ('vanishing' in answer) return new Map(minimal.map((corner, j) => [corner, answer.vanishing[j] as Integer]));
    seen.add(table);
    found.push({ table, minimal, steps: answer.positive });
    return undefined;
  };
  visit('0'.repeat(half) + '1'.repeat(half));
  for (let place = 0; place < found.length; place += 1) {
    const { table, minimal, steps } = found[place] as (typeof found)[number];
    const weights = places.map((i) => steps.slice(i).reduce<number>((sum, step) => sum + Number(step), 0));
    classes.push(weights);
    const isTrue = corners.filter((_, corner) => table[corner] === '1');
    functions += orbit(places.map((i) => isTrue.reduce((sum, signs) => sum + (signs[i] as number), 0)));
    for (const corner of minimal) {
      if (corner < half) continue;
      const opposite = 2 * half - 1 - corner;
      const factors = visit(`${table.slice(0, opposite)}1${table.slice(opposite + 1, corner)}0${table.slice(corner + 1)}`);
      if (factors === undefined) continue;
      // The opposite stands for the corner, turned over: the others, with these factors, are together no more than it.
      const divisor = factors.get(opposite) as Integer;
      const shares = [...factors].map(([other, factor]) => [other, `${factor}/${divisor}`] as const);
      refused.push({
        class: place,
        corner,
        shares: shares.filter(([other, share]) => other !== opposite && !share.startsWith('0/')),
      });
    }
  }
  return { functions, classes, refused };
}

/** 2 for each parameter that is not zero, times the different orders of all of them. */
function orbit(parameters: readonly number[]): bigint {
  return parameters.reduce(
    (size, parameter, i) =>
      (size * BigInt(parameter === 0 ? 1 : 2) * BigInt(i + 1)) /
      BigInt(parameters.slice(0, i + 1).filter((other) => other === parameter).length),
    1n,
  );
}
