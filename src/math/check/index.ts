import { activationRegions } from './activationRegions.ts';
import { booleanFunctions } from './booleanFunctions.ts';
import { breakpoints } from './breakpoints.ts';
import type { Checker } from './checker.ts';
import { consequence } from './consequence.ts';
import { dichotomies } from './dichotomies.ts';
import { enclosure } from './enclosure.ts';
import { equalEverywhere } from './equalEverywhere.ts';
import { everyCase } from './everyCase.ts';
import { example } from './example.ts';
import { generalPosition } from './generalPosition.ts';
import { inseparable } from './inseparable.ts';
import { matrixIdentity } from './matrixIdentity.ts';
import { noMonotoneUnit } from './noMonotoneUnit.ts';
import { perceptronLoops } from './perceptronLoops.ts';
import { perceptronStops } from './perceptronStops.ts';
import { polynomialIdentity } from './polynomialIdentity.ts';
import { rank } from './rank.ts';
import { rounded } from './rounded.ts';
import { separable } from './separable.ts';
import { thresholdFunctions } from './thresholdFunctions.ts';

/**
 * Every registered checker: the only code that can make a page say "proved". A checker's name is
 * looked up here and nowhere else, so a spec cannot bring its own.
 */
export const CHECKERS: readonly Checker[] = Object.freeze([
  activationRegions,
  booleanFunctions,
  breakpoints,
  consequence,
  dichotomies,
  enclosure,
  equalEverywhere,
  everyCase,
  example,
  generalPosition,
  inseparable,
  matrixIdentity,
  noMonotoneUnit,
  perceptronLoops,
  perceptronStops,
  polynomialIdentity,
  rank,
  rounded,
  separable,
  thresholdFunctions,
]);

// A frozen object without prototype: unlike a Map, it cannot be added to by whoever gets hold of it.
const NAMED: { readonly [name: string]: Checker } = Object.freeze(
  Object.assign(Object.create(null), Object.fromEntries(CHECKERS.map((checker) => [checker.name, freeze(checker)]))),
);

/** The registered checker of this name. Throws a `RangeError` when there is none. */
export function checkerNamed(name: string): Checker {
  const checker = NAMED[name];
  if (checker === undefined)
    throw new RangeError(`There is no checker named "${name}"; there are ${Object.keys(NAMED).join(', ')}.`);
  return checker;
}

function freeze(checker: Checker): Checker {
  Object.freeze(checker.theorem);
  return Object.freeze(checker);
}
