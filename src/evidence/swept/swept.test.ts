import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
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

test('one member that is false fails it, is told, and makes a control', () => {
  expect(establish({ ...BITS, holds: (bit) => bit === 0 })).toEqual({
    holds: false,
    code: 'false',
    message: 'It is false for 1.',
  });
  expect(contradict({ ...BITS, holds: (bit) => bit === 0 })).toEqual({
    kind: 'exhaustive',
    counterexample: 'It is false for 1.',
    refutation: { member: '1' },
  });
  expect(contradict(BITS)).toMatchObject({ contradicted: false, code: 'neighbour-accepted' });
});

function* forever(): Generator<number> {
  for (let n = 0; ; n += 1) yield n;
}

let asked = 0;
const REFUSED: readonly (readonly [string, Partial<Sweep<number>>, string])[] = [
  ['an empty domain', { members: () => [], size: 0 }, 'empty-domain'],
  ['fewer members than there are', { size: 3 }, 'too-few-members'],
  ['more members than there are', { size: 1 }, 'too-many-members'],
  ['a negative size', { size: -1 }, 'too-many-members'],
  ['a member twice', { members: () => [0, 0] }, 'listed-twice'],
  ['two members under one key', { key: () => 'bit' }, 'listed-twice'],
  ['a key that is no string', { key: (bit) => ({ bit }) as unknown as string }, 'key-not-a-string'],
  ['a key that is never the same', { members: () => [0, 0], key: () => String(asked++) }, 'key-changed'],
  ['a list without end', { members: forever, holds: () => true }, 'too-many-members'],
  ['a size that is a float', { size: 2.5 }, 'size-not-whole'],
  ['a size that is no number', { size: Number.NaN }, 'size-not-whole'],
  ['a size without end', { size: Number.POSITIVE_INFINITY, members: forever, holds: () => true }, 'size-not-whole'],
  ['a numeral as size', { size: '2' as unknown as number }, 'size-not-whole'],
  ['nothing said of the members', { of: '' }, 'of-not-readable'],
  ['a verdict that is truthy', { holds: () => 1 as unknown as boolean }, 'not-a-verdict'],
  [
    'a property that throws',
    {
      holds: () => {
        throw new Error('no such field');
      },
    },
    'property-failed',
  ],
  [
    'a property that throws what is no error',
    {
      holds: () => {
        throw 'no such field';
      },
    },
    'property-failed',
  ],
  ['a promise', { holds: () => Promise.resolve(true) as unknown as boolean }, 'not-a-verdict'],
];

test.each(REFUSED)('%s is refused, in a sentence and in a control', (_, odd, code) => {
  asked = 0;
  expect(codeOf(() => establish({ ...BITS, ...odd }))).toBe(code);
  asked = 0;
  expect(codeOf(() => contradict({ ...BITS, ...odd }))).toBe(code);
});

test('a drawing that fails says that it is the drawing', () => {
  const draw = (): never => {
    throw 'no paper';
  };
  expect(codeOf(() => contradict({ ...BITS, holds: (bit) => bit === 0, draw }))).toBe('draw-failed');
});

const PAIRS = {
  members: () => [
    [0, 0],
    [0, 1],
  ],
  size: 2,
  key: String,
  of: 'pairs',
};

test('a property that never reads the member it is given is refused, in a sentence and in a control', () => {
  expect(codeOf(() => establish({ ...PAIRS, holds: () => true }))).toBe('input-not-read');
  expect(codeOf(() => contradict({ ...PAIRS, holds: () => false }))).toBe('input-not-read');
  expect(establish({ ...PAIRS, holds: ([first]) => first === 0 })).toMatchObject({ holds: true });
});

test('what a control rejects, its sentence accepts; about other members, it accepts its first', () => {
  const control = swept({ ...BITS, holds: (bit) => bit === 0 });
  const against = (sentence: Partial<Sweep<number>>) => control.contradict(CONTEXT, swept({ ...BITS, ...sentence }));
  const refused = { contradicted: false, code: 'sentence-rejects-it' };
  expect(against({})).toMatchObject({ counterexample: 'It is false for 1.' });
  expect(against({ holds: (bit) => bit === 0 })).toMatchObject(refused);
  expect(against({ members: () => [2, 3] })).toMatchObject(refused);
  expect(against({ members: () => [0, 3] })).toMatchObject({ counterexample: 'It is false for 1.' });
  expect(against({ members: () => [] })).toMatchObject(refused);
});
