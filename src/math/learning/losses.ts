import { exp } from '../elementary/exp.ts';
import { ln } from '../elementary/ln.ts';

/**
 * The loss of one sample. Its targets are in a list of those of all samples, from this index on. The slopes of the loss
 * in the outputs, each times `share`, are written into `slopes`.
 */
export type Loss = (outputs: Float64Array, targets: Float64Array, from: number, share: number, slopes: Float64Array) => number;

/** What training can make small. */
export const LOSSES = {
  /** The sum of (y − t)², without a half. */
  squared(outputs, targets, from, share, slopes) {
    let sum = 0;
    for (let i = 0; i < outputs.length; i += 1) {
      const error = (outputs[i] as number) - (targets[from + i] as number);
      sum += error * error;
      slopes[i] = 2 * error * share;
    }
    return sum;
  },
  /** − Σ t ln p, where p is the softmax of the outputs: with t one for the right class, − ln of its probability. */
  crossEntropy(outputs, targets, from, share, slopes) {
    // Softmax takes no notice of what is added to all outputs, and exp of more than 709 is infinite.
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < outputs.length; i += 1) most = Math.max(most, outputs[i] as number);
    let sum = 0;
    let weight = 0;
    for (let i = 0; i < outputs.length; i += 1) {
      const power = exp((outputs[i] as number) - most);
      slopes[i] = power;
      sum += power;
      weight += targets[from + i] as number;
    }
    const logarithm = most + ln(sum);
    let loss = 0;
    for (let i = 0; i < outputs.length; i += 1) {
      const target = targets[from + i] as number;
      if (target !== 0) loss += target * (logarithm - (outputs[i] as number));
      slopes[i] = (((slopes[i] as number) / sum) * weight - target) * share;
    }
    return loss;
  },
} as const satisfies Record<string, Loss>;

/** The name of a loss. */
export type LossName = keyof typeof LOSSES;
