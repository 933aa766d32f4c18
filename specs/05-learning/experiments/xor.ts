import type { ActivationName, RandomSource, Trained, Training } from '../../../src/index.ts';

/** What an experiment computes with: given to it, so that a record depends on this mathematics and no more. */
export interface Tools {
  readonly train: (training: Training) => Trained;
  readonly randomSource: (seed: number) => RandomSource;
}

/** The corners as −1 and 1, and what XOR wants there, as −1 and 1 too. */
export const CORNERS = [
  [-1, -1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;
export const WANTED = [-1, 1, 1, -1] as const;

/** How a run is made. */
export const PROTOCOL = { steps: 500, rate: 0.05, momentum: 0.9, margin: 0.25 } as const;

/** What became of one run. */
export interface Outcome {
  readonly outputs: readonly number[];
  /** How many corners are on their right side, by the margin at least. */
  readonly right: number;
  /** The squared errors at the four corners, added up. */
  readonly loss: number;
  /** How many hidden units get nothing above zero at any corner. */
  readonly dead: number;
  /** How many of these were dead before the first step. */
  readonly born: number;
  /** For each hidden unit, at which corners it gets something above zero. */
  readonly patterns: readonly string[];
}

interface Hidden {
  readonly weights: readonly ArrayLike<number>[];
  readonly bias: ArrayLike<number>;
}

/** At which corners each unit gets something above zero: "0110" is at the two ones. */
function patternsOf({ weights, bias }: Hidden): readonly string[] {
  return weights.map((row, unit) =>
    CORNERS.map(([x, y]) => ((row[0] ?? 0) * x + (row[1] ?? 0) * y + (bias[unit] ?? 0) > 0 ? '1' : '0')).join(''),
  );
}

/** One run: a hidden layer, weights and biases drawn uniformly from −1 to 1, gradient descent on all four corners at once. */
export function xorRun({ train, randomSource }: Tools, activation: ActivationName, units: number, seed: number): Outcome {
  const { uniform } = randomSource(seed);
  const drawn = (count: number): readonly number[] => Array.from({ length: count }, () => 2 * uniform() - 1);
  const hidden = { weights: Array.from({ length: units }, () => drawn(2)), bias: drawn(units), activation };
  const readOut = { weights: [drawn(units)], bias: drawn(1), activation: 'identity' } as const;
  const { predict, layers } = train({
    inputs: CORNERS,
    targets: WANTED.map((wanted) => [wanted]),
    layers: [hidden, readOut],
    loss: 'squared',
    rate: PROTOCOL.rate,
    momentum: PROTOCOL.momentum,
    batch: CORNERS.length,
    epochs: PROTOCOL.steps,
    seed,
  });
  const outputs = CORNERS.map((corner) => predict(corner)[0] ?? 0);
  const sides = outputs.map((output, i) => output * (WANTED[i] ?? 0));
  const [before, after] = [patternsOf(hidden), patternsOf(layers[0] ?? hidden)];
  return {
    outputs,
    right: sides.filter((side) => side >= PROTOCOL.margin).length,
    loss: sides.reduce((sum, side) => sum + (side - 1) * (side - 1), 0),
    dead: after.filter((pattern) => pattern === '0000').length,
    born: before.filter((pattern, unit) => pattern === '0000' && after[unit] === '0000').length,
    patterns: after,
  };
}
