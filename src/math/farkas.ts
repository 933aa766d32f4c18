/** A vector positive on every given one, or a non-negative combination of them, not all zero, that vanishes. */
export type Alternative = { readonly positive: readonly bigint[] } | { readonly vanishing: readonly bigint[] };

/**
 * Gordan's alternative for integer vectors a_1 … a_N, at least one, of one length: either some w has
 * w·a_i > 0 for every i, or some λ ≥ 0 that is not zero has λ_1 a_1 + … + λ_N a_N = 0; never both
 * (Gordan 1873, a case of Farkas 1902).
 *
 * Found by the first phase of the simplex method on Σ λ_i (a_i, 1) = (0, 1), λ ≥ 0: one artificial
 * variable an equation, their sum driven down. When it reaches zero, λ is the combination; when it
 * stops above, the multipliers of the equations give w. Bland's rule cannot cycle (Bland 1977), and
 * nothing is rounded: all entries are integers over one denominator, the last pivot (Edmonds 1967).
 */
export function farkas(vectors: readonly (readonly bigint[])[]): Alternative {
  const [count, dimension] = [vectors.length, at(vectors, 0).length];
  const equations = Array.from({ length: dimension + 1 }, (_, k) => k);
  // The columns are λ_1 … λ_N, the artificials, and the right-hand side.
  const rows = equations.map((k) => [
    ...vectors.map((vector) => (k < dimension ? at(vector, k) : 1n)),
    ...equations.map((other) => (other === k ? 1n : 0n)),
    k < dimension ? 0n : 1n,
  ]);
  // By how much the sum of the artificials falls when a variable grows; last, that sum itself.
  const falls = at(rows, 0).map((_, j) =>
    j >= count && j <= count + dimension ? 0n : rows.reduce((sum, row) => sum + at(row, j), 0n),
  );
  const basis = equations.map((k) => count + k);
  let tableau = [...rows, falls];
  let denominator = 1n;

  for (;;) {
    // Bland: of the columns that help the first enters; of the rows that limit it that of the first variable leaves.
    const entering = at(tableau, dimension + 1).findIndex((fall, j) => j < count && fall > 0n);
    if (entering < 0) break;
    const leaving = equations
      .filter((i) => at(at(tableau, i), entering) > 0n)
      .reduce((best, i) => (limitsMore(i, best, entering) ? i : best));
    const pivotRow = at(tableau, leaving);
    const [pivot, divisor] = [at(pivotRow, entering), denominator];
    tableau = tableau.map((row) =>
      row === pivotRow ? row : row.map((entry, j) => (entry * pivot - at(row, entering) * at(pivotRow, j)) / divisor),
    );
    denominator = pivot;
    basis[leaving] = entering;
  }

  function limitsMore(i: number, best: number, entering: number): boolean {
    const [row, other] = [at(tableau, i), at(tableau, best)];
    const [mine, its] = [at(row, row.length - 1) * at(other, entering), at(other, other.length - 1) * at(row, entering)];
    return mine < its || (mine === its && at(basis, i) < at(basis, best));
  }

  const left = at(tableau, dimension + 1);
  if (at(left, left.length - 1) > 0n)
    return { positive: equations.slice(0, dimension).map((k) => -(at(left, count + k) + denominator)) };
  const values = new Map(basis.map((variable, i) => [variable, at(at(tableau, i), left.length - 1)]));
  return { vanishing: vectors.map((_, i) => values.get(i) ?? 0n) };
}

/** The entry of a rectangular array, at a place that is there. */
function at<T>(row: readonly T[], j: number): T {
  return row[j] as T;
}
