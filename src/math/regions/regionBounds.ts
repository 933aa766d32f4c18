import { coded } from '../exact/refused.ts';
/** Bounds for the number of regions of networks with ReLU units, as exact whole numbers. */

/**
 * The number of regions that hyperplanes in general position cut a space into. It is also the most that any can:
 * Σ binom(hyperplanes, j) over j ≤ dimension (Zaslavsky 1975; for dimension ≤ 3 Steiner 1826). Throws a `RangeError`
 * unless both are natural numbers.
 */
export function zaslavsky(hyperplanes: number, dimension: number): bigint {
  naturals([hyperplanes, dimension], 'Hyperplanes and dimensions are counted by natural numbers');
  return range(dimension).reduce((sum, j) => sum + binomial(hyperplanes, j), 0n);
}

/**
 * A lower bound on the most regions of a network with these widths, from input to last hidden layer.
 * It is Π ⌊nᵢ / n₀⌋^n₀ over all hidden layers but the last, times Σ binom(n_L, j) over j ≤ n₀. Each width has to be at least
 * that of the input (Montúfar, Pascanu, Cho and Bengio 2014). Throws a `RangeError` otherwise.
 */
export function montufarLower(widths: readonly number[]): bigint {
  const { inputs, hidden } = read(widths);
  if (hidden.some((width) => width < inputs))
    throw coded(
      'layer-too-narrow',
      new RangeError(`The theorem is about layers at least as wide as the input, which has ${inputs}.`),
    );
  const folded = hidden
    .slice(0, -1)
    .reduce((product, width) => product * BigInt(Math.trunc(width / inputs)) ** BigInt(inputs), 1n);
  return folded * zaslavsky(hidden.at(-1) as number, inputs);
}

/**
 * No network of these widths, from the input to the last hidden layer, has more regions: the product over the layers
 * of Σ binom(nᵢ, j) over j ≤ min(n₀, …, nᵢ₋₁) (Montúfar 2017). Throws a `RangeError` for widths that are not positive.
 */
export function montufarUpper(widths: readonly number[]): bigint {
  const { hidden } = read(widths);
  return hidden.reduce((product, width, i) => product * zaslavsky(width, Math.min(...widths.slice(0, i + 1))), 1n);
}

/**
 * No network of these widths, from the input to the last hidden layer, has more regions: Σ Π binom(nᵢ, jᵢ) over all
 * j₁, …, j_L with jᵢ ≤ min(n₀, n₁ − j₁, …, nᵢ₋₁ − jᵢ₋₁, nᵢ) (Serra, Tjandraatmadja and Ramalingam 2018, Theorem 1).
 * Throws a `RangeError` for widths that are not positive.
 */
export function serraUpper(widths: readonly number[]): bigint {
  const { inputs, hidden } = read(widths);
  // By the rank that is left: how many choices so far leave it.
  let ranks = new Map([[inputs, 1n]]);
  for (const width of hidden) {
    const next = new Map<number, bigint>();
    for (const [rank, count] of ranks) {
      for (const j of range(Math.min(rank, width))) {
        const left = Math.min(rank, width - j);
        next.set(left, (next.get(left) ?? 0n) + count * binomial(width, j));
      }
    }
    ranks = next;
  }
  return [...ranks.values()].reduce((sum, count) => sum + count, 0n);
}

function read(widths: readonly number[]): { readonly inputs: number; readonly hidden: readonly number[] } {
  naturals(widths, 'Widths are positive whole numbers');
  const [inputs = 0, ...hidden] = widths;
  if (hidden.length === 0 || widths.includes(0))
    throw coded(
      'wrong-widths',
      new RangeError(`A network has inputs and a hidden layer, all of positive width, not ${widths.join(', ') || 'none'}.`),
    );
  return { inputs, hidden };
}

function naturals(numbers: readonly number[], rule: string): void {
  for (const number of numbers)
    if (!Number.isSafeInteger(number) || number < 0) throw coded('out-of-range', new RangeError(`${rule}, not ${number}.`));
}

/** 0, 1, …, last. */
function range(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, j) => j);
}

function binomial(n: number, k: number): bigint {
  return Array.from({ length: k }, (_, i) => i).reduce((product, i) => (product * BigInt(n - i)) / BigInt(i + 1), 1n);
}
