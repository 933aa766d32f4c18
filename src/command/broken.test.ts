import { expect, test } from 'vitest';
import type { Claim } from '../claim/definition/claim.ts';
import { tryClaim } from '../claim/trial/trial.ts';
import { everyCase } from '../evidence/everyCase/everyCase.ts';
import { broken } from './broken.ts';

const on = (formula: string) => everyCase({ x: [0, 1] }, formula);

const CLAIM: Claim = {
  title: 'Bits are small',
  says: 'Made up.',
  because: { 'a bit is at most one': on('x <= 1'), 'a bit is at least nothing': on('x >= 0') },
  beside: { 'a bit is below two': on('x < 2') },
  butNot: {
    'a bit is below one': { of: 'a bit is at most…', on: on('x < 1'), drops: 'bits are whole' },
    'a bit is below nothing': { of: 'a bit is at most one', on: on('x < 0') },
    'a bit is above nothing': { of: 'a bit is at least…', on: on('x > 0') },
    // In the place of its sentence it begins as another one does, which is then no longer meant by its beginning.
    'a bit is at least one': { of: 'a bit is below two', on: on('x >= 1') },
  },
  assuming: { 'bits are whole': 'A bit is 0 or 1.' },
  predict: {
    question: 'How large is a bit?',
    answers: { one: { right: 'a bit is at most one' }, two: { wrong: 'a bit is below one' } },
  },
  settles: { 'xy-solves-xor': { reading: 'one product added', by: 'a bit is at most one', verdict: 'right' } },
  uses: ['01-made-up/other'],
  sources: ['minsky1969'],
};

test('a control and its sentence change places, and what else is said of the sentence is left out', () => {
  const { claim, guarded } = broken(CLAIM, 'a bit is below one');
  expect(guarded).toBe('a bit is at most one');
  expect(Object.keys(claim.because)).toEqual(['a bit is below one', 'a bit is at least nothing']);
  expect(claim.because['a bit is below one']).toBe(CLAIM.butNot['a bit is below one']?.on);
  expect(Object.entries(claim.butNot).map(([sentence, { of }]) => [sentence, of])).toEqual([
    ['a bit is at most one', 'a bit is below one'],
    ['a bit is below nothing', 'a bit is below one'],
    ['a bit is above nothing', 'a bit is at least nothing'],
    ['a bit is at least one', 'a bit is below two'],
  ]);
});

test.each(Object.keys(CLAIM.butNot))(
  'with "%s" in the place of its sentence the claim is well formed, and that alone fails',
  (control) => {
    const { claim } = broken(CLAIM, control);
    const trial = tryClaim('01-made-up/bits', claim);
    expect(trial.problems).toEqual([]);
    const sentences = [...Object.keys(claim.because), ...Object.keys(claim.beside ?? {})];
    expect(sentences.filter((sentence) => !trial.sentence(sentence).holds)).toEqual([control]);
  },
);

test('a control that there is not is named', () => {
  expect(() => broken(CLAIM, 'a bit is green')).toThrow('This claim has no control "a bit is green".');
  const dangling: Claim = { ...CLAIM, butNot: { 'it is not': { of: 'it is', on: on('x < 0') } } };
  expect(() => broken(dangling, 'it is not')).toThrow('This claim has no sentence "it is".');
});
