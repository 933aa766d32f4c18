import type { RefutationPicture } from '../../figure/refutation/refutationPicture.ts';
import { picture as argued } from '../argued/picture.ts';
import { picture as breaksExactlyAt } from '../breaksExactlyAt/picture.ts';
import { picture as consequence } from '../consequence/picture.ts';
import { picture as dichotomyCount } from '../dichotomyCount/picture.ts';
import { picture as enclosed } from '../enclosed/picture.ts';
import { picture as equalEverywhere } from '../equalEverywhere/picture.ts';
import { picture as everyBooleanFunction } from '../everyBooleanFunction/picture.ts';
import { picture as everyCase } from '../everyCase/picture.ts';
import { picture as example } from '../example/picture.ts';
import { picture as generalPosition } from '../generalPosition/picture.ts';
import { picture as hasRank } from '../hasRank/picture.ts';
import { picture as hasRecurrence } from '../hasRecurrence/picture.ts';
import { picture as hasRegions } from '../hasRegions/picture.ts';
import { picture as identity } from '../identity/picture.ts';
import { picture as identityAtRandom } from '../identityAtRandom/picture.ts';
import { picture as induction } from '../induction/picture.ts';
import { picture as inseparable } from '../inseparable/picture.ts';
import { picture as matrixConsequence } from '../matrixConsequence/picture.ts';
import { picture as matrixIdentity } from '../matrixIdentity/picture.ts';
import { picture as matrixInduction } from '../matrixInduction/picture.ts';
import { picture as measured } from '../measured/picture.ts';
import { picture as noMonotoneUnit } from '../noMonotoneUnit/picture.ts';
import { picture as perceptronLoops } from '../perceptronLoops/picture.ts';
import { picture as perceptronStops } from '../perceptronStops/picture.ts';
import { picture as recorded } from '../recorded/picture.ts';
import { picture as rounded } from '../rounded/picture.ts';
import { picture as sampled } from '../sampled/picture.ts';
import { picture as separable } from '../separable/picture.ts';
import { picture as swept } from '../swept/picture.ts';
import { picture as thresholdFunctionCount } from '../thresholdFunctionCount/picture.ts';

/** Of every kind of evidence, how what refutes it is drawn, or why it is not: by its checker, or by the ledger's kind where it has none. */
export const PICTURES: { readonly [rows: string]: RefutationPicture } = {
  activationRegions: hasRegions,
  argued,
  booleanFunctions: everyBooleanFunction,
  breakpoints: breaksExactlyAt,
  consequence,
  dichotomies: dichotomyCount,
  enclosure: enclosed,
  equalEverywhere,
  everyCase,
  example,
  exhaustive: swept,
  generalPosition,
  identity: identityAtRandom,
  induction,
  inseparable,
  matrixConsequence,
  matrixIdentity,
  matrixInduction,
  measured,
  noMonotoneUnit,
  perceptronLoops,
  perceptronStops,
  polynomialIdentity: identity,
  rank: hasRank,
  recorded,
  recurrence: hasRecurrence,
  rounded,
  sampled,
  separable,
  thresholdFunctions: thresholdFunctionCount,
};
