import { exp } from '../elementary/exp.ts';
import { tanh } from '../elementary/tanh.ts';
import type { ActivationName } from '../network/activation.ts';

/** An activation in doubles, of + − × ÷ alone. */
export interface DoubleActivation {
  value(z: number): number;
  /** How fast the value y grows with z; at a kink, the slope on the left. */
  slope(z: number, y: number): number;
}

/** Every activation of the registry, in doubles. */
export const DOUBLE_ACTIVATIONS: Readonly<Record<ActivationName, DoubleActivation>> = {
  identity: { value: (z) => z, slope: () => 1 },
  relu: { value: (z) => (z <= 0 ? 0 : z), slope: (z) => (z > 0 ? 1 : 0) },
  leakyRelu: { value: (z) => (z <= 0 ? z / 100 : z), slope: (z) => (z > 0 ? 1 : 1 / 100) },
  abs: { value: (z) => (z <= 0 ? 0 - z : z), slope: (z) => (z > 0 ? 1 : -1) },
  hardTanh: { value: (z) => (z > 1 ? 1 : z < -1 ? -1 : z), slope: (z) => (z > -1 && z <= 1 ? 1 : 0) },
  step: { value: (z) => (z > 0 ? 1 : 0), slope: () => 0 },
  square: { value: (z) => z * z, slope: (z) => 2 * z },
  tanh: { value: tanh, slope: (_, y) => 1 - y * y },
  logistic: { value: (z) => 1 / (1 + exp(-z)), slope: (_, y) => y * (1 - y) },
};
