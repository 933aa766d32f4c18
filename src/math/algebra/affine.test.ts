import { array, assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import type { Q } from '../exact/rational.ts';
import { printTerm } from '../language/term.ts';
import { collapse } from '../network/collapse.ts';
import { evaluate, type Network } from '../network/network.ts';
import { type Affine, applyAffine, applyAffineIn, compose, composeIn, midpoint } from './affine.ts';
import { terms } from './ring.ts';

const SEED = 8;

const number = tuple(integer({ min: -5, max: 5 }), integer({ min: 1, max: 4 })).map(([p, q]): Q => `${p}/${q}`);
const list = (length: number) => array(number, { minLength: length, maxLength: length });
const map = (from: number, to: number) =>
  tuple(array(list(from), { minLength: to, maxLength: to }), list(to)).map(([weights, bias]): Affine => ({ weights, bias }));
const size = integer({ min: 1, max: 4 });

test('compose is the one map that does both', () => {
  const two = tuple(size, size, size).chain(([k, l, m]) => tuple(map(l, m), map(k, l), list(k)));
  assert(
    property(two, ([outer, inner, x]) => {
      expect(applyAffine(compose(outer, inner), x)).toEqual(applyAffine(outer, applyAffine(inner, x)));
    }),
    { seed: SEED },
  );
});

test('affine maps keep midpoints', () => {
  const map2 = tuple(size, size).chain(([k, l]) => tuple(map(k, l), list(k), list(k)));
  assert(
    property(map2, ([f, p, q]) => {
      expect(applyAffine(f, midpoint(p, q))).toEqual(midpoint(applyAffine(f, p), applyAffine(f, q)));
    }),
    { seed: SEED },
  );
  expect(midpoint([0, 1], [1, '1/2']).map(String)).toEqual(['1/2', '3/4']);
});

test('over terms the same code writes the formula', () => {
  const f = { weights: [['w', 'v']], bias: ['b'] };
  expect(applyAffineIn(terms, f, ['x', 'y']).map(printTerm)).toEqual(['w * x + v * y + b']);
  expect(composeIn(terms, { weights: [['a']], bias: ['c'] }, f)).toEqual({
    weights: [
      [
        ['*', 'a', 'w'],
        ['*', 'a', 'v'],
      ],
    ],
    bias: [['+', ['*', 'a', 'b'], 'c']],
  });
});

test('a collapsed stack computes what the stack computes', () => {
  const stack = array(size, { minLength: 2, maxLength: 6 }).chain(([first = 1, ...widths]) =>
    tuple(tuple(...widths.map((to, i) => map([first, ...widths][i] ?? 0, to))), list(first)),
  );
  assert(
    property(stack, ([maps, x]) => {
      const network: Network = { layers: maps.map((affine) => ({ ...affine, activation: 'identity' })) };
      expect(applyAffine(collapse(network), x)).toEqual(evaluate(network, x));
    }),
    { seed: SEED },
  );
});

test('collapse names the layer whose activation is in the way, the last included', () => {
  const layers: Network['layers'] = [1, 2, 3].map(() => ({ weights: [[1]], bias: [0], activation: 'identity' }));
  const bent = (at: number, activation: 'relu' | 'tanh'): Network => ({
    layers: layers.map((layer, i) => (i === at ? { ...layer, activation } : layer)),
  });
  expect(JSON.stringify(collapse({ layers }))).toBe('{"weights":[[1]],"bias":[0]}');
  expect(() => collapse(bent(1, 'relu'))).toThrow(
    'Layer 2 of 3 applies relu, and only layers without an activation ("identity") collapse into one.',
  );
  expect(() => collapse(bent(2, 'tanh'))).toThrow(TypeError);
  expect(codeOf(() => collapse(bent(2, 'tanh')))).toBe('has-activation');
  expect(codeOf(() => collapse({ layers: [] }))).toBe('no-layers');
});

test.each<[string, () => unknown, string]>([
  ['compose', () => compose({ weights: [[1, 2]], bias: [0] }, { weights: [[1]], bias: [0] }), 'maps-do-not-fit'],
  ['applyAffine', () => applyAffine({ weights: [[1, 2]], bias: [0] }, [1]), 'wrong-number-of-inputs'],
  ['a short bias', () => applyAffine({ weights: [[1], [2]], bias: [0] }, [1]), 'wrong-number-of-biases'],
  ['an empty map', () => applyAffine({ weights: [], bias: [] }, []), 'empty-matrix'],
  ['midpoint', () => midpoint([1], [1, 2]), 'unequal-lengths'],
])('%s: shapes that do not fit are named', (_, attempt, code) => {
  expect(attempt).toThrow(RangeError);
  expect(codeOf(attempt)).toBe(code);
});
