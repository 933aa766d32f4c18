import { type Arbitrary, integer, noBias, record } from 'fast-check';

/** A line in the plane: weights · (x, y) + bias is positive on one side and negative on the other. */
export interface Line {
  readonly weights: readonly [number, number];
  readonly bias: string;
}

/**
 * Lines with whole weights from −4 to 4 and a bias in halves from −4 to 4, each drawn uniformly, so
 * that many of them pass between the corners of the unit square. (Doubles of every magnitude hardly
 * ever do: one number then outweighs the others, and a check on such lines sees next to nothing.)
 */
export const lines: Arbitrary<Line> = noBias(
  record({ a: integer({ min: -4, max: 4 }), b: integer({ min: -4, max: 4 }), halves: integer({ min: -8, max: 8 }) }),
).map(({ a, b, halves }) => ({ weights: [a, b], bias: `${halves}/2` }));
