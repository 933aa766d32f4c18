import { type Arbitrary, integer, noBias, record } from 'fast-check';

/** A line in the plane: weights · (x, y) + bias is positive on one side and negative on the other. */
export interface Line {
  readonly weights: readonly [number, number];
  readonly bias: string;
}

/**
 * Lines with whole weights from −9 to 9 and a bias in halves from −9/2 to 9/2, each drawn uniformly. So many of them
 * pass between the corners of the unit square. (Doubles of every magnitude hardly ever do: one number then outweighs
 * the others, and a check on such lines sees next to nothing.)
 */
export const lines: Arbitrary<Line> = noBias(
  record({ a: integer({ min: -9, max: 9 }), b: integer({ min: -9, max: 9 }), halves: integer({ min: -9, max: 9 }) }),
).map(({ a, b, halves }) => ({ weights: [a, b], bias: `${halves}/2` }));
