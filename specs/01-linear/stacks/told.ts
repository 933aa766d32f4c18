import type { AffineStack } from '../../../src/index.ts';

/** A stack of layers and its input, in words; every entry counts tenths. */
export function told({ layers, input }: AffineStack, unit = 'in tenths'): string {
  const list = (numbers: readonly number[]): string => `(${numbers.join(', ')})`;
  const written = layers.map(({ weights, bias }) => `weights ${weights.map(list).join(', ')} and bias ${list(bias)}`);
  return `${written.join(', then ')}, at the input ${list(input)}, every entry ${unit}`;
}
