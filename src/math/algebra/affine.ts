import { rational } from '../exact/rational.ts';
import { coded } from '../exact/refused.ts';
import { zip } from '../exact/zip.ts';
import { type ExactMatrix, type Matrix, productIn, readMatrix } from './matrix.ts';
import { type Ring, rationals } from './ring.ts';
import { dotIn, type ExactVector, readVector, type Vector } from './vector.ts';

/** The map x ↦ weights x + bias over any ring: one row of weights and one entry of the bias an output. */
export interface AffineOver<T> {
  readonly weights: readonly (readonly T[])[];
  readonly bias: readonly T[];
}

/** An affine map with exact numbers as people write them. */
export interface Affine {
  readonly weights: Matrix;
  readonly bias: Vector;
}

/** An affine map with its numbers read: the weights are m rows of n, the bias has m entries. */
export interface ExactAffine {
  readonly weights: ExactMatrix;
  readonly bias: ExactVector;
}

/** Reads an affine map. Throws a `RangeError` when it is empty or ragged, or the bias has another length. */
function readAffine({ weights, bias }: Affine): ExactAffine {
  if (weights.length !== bias.length)
    throw coded(
      'wrong-number-of-biases',
      new RangeError(`The map has ${weights.length} rows of weights but a bias of length ${bias.length}.`),
    );
  return { weights: readMatrix(weights, 'weights'), bias: readVector(bias, 'bias') };
}

/** weights x + bias in any ring. Throws a `RangeError` when the shapes do not fit. */
export function applyAffineIn<T>(ring: Ring<T>, { weights, bias }: AffineOver<T>, x: readonly T[]): readonly T[] {
  for (const row of weights) {
    if (row.length !== x.length)
      throw coded('wrong-number-of-inputs', new RangeError(`The map takes ${row.length} inputs and was given ${x.length}.`));
  }
  return zip(weights, bias).map(([row, shift]) => ring.add(dotIn(ring, row, x), shift));
}

/** weights x + bias. Throws a `RangeError` when the shapes do not fit. */
export function applyAffine(map: Affine, x: Vector): ExactVector {
  return applyAffineIn(rationals, readAffine(map), readVector(x, 'x'));
}

/**
 * First `inner`, then `outer`, as one map, in any ring: V(W x + b) + c = (V W) x + (V b + c).
 * Throws a `RangeError` when the outer map takes another number of inputs than the inner one gives.
 */
export function composeIn<T>(ring: Ring<T>, outer: AffineOver<T>, inner: AffineOver<T>): AffineOver<T> {
  for (const row of outer.weights) {
    if (row.length !== inner.bias.length)
      throw coded(
        'maps-do-not-fit',
        new RangeError(`The outer map takes ${row.length} inputs, but the inner one gives ${inner.bias.length}.`),
      );
  }
  return { weights: productIn(ring, outer.weights, inner.weights), bias: applyAffineIn(ring, outer, inner.bias) };
}

/** First `inner`, then `outer`, as one map. Throws a `RangeError` when the shapes do not fit. */
export function compose(outer: Affine, inner: Affine): ExactAffine {
  return composeIn(rationals, readAffine(outer), readAffine(inner));
}

/** The point half-way between p and q. Throws a `RangeError` when their lengths differ. */
export function midpoint(p: Vector, q: Vector): ExactVector {
  return zip(readVector(p, 'p'), readVector(q, 'q')).map(([a, b]) => a.add(b).mul(rational('1/2')));
}
