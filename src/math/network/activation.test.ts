import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { type Q, rational } from '../exact/rational.ts';
import { evaluateTerm } from '../language/term.ts';
import { ACTIVATIONS, activationNamed, exactTerm } from './activation.ts';

test('every activation stands under its own name, kinks ascending', () => {
  for (const [name, activation] of Object.entries(ACTIVATIONS)) {
    expect(activation.name).toBe(name);
    expect(activationNamed(name)).toBe(activation);
    expect(activation.kinks).toEqual(activation.kinks === null ? null : [...activation.kinks].sort((a, b) => a - b));
  }
});

test.each<[string, readonly [Q, string][]]>([
  [
    'identity',
    [
      ['-3/2', '-3/2'],
      [2, '2'],
    ],
  ],
  [
    'relu',
    [
      ['-3/2', '0'],
      [0, '0'],
      ['1/2', '1/2'],
    ],
  ],
  [
    'leakyRelu',
    [
      ['-3/2', '-3/200'],
      [0, '0'],
      ['1/2', '1/2'],
    ],
  ],
  [
    'abs',
    [
      ['-3/2', '3/2'],
      [0, '0'],
      ['1/2', '1/2'],
    ],
  ],
  [
    'hardTanh',
    [
      ['-3/2', '-1'],
      ['1/2', '1/2'],
      [7, '1'],
    ],
  ],
  [
    'step',
    [
      ['-1/100', '0'],
      [0, '0'],
      ['1/100', '1'],
    ],
  ],
  [
    'square',
    [
      ['-3/2', '9/4'],
      [0, '0'],
    ],
  ],
])('%s has its values', (name, values) => {
  for (const [x, y] of values) expect(evaluateTerm(exactTerm(name), new Map([['x', rational(x)]])).toString()).toBe(y);
});

const INEXACT = Object.values(ACTIVATIONS).flatMap(({ name, term }) => (term === null ? [name] : []));

test.each(INEXACT)('%s is known, but has no exact values', (name) => {
  expect(() => exactTerm(name)).toThrow(TypeError);
  expect(codeOf(() => exactTerm(name))).toBe('no-exact-value');
});

test.each(['Relu', 'toString', '__proto__', ''])('"%s" is no activation', (name) => {
  expect(codeOf(() => activationNamed(name))).toBe('unknown-activation');
});
