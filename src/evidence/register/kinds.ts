import { kind as argued } from '../argued/kind.ts';
import { kind as breaksExactlyAt } from '../breaksExactlyAt/kind.ts';
import { kind as consequence } from '../consequence/kind.ts';
import { kind as dichotomyCount } from '../dichotomyCount/kind.ts';
import { kind as enclosed } from '../enclosed/kind.ts';
import { kind as equalEverywhere } from '../equalEverywhere/kind.ts';
import { kind as everyBooleanFunction } from '../everyBooleanFunction/kind.ts';
import { kind as everyCase } from '../everyCase/kind.ts';
import type { EvidenceKind } from '../evidenceKind.ts';
import { kind as example } from '../example/kind.ts';
import { kind as generalPosition } from '../generalPosition/kind.ts';
import { kind as hasRank } from '../hasRank/kind.ts';
import { kind as hasRecurrence } from '../hasRecurrence/kind.ts';
import { kind as hasRegions } from '../hasRegions/kind.ts';
import { kind as identity } from '../identity/kind.ts';
import { kind as identityAtRandom } from '../identityAtRandom/kind.ts';
import { kind as induction } from '../induction/kind.ts';
import { kind as inseparable } from '../inseparable/kind.ts';
import { kind as matrixConsequence } from '../matrixConsequence/kind.ts';
import { kind as matrixIdentity } from '../matrixIdentity/kind.ts';
import { kind as matrixInduction } from '../matrixInduction/kind.ts';
import { kind as measured } from '../measured/kind.ts';
import { kind as noMonotoneUnit } from '../noMonotoneUnit/kind.ts';
import { kind as perceptronLoops } from '../perceptronLoops/kind.ts';
import { kind as perceptronStops } from '../perceptronStops/kind.ts';
import { kind as recorded } from '../recorded/kind.ts';
import { kind as rounded } from '../rounded/kind.ts';
import { kind as sampled } from '../sampled/kind.ts';
import { kind as separable } from '../separable/kind.ts';
import { kind as swept } from '../swept/kind.ts';
import { kind as thresholdFunctionCount } from '../thresholdFunctionCount/kind.ts';

/** Every kind of evidence there is, in alphabetical order: this list, and the one of pictures beside it, is where a new one is registered. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  argued,
  breaksExactlyAt,
  consequence,
  dichotomyCount,
  enclosed,
  equalEverywhere,
  everyBooleanFunction,
  everyCase,
  example,
  generalPosition,
  hasRank,
  hasRecurrence,
  hasRegions,
  identity,
  identityAtRandom,
  induction,
  inseparable,
  matrixConsequence,
  matrixIdentity,
  matrixInduction,
  measured,
  noMonotoneUnit,
  perceptronLoops,
  perceptronStops,
  recorded,
  rounded,
  sampled,
  separable,
  swept,
  thresholdFunctionCount,
];
