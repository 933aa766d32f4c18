import type { Program } from './activationProgram.ts';
import type { Forms } from './forms.ts';

/** Below this every whole number is a double. So a sum or product that comes out below it was not rounded. */
const LIMIT = 2 ** 53;

/** A number has become too large for doubles. */
class Overflow extends Error {
  override name = 'Overflow';
}

/** Computes with {@link DoubleForms}; undefined when a number grew too large for doubles to be exact. */
export function exactInDoubleForms<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Overflow) return undefined;
    throw error;
  }
}

/** A whole number as the double that equals it. */
export function exactDouble(value: bigint): number {
  const double = Number(value);
  guard(Math.abs(double));
  return double;
}

/** Rounding never carries a number across the limit: if the largest of the rounded ones is below it, none was rounded. */
function guard(largest: number): void {
  if (!(largest < LIMIT)) throw new Overflow('A number is too large for exact doubles.');
}

/** Whole numbers as the doubles that equal them: many times as quick as `Float64Array.from`. */
function doubles(values: readonly bigint[]): Float64Array {
  return new Float64Array(values.map(exactDouble));
}

/** The bias of each unit behind zeros for the inputs. */
function biasesOf(rows: readonly (readonly bigint[])[], stride: number): Float64Array {
  const biases = new Float64Array(rows.length * stride);
  for (const [j, row] of rows.entries()) biases[j * stride + stride - 1] = exactDouble(row[row.length - 1] as bigint);
  return biases;
}

interface Layer {
  /**
   * The weights from one unit of the layer before, one for each unit. They are multiplied by the slope of a piece of
   * its activation.
   */
  readonly columns: readonly Float64Array[];
  readonly biases: Float64Array;
  readonly kinks: Float64Array;
  readonly factors: Float64Array;
  readonly offsets: Float64Array;
}

/** {@link Forms} in doubles that hold whole numbers, guarded: whatever would be rounded throws what {@link exactInDoubleForms} catches. */
export class DoubleForms implements Forms<Float64Array> {
  a = 0;
  b = 0;
  c = 0;
  readonly isExact = true;
  readonly #stride: number;
  readonly #first: Float64Array;
  readonly #layers: readonly Layer[];
  /** For each layer and unit the sums that stand after it; the walk goes deep first, so each is used by one region at a time. */
  readonly #after: readonly (readonly Float64Array[])[];

  constructor({ layers, inputs, outputs }: Program) {
    this.#stride = inputs + 1;
    this.#first = doubles((layers[0] as Program['layers'][number]).rows.flat());
    const widths = [...layers.map(({ rows }) => rows.length), outputs];
    this.#layers = layers.map(({ rows, kinks, pieces }, l): Layer => {
      const next = layers[l + 1];
      const places = Array.from({ length: widths[l + 1] as number }, (_, j) => j);
      return {
        columns: rows.map((_, i) =>
          next === undefined
            ? new Float64Array(places.map((j) => Number(i === j)))
            : doubles(next.rows.map((row) => row[i] as bigint)),
        ),
        biases: next === undefined ? new Float64Array(places.length * this.#stride) : biasesOf(next.rows, this.#stride),
        kinks: doubles(kinks),
        factors: doubles(pieces.map(({ factor }) => factor)),
        offsets: doubles(pieces.map(({ offset }) => offset)),
      };
    });
    this.#after = this.#layers.map(({ columns, biases }) => columns.map(() => new Float64Array(biases.length)));
  }

  first(): Float64Array {
    return this.#first;
  }

  biases(layer: number): Float64Array {
    return (this.#layers[layer] as Layer).biases;
  }

  read(before: Float64Array, layer: number, unit: number, kink: number): void {
    const place = unit * this.#stride;
    const shift = (this.#layers[layer] as Layer).kinks[kink] as number;
    this.a = before[place] as number;
    this.b = this.#stride === 3 ? (before[place + 1] as number) : 0;
    this.c = (before[place + this.#stride - 1] as number) - shift;
    if (shift !== 0) guard(Math.abs(this.c));
  }

  exact(): readonly [bigint, bigint, bigint] {
    return [BigInt(this.a), BigInt(this.b), BigInt(this.c)];
  }

  add(sums: Float64Array, before: Float64Array, layer: number, unit: number, piece: number): Float64Array {
    const { columns, factors, offsets } = this.#layers[layer] as Layer;
    const [factor, offset] = [factors[piece] as number, offsets[piece] as number];
    if (factor === 0 && offset === 0) return sums;
    const column = columns[unit] as Float64Array;
    const after = (this.#after[layer] as readonly Float64Array[])[unit] as Float64Array;
    const stride = this.#stride;
    const place = unit * stride;
    const x = factor * (before[place] as number);
    const y = stride === 3 ? factor * (before[place + 1] as number) : 0;
    const constant = factor * (before[place + stride - 1] as number);
    const z = constant + offset;
    let largest = Math.max(Math.abs(x), Math.abs(y), Math.abs(constant), Math.abs(z));
    for (let j = 0, k = 0; j < column.length; j += 1) {
      const weight = column[j] as number;
      const share = weight * x;
      const sum = (sums[k] as number) + share;
      largest = Math.max(largest, Math.abs(share), Math.abs(sum));
      after[k] = sum;
      k += 1;
      if (stride === 3) {
        const second = weight * y;
        const total = (sums[k] as number) + second;
        largest = Math.max(largest, Math.abs(second), Math.abs(total));
        after[k] = total;
        k += 1;
      }
      const last = weight * z;
      const total = (sums[k] as number) + last;
      largest = Math.max(largest, Math.abs(last), Math.abs(total));
      after[k] = total;
      k += 1;
    }
    guard(largest);
    return after;
  }

  list(buffer: Float64Array): readonly bigint[] {
    return Array.from(buffer, BigInt);
  }
}
