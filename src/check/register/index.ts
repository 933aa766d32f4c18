import { coded } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';
import { breakpoints } from '../formula/breakpoints.ts';
import { consequence } from '../formula/consequence.ts';
import { enclosure } from '../formula/enclosure.ts';
import { equalEverywhere } from '../formula/equalEverywhere.ts';
import { everyCase } from '../formula/everyCase.ts';
import { example } from '../formula/example.ts';
import { polynomialIdentity } from '../formula/polynomialIdentity.ts';
import { rounded } from '../formula/rounded.ts';
import { induction } from '../induction/induction.ts';
import { matrixInduction } from '../induction/matrixInduction.ts';
import { dichotomies } from '../linear/dichotomies.ts';
import { generalPosition } from '../linear/generalPosition.ts';
import { inseparable } from '../linear/inseparable.ts';
import { matrixConsequence } from '../linear/matrixConsequence.ts';
import { matrixIdentity } from '../linear/matrixIdentity.ts';
import { rank } from '../linear/rank.ts';
import { recurrence } from '../linear/recurrence.ts';
import { separable } from '../linear/separable.ts';
import { thresholdFunctions } from '../linear/thresholdFunctions.ts';
import { activationRegions } from '../network/activationRegions.ts';
import { booleanFunctions } from '../network/booleanFunctions.ts';
import { noMonotoneUnit } from '../network/noMonotoneUnit.ts';
import { perceptronLoops } from '../network/perceptronLoops.ts';
import { perceptronStops } from '../network/perceptronStops.ts';

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
  induction,
  inseparable,
  matrixConsequence,
  matrixIdentity,
  matrixInduction,
  noMonotoneUnit,
  perceptronLoops,
  perceptronStops,
  polynomialIdentity,
  rank,
  recurrence,
  rounded,
  separable,
  thresholdFunctions,
]);

// A frozen object without prototype: unlike a Map, nobody who gets hold of it can add to it.
const NAMED: { readonly [name: string]: Checker } = Object.freeze(
  Object.assign(Object.create(null), Object.fromEntries(CHECKERS.map((checker) => [checker.name, freeze(checker)]))),
);

/** The registered checker of this name. Throws a `RangeError` when there is none. */
export function checkerNamed(name: string): Checker {
  const checker = NAMED[name];
  if (checker === undefined)
    throw coded(
      'unknown-checker',
      new RangeError(
        `There is no checker named "${name}": register it in src/check/register/index.ts. There are ${Object.keys(NAMED).join(', ')}.`,
      ),
    );
  return checker;
}

function freeze(checker: Checker): Checker {
  Object.freeze(checker.theorem);
  return Object.freeze(checker);
}
