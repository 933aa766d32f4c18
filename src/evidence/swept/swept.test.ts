import { expect, test } from 'vitest';
import { type Sweep, swept } from './swept.ts';

const CONTEXT = { seed: 7, fresh: false };
const BITS: Sweep<number> = { members: () => [0, 1], size: 2, key: String, holds: (bit) => bit * bit === bit, of: 'every bit' };

const establish = <T>(sweep: Sweep<T>) => swept(sweep).establish(CONTEXT);
const contradict = <T>(sweep: Sweep<T>) => swept(sweep).contradict(CONTEXT, swept(BITS));

test('a property of every member supports: it is no checker’s work', () => {
  expect(establish(BITS)).toEqual({
    kind: 'exhaustive',
    strength: 'supported',
    holds: true,
    scope: 'for every bit',
    of: 'every bit',
    cases: 2,
  });
  expect(establish({ ...BITS, size: 2n })).toMatchObject({ holds: true, cases: 2 });
});

test('one member that is false fails it, and makes a control', () => {
  expect(establish({ ...BITS, holds: (bit) => bit === 0 })).toEqual({ holds: false, why: 'It is false for 1.' });
  expect(contradict({ ...BITS, holds: (bit) => bit === 0 })).toEqual({
    kind: 'exhaustive',
    counterexample: 'It is false for 1.',
    refutation: { member: '1' },
  });
  expect(contradict(BITS)).toEqual({ contradicted: false, why: 'The check found nothing wrong with this neighbour.' });
});

function* forever(): Generator<number> {
  for (let n = 0; ; n += 1) yield n;
}

let asked = 0;
const REFUSED: readonly (readonly [string, Partial<Sweep<number>>, string])[] = [
  ['an empty domain', { members: () => [], size: 0 }, 'The domain is empty, so nothing was checked.'],
  ['fewer members than there are', { size: 3 }, 'The domain lists 2 members where there are 3.'],
  ['more members than there are', { size: 1 }, 'The domain lists more than the 1 members that there are.'],
  ['a negative size', { size: -1 }, 'The domain lists more than the -1 members'],
  ['a member twice', { members: () => [0, 0] }, 'The domain lists 0 twice.'],
  ['two members under one key', { key: () => 'bit' }, 'The domain lists bit twice.'],
  [
    'a key that is no string',
    { key: (bit) => ({ bit }) as unknown as string },
    'The key of a member is {"bit":0}, and it must be a string.',
  ],
  [
    'a key that is never the same',
    { members: () => [0, 0], key: () => String(asked++) },
    'The member 0 has another key when it is asked again.',
  ],
  ['a list without end', { members: forever, holds: () => true }, 'The domain lists more than the 2 members that there are.'],
  ['a size that is a float', { size: 2.5 }, 'The size of the domain is given as 2.5, which is no whole number.'],
  ['a size that is no number', { size: Number.NaN }, 'given as NaN'],
  ['a size without end', { size: Number.POSITIVE_INFINITY, members: forever, holds: () => true }, 'given as Infinity'],
  ['a numeral as size', { size: '2' as unknown as number }, 'given as 2, which is no whole number'],
  ['nothing said of the members', { of: '' }, '"of" says in words what the members are, and it must be one line of text.'],
  [
    'a verdict that is truthy',
    { holds: () => 1 as unknown as boolean },
    'For 0 the property returned 1, which is neither true nor false.',
  ],
  [
    'a property that throws',
    {
      holds: () => {
        throw new Error('no such field');
      },
    },
    'For 0 the property failed: no such field',
  ],
  [
    'a property that throws what is no error',
    {
      holds: () => {
        throw 'no such field';
      },
    },
    'For 0 the property failed: no such field',
  ],
  ['a promise', { holds: () => Promise.resolve(true) as unknown as boolean }, 'which is neither true nor false'],
];

test.each(REFUSED)('%s is refused, in a sentence and in a control', (_, odd, why) => {
  asked = 0;
  expect(() => establish({ ...BITS, ...odd })).toThrow(why);
  asked = 0;
  expect(() => contradict({ ...BITS, ...odd })).toThrow(why);
});

test('a drawing that fails says that it is the drawing', () => {
  const draw = (): never => {
    throw 'no paper';
  };
  expect(() => contradict({ ...BITS, holds: (bit) => bit === 0, draw })).toThrow(
    '"draw" has failed for this counterexample: no paper',
  );
});
