import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { CHECKERS, checkerNamed } from './index.ts';

test('every checker is found by its own name, and by no other', () => {
  for (const checker of CHECKERS) expect(checkerNamed(checker.name)).toBe(checker);
  expect(new Set(CHECKERS.map(({ name }) => name)).size).toBe(CHECKERS.length);
  for (const name of ['', 'constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(codeOf(() => checkerNamed(name))).toBe('unknown-checker');
  }
});

test('nothing can be added to the registry, or changed in it', () => {
  const inseparable = checkerNamed('inseparable');
  expect(() => (CHECKERS as unknown[]).push(inseparable)).toThrow(TypeError);
  expect(Reflect.set(inseparable, 'check', () => ({ cases: 1n, scope: 'for everything' }))).toBe(false);
  expect(Reflect.set(inseparable.theorem, 'says', 'anything')).toBe(false);
  expect(() => Map.prototype.set.call(CHECKERS, 'mine', inseparable)).toThrow(TypeError);
});
