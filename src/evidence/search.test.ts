import { nat } from 'fast-check';
import { expect, test } from 'vitest';
import type { Checker } from '../check/checker.ts';
import { enclosure } from '../check/formula/enclosure.ts';
import { Refused } from '../math/exact/refused.ts';
import { search } from './search.ts';

/** A checker that accepts these as counterexamples, and says which it was asked for. */
function asking(accepted: readonly number[]): { readonly checker: Checker; readonly asked: readonly unknown[] } {
  const asked: unknown[] = [];
  const refute: Checker['refute'] = (_, candidate) => {
    asked.push(candidate);
    if (!accepted.some((one) => one === candidate)) throw new Refused('not-accepted', 'It is not one.');
  };
  return { checker: { ...enclosure, refute }, asked };
}

test('a candidate that was refused is not asked for again, however often it is drawn', () => {
  const { checker, asked } = asking([]);
  expect(search(checker, null, nat(9), { seed: 1, fresh: false })).toBe(undefined);
  expect([...asked].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('the one that is accepted is found, and the smallest of several', () => {
  const { checker } = asking([3, 4, 5, 6, 7, 8, 9]);
  expect(search(checker, null, nat(9), { seed: 1, fresh: false })?.counterexample).toBe(3);
});
