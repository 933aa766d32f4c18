import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import { dot } from '../../math/exact/dot.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { ONE, type Rational, ZERO } from '../../math/exact/rational.ts';
import { type Point, readFields, readLabel, readList, readNatural, readPoint, readRational } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';

/** For five inputs there are four billion functions. */
const MOST_INPUTS = 4;

interface Statement {
  readonly inputs: number;
  readonly units: readonly { readonly weights: Point; readonly bias: Rational }[];
}

/**
 * One hidden layer for every Boolean function of n bits: statement `{ inputs, units }`, one unit
 * `{ weights, bias }` for each corner of the n-cube in binary order (the first bit most significant),
 * no proof but the computation. Each of the 2^(2^n) functions f equals, at every corner, the sum of
 * relu(weights · x + bias) over the units of the corners where f is one. Refuted by
 * `{ function, corner }` where it does not.
 */
export const booleanFunctions: Checker = {
  name: 'booleanFunctions',
  kind: 'exhaustive',
  theorem: {
    name: 'Proof by exhaustion',
    says: 'What holds for each member of a finite set holds for all of them.',
    source: null,
  },
  check(statement, proof) {
    const read = readStatement(statement);
    demand(proof === null, 'proof-not-null', 'The computation is the proof, so it must be null.');
    const corners = cornersOf(read.inputs);
    const values = corners.map((corner) => outputs(read, corner));
    const functions = 2n ** BigInt(corners.length);
    let met = 0n;
    for (let f = 0; BigInt(f) < functions; f += 1) {
      const table = corners.map((_, c) => ((f >> (corners.length - 1 - c)) & 1) === 1);
      values.forEach((row, x) => {
        const wanted = at(table, x) ? ONE : ZERO;
        if (sumOf(row, table).equals(wanted)) return;
        throw new Refused(
          'function-not-met',
          `The function ${table.map(Number).join('')} is not met at (${at(corners, x).join(', ')}).`,
        );
      });
      met += 1n;
    }
    demand(met === functions, 'missed-functions', `${met} functions were met where there are ${functions}.`);
    return {
      cases: functions * BigInt(corners.length),
      scope: `for all ${functions} functions of ${read.inputs} bit${read.inputs === 1 ? '' : 's'}`,
    };
  },
  refute(statement, counterexample) {
    const read = readStatement(statement);
    const { table, corner, value } = readCounterexample(read, counterexample);
    demand(!value.equals(wantedAt(table, corner)), 'right-there', 'The sum is right there.');
  },
  formal(statement) {
    const { inputs, units } = readStatement(statement);
    const list = units
      .map(({ weights, bias }) => `relu((${weights.join(', ')}) · x ${bias.sign() < 0 ? '−' : '+'} ${bias.abs()})`)
      .join(', ');
    return `For each of the ${2 ** (2 ** inputs)} functions f from {0, 1}^${inputs} to {0, 1}, and each corner x: f(x) is the sum of those of ${list} that belong to a corner where f is 1, the corners taken in binary order.`;
  },
  describe(statement, counterexample) {
    const read = readStatement(statement);
    const { table, corner, value } = readCounterexample(read, counterexample);
    return `For the function with the values ${table.map(Number).join('')} the sum at (${corner.join(', ')}) is ${value}, and not ${wantedAt(table, corner)}.`;
  },
};

function readStatement(data: Plain): Statement {
  const fields = readFields(data, 'the statement', ['inputs', 'units']);
  const inputs = readNatural(fields.inputs, 'inputs', MOST_INPUTS);
  demand(inputs > 0, 'no-inputs', 'There are no inputs, so there is nothing to check.');
  const units = readList(fields.units, 'units').map((unit, i) => {
    const { weights, bias } = readFields(unit, `units[${i}]`, ['weights', 'bias']);
    const point = readPoint(weights, `units[${i}].weights`);
    demand(point.length === inputs, 'wrong-number-of-weights', `units[${i}] has ${point.length} weights for ${inputs} inputs.`);
    return { weights: point, bias: readRational(bias, `units[${i}].bias`) };
  });
  demand(units.length === 2 ** inputs, 'wrong-number-of-units', `There are ${units.length} units for ${2 ** inputs} corners.`);
  return { inputs, units };
}

function cornersOf(inputs: number): readonly Point[] {
  return Array.from({ length: 2 ** inputs }, (_, c) =>
    Array.from({ length: inputs }, (_, k) => (((c >> (inputs - 1 - k)) & 1) === 1 ? ONE : ZERO)),
  );
}

/** The units that are not zero at a point, and what they say. */
type Said = readonly (readonly [unit: number, value: Rational])[];

function outputs({ units }: Statement, point: Point): Said {
  return units.flatMap(({ weights, bias }, c) => {
    const sum = bounded(dot(weights, point).add(bias));
    return sum.sign() > 0 ? [[c, sum] as const] : [];
  });
}

/** The sum over the corners where the function is one. */
function sumOf(values: Said, table: readonly boolean[]): Rational {
  return values.reduce((sum, [c, value]) => (at(table, c) ? bounded(sum.add(value)) : sum), ZERO);
}

function wantedAt(table: readonly boolean[], corner: Point): Rational {
  return at(table, Number.parseInt(corner.join(''), 2)) ? ONE : ZERO;
}

function readCounterexample(
  read: Statement,
  data: Plain,
): { readonly table: readonly boolean[]; readonly corner: Point; readonly value: Rational } {
  const fields = readFields(data, 'the counterexample', ['function', 'corner']);
  const table = readList(fields.function, 'function').map((entry, i) => readLabel(entry, `function[${i}]`));
  demand(
    table.length === read.units.length,
    'wrong-number-of-values',
    `The function has ${table.length} values for ${read.units.length} corners.`,
  );
  const corner = readPoint(fields.corner, 'corner');
  demand(
    corner.length === read.inputs && corner.every((bit) => bit.equals(ZERO) || bit.equals(ONE)),
    'wrong-number-of-bits',
    `The corner must be ${read.inputs} bits.`,
  );
  return { table, corner, value: sumOf(outputs(read, corner), table) };
}
