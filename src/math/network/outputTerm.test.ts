import { expect, test } from 'vitest';
import { printTerm } from '../language/term.ts';
import { hiddenUnits } from './hiddenUnits.ts';
import type { Network } from './network.ts';
import { outputTerm } from './outputTerm.ts';

const HAT: Network = {
  layers: [
    { weights: [[1], [1]], bias: [0, -1], activation: 'relu' },
    { weights: [[1, -2]], bias: [0], activation: 'identity' },
  ],
};

test('a network of one input is a term in x', () => {
  expect(printTerm(outputTerm(HAT))).toBe('relu(x) - 2 * relu(x - 1)');
  expect(() => outputTerm({ layers: [{ weights: [[1, 1]], bias: [0], activation: 'relu' }] })).toThrow(RangeError);
});

test('hidden units are those of all layers but the last', () => {
  expect(hiddenUnits(HAT)).toBe(2);
  expect(hiddenUnits({ layers: [...HAT.layers.slice(0, 1), ...HAT.layers] })).toBe(4);
  expect(hiddenUnits({ layers: HAT.layers.slice(1) })).toBe(0);
});
