import { ONE, type Q, ZERO } from '../../math/exact/rational.ts';
import { evaluate } from '../../math/network/network.ts';
import { corners } from '../../math/separability/boolean.ts';
import { type CheckedEvidence, checked } from '../checked.ts';

/** One hidden unit: relu(weights · x + bias). */
export interface Unit {
  readonly weights: readonly Q[];
  readonly bias: Q;
}

interface Units {
  readonly inputs: number;
  readonly units: readonly Unit[];
}

/**
 * Proves that these hidden ReLU units give every Boolean function of n bits. There is one unit for each corner of the
 * n-cube, in binary order; a function is the sum of the units of its true corners: proved, for all 2^(2^n) of them.
 */
export function everyBooleanFunction(inputs: number, units: readonly Unit[]): CheckedEvidence<Units, null> {
  return checked('booleanFunctions', () => {
    const statement = { inputs, units };
    const layer = {
      weights: units.map(({ weights }) => weights),
      bias: units.map(({ bias }) => bias),
      activation: 'relu' as const,
    };
    // A unit that is wrong somewhere makes the function with that one true corner wrong there.
    const wrong = corners(inputs).flatMap((corner, x) =>
      evaluate({ layers: [layer] }, corner).flatMap((value, c) =>
        value.equals(c === x ? ONE : ZERO) ? [] : [{ function: units.map((_, i) => i === c), corner }],
      ),
    );
    const [counterexample] = wrong;
    return counterexample === undefined ? { statement, proof: null } : { statement, counterexample };
  });
}
