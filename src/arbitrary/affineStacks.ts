import { type Arbitrary, integer, noBias, record, tuple } from 'fast-check';
import type { AffineOver } from '../math/algebra/affine.ts';
import { lists } from './lists.ts';

/** Three affine layers, the one nearest the input first, and an input for them; every entry counts tenths. */
export interface AffineStack {
  readonly layers: readonly [AffineOver<number>, AffineOver<number>, AffineOver<number>];
  readonly input: readonly number[];
}

const entries = (length: number): Arbitrary<number[]> => lists(noBias(integer({ min: -20, max: 20 })), length);

const layer = (inputs: number, outputs: number): Arbitrary<AffineOver<number>> =>
  record({ weights: lists(entries(inputs), outputs), bias: entries(outputs) });

const width = integer({ min: 1, max: 3 });

/**
 * Stacks of three affine layers, each with one to three inputs and outputs, and an input: every weight,
 * bias and coordinate a whole number from −20 to 20, drawn uniformly, which stands for so many tenths.
 */
export const affineStacks: Arbitrary<AffineStack> = tuple(width, width, width, width).chain(([a, b, c, d]) =>
  record({ layers: tuple(layer(a, b), layer(b, c), layer(c, d)), input: entries(a) }),
);
