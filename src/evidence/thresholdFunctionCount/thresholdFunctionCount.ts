import { thresholdClasses } from '../../math/census/thresholdClasses.ts';
import { type CheckedEvidence, checked } from '../checked.ts';

interface Counted {
  readonly variables: number;
  readonly count: number;
}

/**
 * Proves how many of all Boolean functions of 1 to 7 variables are threshold functions. These are what one linear unit
 * with a threshold computes: proved, with weights for each class of them, and no step that leads out of the classes.
 */
export function thresholdFunctionCount(variables: number, count: number): CheckedEvidence<Counted> {
  return checked('thresholdFunctions', () => {
    const { functions, classes, refused } = thresholdClasses(variables);
    const statement = { variables, count };
    return functions === BigInt(count)
      ? { statement, proof: { classes, refused } }
      : { statement, counterexample: { classes, refused } };
  });
}
