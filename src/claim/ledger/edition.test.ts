import { expect, test } from 'vitest';
import { changesSince, type Edition, editionOf } from './edition.ts';
import type { Ledger } from './ledger.ts';

/** Of a ledger, what an edition keeps. */
const ledger = (title: string, strength: string, reading: object): Ledger =>
  ({
    claims: [{ id: '01-a/b', title, strength }],
    positions: [
      {
        id: 'p',
        readings: [
          { reading: 'one', means: 'It is.', ...reading },
          { reading: 'open', means: 'It is not.', verdict: 'open' },
        ],
      },
    ],
  }) as unknown as Ledger;
const RIGHT = { verdict: 'right', strength: 'proved' };
const FIRST: Edition = editionOf('First', ledger('It is so', 'proved', RIGHT));

test('an edition has what is said, and nothing that is open', () => {
  expect(FIRST).toEqual({
    name: 'First',
    claims: { '01-a/b': { title: 'It is so', strength: 'proved' } },
    readings: { 'p: one': RIGHT },
  });
});

test.each([
  ['nothing', ledger('It is so', 'proved', RIGHT), []],
  ['a title', ledger('It is', 'proved', RIGHT), [{ of: '01-a/b', what: 'title', before: 'It is so', after: 'It is' }]],
  ['a strength', ledger('It is so', 'argued', RIGHT), [{ of: '01-a/b', what: 'strength', before: 'proved', after: 'argued' }]],
  [
    'a verdict and how well it is known',
    ledger('It is so', 'proved', { verdict: 'wrong', strength: 'argued' }),
    [
      { of: 'p: one', what: 'verdict', before: 'right', after: 'wrong' },
      { of: 'p: one', what: 'strength', before: 'proved', after: 'argued' },
    ],
  ],
  [
    'a reading that is open again',
    ledger('It is so', 'proved', { verdict: 'open' }),
    [{ of: 'p: one', what: 'verdict', before: 'right' }],
  ],
  [
    'a claim that is gone',
    { ...ledger('', 'proved', RIGHT), claims: [] } as Ledger,
    [{ of: '01-a/b', what: 'claim', before: 'It is so' }],
  ],
])('what changed: %s', (_, now, changes) => {
  expect(changesSince(FIRST, now)).toEqual(changes);
});

test('what an edition did not say yet is no change', () => {
  expect(changesSince({ name: 'None', claims: {}, readings: {} }, ledger('It is so', 'proved', RIGHT))).toEqual([]);
});
