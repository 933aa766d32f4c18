/** Numbers without their zeros: `values` at `places`, from one index up to, not including, another. */
export interface Signal {
  readonly places: Int32Array;
  readonly values: Float64Array;
  from: number;
  to: number;
}

/** Rows of numbers without their zeros: row i has the values from index `starts[i]` up to, not including, `starts[i + 1]`. */
export interface SparseRows {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly starts: Int32Array;
}

/** The rows without their zeros: of a letter among 27 there is one number left. */
export function sparseRows(rows: readonly ArrayLike<number>[]): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  const places: number[] = [];
  const values: number[] = [];
  rows.forEach((row, i) => {
    for (let place = 0; place < row.length; place += 1) {
      const value = row[place] as number;
      if (value === 0) continue;
      places.push(place);
      values.push(value);
    }
    starts[i + 1] = places.length;
  });
  return { places: Int32Array.from(places), values: Float64Array.from(values), starts };
}
