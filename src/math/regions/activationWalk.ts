import type { Program } from './activationProgram.ts';
import type { Forms } from './forms.ts';

/** The parts of the input space that a walk distinguishes: convex, with interior points. */
export interface Cells<Cell> {
  readonly whole: Cell;
  /** The two parts of what was cut last. */
  readonly below: Cell;
  readonly above: Cell;
  /** Whether `above` comes first, where cells have an order. */
  readonly isReversed: boolean;
  /**
   * Cuts a cell along the form that was read last. Returns 1 where the form is positive inside the cell, 0 where the
   * cell has been cut in two, −1 otherwise.
   */
  cut(cell: Cell): -1 | 0 | 1;
}

/**
 * Visits every activation pattern that occurs on a set with interior points. It gives that set, the outputs there, and
 * the pattern, unit after unit; `pattern` and `outputs` are used again for the next one.
 *
 * Layer after layer and unit after unit, a cell is cut where the unit's preactivation passes a kink. The sums for the
 * next layer grow on the way, so regions that agree up to some unit share the work up to there.
 */
export function activationWalk<Buffer, Cell>(
  { layers }: Program,
  forms: Forms<Buffer>,
  cells: Cells<Cell>,
  emit: (cell: Cell, outputs: Buffer, pattern: Uint8Array) => void,
): void {
  const widths = layers.map(({ rows }) => rows.length);
  const counts = layers.map(({ kinks }) => kinks.length);
  const pattern = new Uint8Array(widths.reduce((sum, width) => sum + width, 0));
  const biases = layers.map((_, l) => forms.biases(l));

  const visit = (layer: number, unit: number, place: number, cell: Cell, before: Buffer, sums: Buffer): void => {
    if (unit === widths[layer]) {
      if (layer === widths.length - 1) emit(cell, sums, pattern);
      else visit(layer + 1, 0, place, cell, sums, biases[layer + 1] as Buffer);
      return;
    }
    descend(layer, unit, place, cell, before, sums, 0);
  };

  /** The unit is known to be past the kinks before this one. */
  const descend = (layer: number, unit: number, place: number, cell: Cell, before: Buffer, sums: Buffer, kink: number): void => {
    const kinks = counts[layer] as number;
    let piece = kink;
    for (; piece < kinks; piece += 1) {
      forms.read(before, layer, unit, piece);
      const side = cells.cut(cell);
      if (side < 0) break;
      if (side > 0) continue;
      const { below, above, isReversed } = cells;
      if (isReversed) descend(layer, unit, place, above, before, sums, piece + 1);
      go(layer, unit, place, below, before, sums, piece);
      if (!isReversed) descend(layer, unit, place, above, before, sums, piece + 1);
      return;
    }
    go(layer, unit, place, cell, before, sums, piece);
  };

  const go = (layer: number, unit: number, place: number, cell: Cell, before: Buffer, sums: Buffer, piece: number): void => {
    pattern[place] = piece;
    visit(layer, unit + 1, place + 1, cell, before, forms.add(sums, before, layer, unit, piece));
  };

  visit(0, 0, 0, cells.whole, forms.first(), biases[0] as Buffer);
}
