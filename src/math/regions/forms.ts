/**
 * The affine forms of a network's units on one region, while a walk goes from unit to unit. A form is
 * x ↦ a x + b y + c, or a x + c, each number times the common denominator of its layer.
 *
 * A buffer holds the forms of one layer. Numbers that are certain to be exact stay doubles in one kind of forms; in
 * the other they are BigInts, with a double beside each.
 */
export interface Forms<Buffer> {
  /** The form that was read last, in doubles: exact if `isExact`, and otherwise each rounded once. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Whether every double is just the number it stands for. */
  readonly isExact: boolean;
  /** The preactivations of the first layer. */
  first(): Buffer;
  /** The biases of a layer, to which its inputs will be added; of the layer after the last: zeros. */
  biases(layer: number): Buffer;
  /** Reads the preactivation of a unit, less a kink of its activation, into `a`, `b` and `c`. */
  read(before: Buffer, layer: number, unit: number, kink: number): void;
  /** The same three numbers exactly, as read last. */
  exact(): readonly [a: bigint, b: bigint, c: bigint];
  /** What the next layer has, `sums`, and what the unit adds to it when its activation is on this piece. */
  add(sums: Buffer, before: Buffer, layer: number, unit: number, piece: number): Buffer;
  /** The forms of a buffer, one after the other: of each its coefficients and its constant. */
  list(buffer: Buffer): readonly bigint[];
}
