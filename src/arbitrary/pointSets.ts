import { type Arbitrary, constantFrom, noBias } from 'fast-check';
import { inGeneralPosition } from '../math/separability/inGeneralPosition.ts';
import type { SeparationOptions } from '../math/separability/separate.ts';
import { integers } from './integers.ts';
import { lists } from './lists.ts';

/** Points with whole coordinates, all of one dimension. */
export type PointSet = readonly (readonly number[])[];

/** How many points, and how many coordinates each. */
export type Shape = readonly [count: number, dimension: number];

/**
 * Sets of points of one of these shapes, with whole coordinates from −most to most. Every shape and every coordinate
 * is as likely as the others: among few coordinates the points often lie on one line or plane, and among many hardly
 * ever.
 */
export function pointSets(shapes: readonly Shape[], most: number): Arbitrary<PointSet> {
  return noBias(constantFrom(...shapes)).chain(([count, dimension]) => lists(lists(integers(most), dimension), count));
}

/**
 * The same, but only those in general position: no three of the plane on a line, no four of space on a
 * plane; or without a bias, no two of the plane on a line through the origin.
 */
export function generalPointSets(shapes: readonly Shape[], most: number, options: SeparationOptions = {}): Arbitrary<PointSet> {
  return pointSets(shapes, most).filter((points) => inGeneralPosition(points, options));
}
