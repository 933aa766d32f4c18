import { isDeepStrictEqual } from 'node:util';
import { type Arbitrary, anything, array, assert, constantFrom, integer, nat, oneof, property, record, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import type { EvidenceKind, Numbers } from '../../evidence/evidenceKind.ts';
import { EVIDENCE_KINDS } from '../../evidence/register/kinds.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { Refused } from '../../math/exact/refused.ts';
import { isVariable } from '../../math/language/term.ts';
import { codeOf } from '../../testing/codeOf.ts';
import type { Accepted } from '../checker.ts';
import { CHECKERS, checkerNamed } from './index.ts';

/**
 * Whatever comes, a checker accepts what is true or refuses with a sentence. Here is data meant to
 * break that: junk, and true statements with something in them replaced, moved, doubled or left out.
 */

/** Of every checker: something true with its proof, something false with what shows it, and how to guess at more of the kind. */
const ATTACKED: ReadonlyMap<string, Attacked> = new Map(
  EVIDENCE_KINDS.flatMap(({ rows, samples: [{ holds, fails }], guess }): readonly [string, Attacked][] => {
    const right = holds.establish({ seed: 7, fresh: false });
    const wrong = fails.contradict({ seed: 7, fresh: false }, holds);
    if (!right.holds || right.checker === undefined || 'contradicted' in wrong) return [];
    const { statement = null, witness = null } = right;
    return [
      [
        rows,
        {
          right: [statement, witness],
          wrong: [wrong.statement ?? null, wrong.refutation ?? null],
          ...(guess === undefined ? {} : { guess }),
        },
      ],
    ];
  }),
);

interface Attacked extends Pick<EvidenceKind, 'guess'> {
  readonly right: readonly [statement: Plain, proof: Plain];
  readonly wrong: readonly [statement: Plain, refutation: Plain];
}

function attacked(name: string): Attacked {
  return ATTACKED.get(name) ?? expect.fail(`no kind of evidence brings a sample for ${name}`);
}

const deep = (inner: Plain, levels: number, wrap: (inner: Plain) => Plain): Plain =>
  Array.from({ length: levels }).reduce<Plain>(wrap, inner);

/** Things that JavaScript lets pass more easily than mathematics does. */
const HOSTILE = [
  ...[
    Number.NaN,
    -0,
    0.1,
    2 ** 53,
    Infinity,
    -1,
    0,
    1,
    2,
    3,
    64,
    1e308,
    '1e9999',
    '-1e-9999',
    '1/0',
    '0/1',
    '2/4',
    '+1',
    '',
    ' ',
    '0x1',
    '1_0',
    '½',
  ],
  ...[
    'x',
    'y',
    't',
    'a',
    'V',
    '1',
    '__proto__',
    'constructor',
    'toString',
    'and',
    'pi',
    'relu',
    '<',
    '9'.repeat(500),
    `1/${'7'.repeat(400)}`,
  ],
  ...[
    null,
    true,
    false,
    undefined,
    10n,
    [],
    {},
    new Array(3),
    [undefined],
    { length: 4 },
    JSON.parse('{ "__proto__": [1] }'),
    Object.create({ points: [[0], [1]] }),
    Object.create(null),
  ],
  ...[
    ['relu', 'x'],
    ['^', 'x', 64],
    ['/', 1, 'x'],
    ['/', 'x', 0],
    ['step', 'x'],
    ['-', 'x'],
    ['*', 'x', 'x'],
    ['ln', ['-', 'x']],
    ['sqrt', ['-', 'x', 2]],
    ['sin', ['*', 'x', 1000]],
    ['erf', ['exp', 'x']],
    ['round', 'x'],
    ['*', 'x', 'pi'],
    ['==', 'x', 'x'],
    ['not', ['<', 1, 2]],
    ['constructor', 'x'],
    ['+'],
  ],
  deep('x', 5000, (inner) => [inner]),
  deep('x', 5000, (inner) => ['-', inner]),
  deep('x', 150, (inner) => ['^', inner, 64]),
  deep(2, 150, (inner) => ['^', inner, 64]),
  deep(1, 5000, (inner) => ({ inner })),
] as readonly Plain[];

/** One change somewhere inside: what is there becomes something else, is left out, doubled, or changes places. */
function changed(data: Plain, path: readonly number[], change: (here: Plain) => Plain): Plain {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return change(data);
  if (Array.isArray(data)) {
    const list: readonly Plain[] = data;
    if (list.length === 0) return change(data);
    const i = step % list.length;
    const here = changed(list[i] ?? null, rest, change);
    if (rest.length === 0 && step % 5 === 0) return list.toSpliced(i, 1);
    if (rest.length === 0 && step % 5 === 1) return list.toSpliced(i, 0, here);
    if (rest.length === 0 && step % 5 === 2) return list.toReversed();
    return list.with(i, here);
  }
  const entries = Object.entries(data);
  const entry = entries[step % Math.max(entries.length, 1)];
  if (entry === undefined) return change(data);
  const [key, value] = entry;
  if (rest.length === 0 && step % 7 === 0) return Object.fromEntries(entries.filter(([other]) => other !== key));
  if (rest.length === 0 && step % 7 === 1) return { ...data, more: value };
  return { ...data, [key]: changed(value, rest, change) };
}

/** Some part of the data, to be put elsewhere. */
function partOf(data: Plain, path: readonly number[]): Plain {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return data;
  const parts = Object.values(data) as readonly Plain[];
  return parts.length === 0 ? data : partOf(parts[step % parts.length] ?? null, rest);
}

const path = array(nat({ max: 99 }), { maxLength: 6 });
/** What to put there: something hostile, or a part of the data itself. */
const replacement = oneof(
  constantFrom(...HOSTILE).map((value) => () => value),
  path.map((from) => (all: Plain) => partOf(all, from)),
);
const mutation = array(tuple(path, replacement), { minLength: 1, maxLength: 2 });
const mutated = (data: Plain, changes: readonly (readonly [readonly number[], (all: Plain) => Plain])[]): Plain =>
  changes.reduce((now, [where, what]) => changed(now, where, () => what(data)), data);

/** One number inside is one more or less, or one truth value the other: what is read may well be another statement. */
function nudged(data: Plain, place: { left: number }, by: number): Plain {
  if (typeof data === 'number' || typeof data === 'boolean') {
    place.left -= 1;
    if (place.left !== -1) return data;
    return typeof data === 'number' ? data + by : !data;
  }
  if (Array.isArray(data)) return data.map((entry: Plain) => nudged(entry, place, by));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, entry]) => [key, nudged(entry, place, by)]));
}

const change = oneof(
  mutation.map((changes) => (data: Plain) => mutated(data, changes)),
  tuple(nat({ max: 12 }), constantFrom(-1, 1)).map(
    ([left, by]) =>
      (data: Plain) =>
        nudged(data, { left }, by),
  ),
);

/** The result of a checker, or undefined for a refusal; anything else that is thrown comes through. */
function orRefused<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.message).toMatch(/\S/);
    return undefined;
  }
}

function isSame(one: Plain, other: Plain): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The variables of a statement, wherever they stand. */
function namesIn(data: Plain): readonly string[] {
  if (isVariable(data)) return [data];
  return Array.isArray(data) ? (data as readonly Plain[]).flatMap(namesIn) : [];
}

/** Small numbers, dealt out as a guess wants them. */
function numbersOf(all: readonly number[]): Numbers {
  const list = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => all[(i + from) % all.length] ?? 0);
  const point = (names: readonly string[]): Plain =>
    Object.fromEntries([...new Set(names)].map((name, i) => [name, all[i] ?? 0]));
  const among = (given: Plain): Plain =>
    Object.fromEntries(
      Object.entries(given ?? {}).map(([name, domain]: [string, Plain], i) => {
        const values = Object.values(domain ?? {}).filter((value) => value !== 'half' && value !== 'whole number');
        return [name, values[Math.abs(all[i] ?? 0) % values.length]];
      }),
    );
  return { all, list, point, at: (terms) => point(namesIn(terms)), among };
}

test('every registered checker is attacked here', () => {
  expect([...ATTACKED.keys()].sort()).toEqual(CHECKERS.map(({ name }) => name).sort());
});

test('two variables that a page would show alike are refused, however true', () => {
  const same = ['>=', ['^', ['-', 'x1', 'x_1'], 2], 0];
  const statements: readonly (readonly [string, Plain])[] = [
    ['consequence', { given: [], then: same }],
    ['enclosure', { given: { x1: [1], x_1: [2] }, formula: same }],
    ['everyCase', { given: { x1: [1], x_1: [2] }, formula: same }],
    ['example', { values: { x1: 1, x_1: 2 }, formula: ['!=', 'x1', 'x_1'] }],
    [
      'induction',
      {
        given: [],
        rules: [
          { from: 0, if: [], to: { s: 0 } },
          { from: 1, if: [], to: { s: ['*', 0, ['+', 'x1', 'x_1']] } },
        ],
        always: [['==', 's', 0]],
      },
    ],
    [
      'matrixConsequence',
      { letters: { x1: ['a', 'a'], x_1: ['a', 'a'] }, given: [], then: ['==', ['-', 'x1', 'x_1'], ['-', 'x1', 'x_1']] },
    ],
    ['matrixIdentity', { letters: { x1: ['a', 'a'], x_1: ['a', 'a'] }, left: ['+', 'x1', 'x_1'], right: ['+', 'x_1', 'x1'] }],
    [
      'matrixInduction',
      {
        letters: { x1: ['a', 'a'], x_1: ['a', 'a'] },
        state: { s: ['a', 'a'] },
        rules: [
          { from: 0, letters: {}, if: [], to: { s: ['-', 'x1', 'x_1'] } },
          { from: 1, letters: { s: ['a', 'a'] }, if: [], to: { s: 's' } },
        ],
        always: [['==', 's', ['-', 'x1', 'x_1']]],
      },
    ],
    ['polynomialIdentity', { left: ['x1', 'x_1'], right: ['x1', 'x_1'] }],
  ];
  for (const [name, statement] of statements) {
    expect(codeOf(() => checkerNamed(name).check(statement, null))).toBe('lookalikes');
    expect(() => checkerNamed(name).formal(statement)).toThrow(Refused);
  }
});

const each = CHECKERS.map(({ name }) => name);

test.each(each)('%s accepts what is true and refutes what is false', (name) => {
  const checker = checkerNamed(name);
  const { right, wrong } = attacked(name);
  expect(checker.check(...right).cases).toBeGreaterThan(0n);
  expect(() => checker.refute(...wrong)).not.toThrow();
  expect(checker.describe(...wrong)).toMatch(/\.$/);
  expect(checker.formal(wrong[0])).toMatch(/\.$/);
  for (const proof of [right[1], wrong[1], null]) expect(() => checker.check(wrong[0], proof)).toThrow(Refused);
  expect(() => checker.refute(right[0], wrong[1])).toThrow(Refused);
});

test.each(each)('%s meets junk with a refusal', (name) => {
  const checker = checkerNamed(name);
  const { right, wrong } = attacked(name);
  const junk = oneof(
    constantFrom(...HOSTILE),
    anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }) as Arbitrary<Plain>,
  );
  const fields = Object.fromEntries(Object.keys(right[0] ?? {}).map((key) => [key, junk]));
  assert(
    property(oneof(junk, record(fields)) as Arbitrary<Plain>, junk, (statement, other) => {
      expect(orRefused(() => checker.check(statement, right[1]))).toBeUndefined();
      orRefused(() => checker.check(statement, other));
      orRefused(() => checker.refute(statement, other));
      orRefused(() => checker.formal(statement));
      orRefused(() => checker.describe(statement, other));
      orRefused(() => checker.check(right[0], other));
      expect(orRefused(() => checker.check(wrong[0], other))).toBeUndefined();
      expect(orRefused(() => checker.refute(right[0], other) ?? 'refuted')).toBeUndefined();
      orRefused(() => checker.describe(wrong[0], other));
    }),
    { seed: 6, numRuns: 60 },
  );
});

test.each(each)('%s never accepts a changed statement that can be refuted', (name) => {
  const checker = checkerNamed(name);
  const { right, wrong, guess = (): Plain => wrong[1] } = attacked(name);
  const numbers = array(integer({ min: -3, max: 3 }), { minLength: 10, maxLength: 10 });
  const counts = { accepted: 0, refuted: 0 };
  assert(
    property(
      constantFrom(right, wrong),
      change,
      mutation,
      array(numbers, { minLength: 5, maxLength: 5 }),
      integer({ min: 0, max: 3 }),
      ([statement, other], some, more, draws, which) => {
        const put = which % 2 === 0 ? statement : some(statement);
        const accepted: Accepted | undefined = orRefused(() =>
          checker.check(put, which < 2 ? mutated(right[1], more) : right[1]),
        );
        const guesses = draws.map((draw) => orRefused(() => guessed(draw, put)) ?? null);
        // Of a few guesses that there are the same is often drawn twice, and some take long to be refused.
        const distinct = guesses.filter((one, i) => guesses.findIndex((before) => isDeepStrictEqual(before, one)) === i);
        let isRefuted = false;
        for (const counterexample of [right[1], wrong[1], mutated(other, more), ...distinct]) {
          const refuted = orRefused(() => checker.refute(put, counterexample) ?? true);
          if (refuted) orRefused(() => checker.describe(put, counterexample));
          expect(accepted !== undefined && refuted === true).toBe(false);
          isRefuted ||= refuted === true;
        }
        counts.accepted += accepted ? 1 : 0;
        // That the samples are refuted as they are is another test's.
        if (isRefuted && ![right[0], wrong[0]].some((sample) => isSame(sample, put))) counts.refuted += 1;
        // Whatever was accepted or refuted also has its sentence.
        if (accepted) expect(checker.formal(put)).toMatch(/\.$/);
      },
    ),
    { seed: 7, numRuns: 200 },
  );
  // The attack is not vacuous: statements were accepted with changed proofs, and changed ones were refuted.
  expect(counts.accepted).toBeGreaterThan(5);
  expect(counts.refuted).toBeGreaterThan(5);

  function guessed(draw: readonly number[], statement: Plain): Plain {
    try {
      return guess(statement as { readonly [field: string]: Plain }, numbersOf(draw));
    } catch {
      // The statement has become too strange to guess at.
      return null;
    }
  }
});
