import { expect, test } from 'vitest';
import { byTheorem, lemmasOf, tally } from './theorems.ts';

const row = (sentence: string, serves?: string) => ({ sentence, ...(serves === undefined ? {} : { serves }) });
const ROWS = [row('for b', 'b'), row('a'), row('for the lemma', 'for a'), row('for a', 'a'), row('b'), row('for a too', 'a')];

test('a lemma comes after its theorem, and its own lemmas right after it', () => {
  expect(byTheorem(ROWS).map(({ sentence }) => sentence)).toEqual(['a', 'for a', 'for the lemma', 'for a too', 'b', 'for b']);
  expect(lemmasOf('a', ROWS).map(({ sentence }) => sentence)).toEqual(['for a', 'for the lemma', 'for a too']);
});

test('theorems are counted, and lemmas beside them, whatever their strength', () => {
  const proved = { strength: 'proved' } as const;
  expect(tally([proved, { ...proved, serves: 'a' }, { strength: 'supported' }, { strength: 'measured', serves: 'b' }])).toEqual({
    theorems: 2,
    strengths: { proved: 1, argued: 0, supported: 1, measured: 0 },
    lemmas: 2,
  });
});
