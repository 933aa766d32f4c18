import { enclose, evaluateTerm, rational } from '../../../src/index.ts';
import { block, type Tokens } from './block.ts';
import type { Combination } from './combinations.ts';

/** Two inputs: half-way between them an affine map is half-way. */
export type Pair = readonly [Tokens, Tokens];

const between = ([left, right]: Pair): Tokens =>
  left.map((row, i) => {
    const other = right[i] ?? row;
    const half = (k: 0 | 1 | 2) => rational(row[k]).add(rational(other[k])).div(rational(2));
    return [half(0), half(1), half(2)] as const;
  });

/**
 * Whether half-way between two inputs the output of a block is half-way: exactly, where it has no softmax of the input
 * and no norm. Where it has, it is said not to be if two enclosures are apart. Throws an `Error` if they are not: then these tell nothing.
 */
export function isHalfWay(combination: Combination, pair: Pair): boolean {
  const terms = [pair[0], pair[1], between(pair)].map((tokens) => block(combination, tokens));
  const [left = 0, right = 0, middle = 0] = terms;
  const off = ['-', ['*', 2, middle], ['+', left, right]] as const;
  if (!combination.norm && !(combination.scores && combination.softmax)) return evaluateTerm(off, new Map()).sign() === 0;
  const { low, high } = enclose(off, {}, 40);
  if (low.sign() > 0 || high.sign() < 0) return false;
  throw new Error('The enclosures overlap: choose other inputs.');
}
