import { at } from '../../math/exact/at.ts';
import { bounded } from '../../math/exact/bounded.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { readFields, readList, readNatural, readRational } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import type { Checker } from '../checker.ts';

/** Of eight variables there are 175,428 classes, more than a ledger should carry. */
const MOST_VARIABLES = 7;
/** Whole weights up to here keep every sum of them exact. */
const MOST_WEIGHT = 2 ** 20;

/** The corners of {−1, 1}^m by number, the first coordinate most significant; and what lies directly below each. */
interface Cube {
  readonly dimension: number;
  readonly corners: readonly (readonly number[])[];
  readonly prefixSums: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
}

/**
 * Which corners have a positive sum, and the Chow parameters. The table is written "0101…" in the order of the
 * corners' numbers; the parameters are the sum of the corners with a 1.
 */
interface Cell {
  readonly table: string;
  readonly parameters: readonly number[];
}

/**
 * Checks how many Boolean functions of n variables are threshold functions: statement `{ variables, count }`,
 * proof `{ classes, refused }`. `classes` are lists of n + 1 whole weights that fall and are not negative, one for
 * each class of functions. Each step out of a class, a true corner with first coordinate 1 that becomes false,
 * must lead to another class, or be impossible because a corner directly below it is true, or be listed in
 * `refused` as `{ class, corner, shares }`: true corners with shares ≥ 0 whose prefix sums come to no more
 * than the corner's, in any place. Refuted by a proof of another count.
 */
export const thresholdFunctions: Checker = {
  name: 'thresholdFunctions',
  kind: 'certificate',
  theorem: {
    name: 'Chow parameters, and a walk through all classes',
    says: 'The threshold functions of n variables correspond to the self-dual ones of n + 1. Of those that differ by exchanging variables and their signs just one has weights that fall and are not negative, and its parameters tell how many they are. From the first variable alone a straight line of such weights leads to each of them, on which true corners with first coordinate 1 become false one at a time.',
    source: 'chow1961',
  },
  check(statement, proof) {
    const { variables, count } = read(statement);
    const { functions, steps } = counted(variables, proof);
    demand(functions === count, 'other-count', `${functions} functions are found, and not ${count}.`);
    return {
      cases: steps,
      scope: `for all functions of ${variables} variable${variables === 1 ? '' : 's'}`,
    };
  },
  refute(statement, counterexample) {
    const { variables, count } = read(statement);
    demand(counted(variables, counterexample).functions !== count, 'same-count', `There are just ${count} functions.`);
  },
  formal(statement) {
    const { variables, count } = read(statement);
    return `Of the ${all(variables)} functions from {0, 1}^${variables} to {0, 1}, for exactly ${count} some affine function is positive at the points where they are 1, and negative at the others.`;
  },
  describe(statement, counterexample) {
    const { variables } = read(statement);
    const { functions, classes } = counted(variables, counterexample);
    return `${functions} of the functions are threshold functions, in ${classes} class${classes === 1 ? '' : 'es'}, each with its weights; and no step leads out of them.`;
  },
};

/** How many threshold functions the classes of a proof, or of a refutation, hold. */
export function functionsIn(statement: Plain, proof: Plain): bigint {
  return counted(read(statement).variables, proof).functions;
}

/** All functions, as a power that formulas can have: their exponents go no higher than 64. */
function all(variables: number): string {
  return variables < MOST_VARIABLES ? `‹2^${2 ** variables}›` : '‹(2^64)^2›';
}

function read(data: Plain): { readonly variables: number; readonly count: bigint } {
  const fields = readFields(data, 'the statement', ['variables', 'count']);
  const variables = readNatural(fields.variables, 'variables', MOST_VARIABLES);
  demand(variables > 0, 'no-variables', 'There are no variables, so there is nothing to check.');
  return { variables, count: BigInt(readNatural(fields.count, 'count', Number.MAX_SAFE_INTEGER)) };
}

/** How many functions the classes stand for, when every step out of them is accounted for. */
function counted(
  variables: number,
  data: Plain,
): { readonly functions: bigint; readonly classes: number; readonly steps: bigint } {
  const fields = readFields(data, 'the proof', ['classes', 'refused']);
  const cube = cubeOf(variables + 1);
  const cells = readList(fields.classes, 'classes').map((weights, i) =>
    cellOf(readWeights(weights, `classes[${i}]`, cube), cube),
  );
  const tables = new Set(cells.map(({ table }) => table));
  demand(tables.size === cells.length, 'class-twice', 'Two of the classes are the same.');
  const half = cube.corners.length / 2;
  demand(
    tables.has('0'.repeat(half) + '1'.repeat(half)),
    'first-class-missing',
    'The class of the first variable alone is missing.',
  );
  const refusals = readRefusals(fields.refused, cells, cube);
  let steps = 0n;
  cells.forEach(({ table }, i) => {
    for (let corner = half; corner < 2 * half; corner += 1) {
      if (table[corner] === '0') continue;
      steps += 1n;
      const isPossible = !at(cube.below, corner).some((lower) => table[lower] === '1');
      if (!isPossible || tables.has(across(table, corner)) || refusals.has(`${i} ${corner}`)) continue;
      throw new Refused(
        'step-unaccounted',
        `Class ${i}: the step at the corner (${at(cube.corners, corner).join(', ')}) leads to no class, and is not refused.`,
      );
    }
  });
  return { functions: cells.reduce((sum, { parameters }) => sum + orbit(parameters), 0n), classes: cells.length, steps };
}

function cubeOf(dimension: number): Cube {
  const places = Array.from({ length: dimension }, (_, i) => i);
  const corners = Array.from({ length: 2 ** dimension }, (_, corner) =>
    places.map((i) => (((corner >> (dimension - 1 - i)) & 1) === 1 ? 1 : -1)),
  );
  return {
    dimension,
    corners,
    prefixSums: corners.map((corner) => corner.map((_, i) => corner.slice(0, i + 1).reduce((sum, x) => sum + x, 0))),
    // With the last 1 made −1, or a 1 exchanged with a −1 right after it, a corner's sum cannot grow: the weights fall.
    below: corners.map((signs, corner) =>
      places.flatMap((i) => {
        const bit = 2 ** (dimension - 1 - i);
        if (signs[i] !== 1) return [];
        if (i === dimension - 1) return [corner - bit];
        return signs[i + 1] === -1 ? [corner - bit / 2] : [];
      }),
    ),
  };
}

function readWeights(data: Plain, name: string, { dimension }: Cube): readonly number[] {
  const weights = readList(data, name).map((weight, i) => readNatural(weight, `${name}[${i}]`, MOST_WEIGHT));
  demand(
    weights.length === dimension,
    'wrong-number-of-weights',
    `${name} has ${weights.length} weights where there are ${dimension}.`,
  );
  demand(
    weights.every((weight, i) => i === 0 || weight <= at(weights, i - 1)),
    'weights-not-falling',
    `${name} does not fall: a class is given by the weights that do.`,
  );
  return weights;
}

function cellOf(weights: readonly number[], { corners, dimension }: Cube): Cell {
  const sums = corners.map((corner) => corner.reduce((sum, x, i) => sum + x * at(weights, i), 0));
  demand(
    sums.every((sum) => sum !== 0),
    'corner-on-boundary',
    `The weights (${weights.join(', ')}) leave a corner on the boundary.`,
  );
  const isTrue = corners.filter((_, corner) => at(sums, corner) > 0);
  return {
    table: sums.map((sum) => (sum > 0 ? '1' : '0')).join(''),
    parameters: Array.from({ length: dimension }, (_, i) => isTrue.reduce((sum, corner) => sum + at(corner, i), 0)),
  };
}

/** The table after the step: the corner is false, its opposite true. */
function across(table: string, corner: number): string {
  const opposite = table.length - 1 - corner;
  return `${table.slice(0, opposite)}1${table.slice(opposite + 1, corner)}0${table.slice(corner + 1)}`;
}

/** 2 for each parameter that is not zero, times the different orders of all of them. */
function orbit(parameters: readonly number[]): bigint {
  const sizes = parameters.map(Math.abs);
  return sizes.reduce((product, size, i) => {
    const before = sizes.slice(0, i).filter((other) => other === size).length;
    return (product * BigInt(size === 0 ? 1 : 2) * BigInt(i + 1)) / BigInt(before + 1);
  }, 1n);
}

/** The steps that are shown to be impossible, each as its class and its corner. */
function readRefusals(data: Plain, cells: readonly Cell[], cube: Cube): ReadonlySet<string> {
  return new Set(
    readList(data, 'refused').map((entry, k) => {
      const name = `refused[${k}]`;
      const fields = readFields(entry, name, ['class', 'corner', 'shares']);
      const place = readNatural(fields.class, `${name}.class`, cells.length - 1);
      const corner = readNatural(fields.corner, `${name}.corner`, cube.corners.length - 1);
      const shares = readList(fields.shares, `${name}.shares`).map((share) =>
        readShare(share, name, at(cells, place), corner, cube),
      );
      const sums = at(cube.prefixSums, corner);
      const isImplied = sums.every((sum, i) => {
        const total = shares.reduce((all, share) => bounded(all.add(share.value.mul(rational(at(share.sums, i))))), ZERO);
        return total.compare(rational(sum)) <= 0;
      });
      demand(isImplied, 'shares-too-large', `${name}: the prefix sums of the shares come to more than those of the corner.`);
      return `${place} ${corner}`;
    }),
  );
}

/** `[corner, share]`: a share ≥ 0 of a true corner, other than the one that is to become false. */
function readShare(
  data: Plain,
  name: string,
  { table }: Cell,
  falls: number,
  { prefixSums }: Cube,
): { readonly value: Rational; readonly sums: readonly number[] } {
  const [first, second, ...rest] = readList(data, `${name}.shares`);
  demand(
    first !== undefined && second !== undefined && rest.length === 0,
    'not-a-share',
    `${name}: a share is a corner and a number.`,
  );
  const corner = readNatural(first, `${name}: a corner`, table.length - 1);
  const value = readRational(second, `${name}: a share`);
  demand(
    table[corner] === '1' && corner !== falls && value.sign() >= 0,
    'wrong-share',
    `${name}: shares ≥ 0 are of other corners that are true.`,
  );
  return { value, sums: at(prefixSums, corner) };
}
