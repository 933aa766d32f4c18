import type { Checker } from '../checker.ts';
import {
  checkCombination,
  checkPlane,
  describePlane,
  isPositiveOnTheOnes,
  readCombination,
  readDichotomy,
} from './inseparable.ts';

/**
 * Checks that a hyperplane (with a bias) strictly separates the ones from the zeros:
 * statement `{ points, labels }`, proof `{ weights, bias }`. Refuted by a Farkas combination.
 */
export const separable: Checker = {
  name: 'separable',
  kind: 'witness',
  theorem: { name: 'A witness', says: 'A thing that is shown exists.', source: null },
  check(statement, proof) {
    const { points, labels } = readDichotomy(statement);
    checkPlane(points, labels, proof);
    return { cases: BigInt(points.length), scope: 'for these points', detail: describePlane(points, labels, proof) };
  },
  refute(statement, counterexample) {
    const { points, labels } = readDichotomy(statement);
    checkCombination(points, labels, counterexample);
  },
  formal(statement) {
    const { points, labels } = readDichotomy(statement);
    return `Some affine function ${isPositiveOnTheOnes(points, labels)}`;
  },
  describe(_statement, counterexample) {
    const combination = readCombination(counterexample);
    return `Whatever the hyperplane, its conditions on the points, taken ${combination.join(', ')} times, add up to ‹0 > 0›.`;
  },
};
