import { configureGlobal, integer, property, resetConfigureGlobal } from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { checkAlone } from './checkAlone.ts';
import { identityAtRandom } from './identityAtRandom/identityAtRandom.ts';
import { sampled } from './sampled/sampled.ts';

// Attempts to have less drawn than is printed, by what fast-check lets one set for everything that uses it.

const CONTEXT = { seed: 7, fresh: false };
const PLAIN = { numRuns: 1, seed: 1 };
const SETTINGS: readonly (readonly [string, object])[] = [
  ['equal inputs are not run', { ignoreEqualValues: true }],
  ['examples are taken in place of draws', { examples: Array.from({ length: 1000 }, (_, i) => [i % 2]) }],
  ['every input is thrown away at once', { skipAllAfterTimeLimit: 0 }],
];

afterEach(() => resetConfigureGlobal());

test.each(SETTINGS)('a sample draws what it says, though %s', (_, setting) => {
  const drawn: number[] = [];
  const holds = (digit: number): boolean => drawn.push(digit) > 0;
  const digits = sampled({ over: integer({ min: 0, max: 9 }), of: 'digits', holds });
  const before = digits.establish(CONTEXT);
  expect(before).toMatchObject({ holds: true, cases: 1000 });
  const [...first] = drawn.splice(0);
  expect(first).toHaveLength(1000);
  configureGlobal({ ...PLAIN, ...setting });
  expect(digits.establish(CONTEXT)).toEqual(before);
  expect(drawn).toEqual(first);
});

test('the points of an identity are random, though examples are given at which both sides are equal', () => {
  const right = identityAtRandom({
    variables: 1,
    left: (_, variables) => variables,
    right: (ring, variables) => variables.map((x) => ring.mul(x, x)),
    of: 'one number',
  });
  configureGlobal({ examples: Array.from({ length: 8 }, () => [[0]]) } as object);
  expect(right.establish(CONTEXT)).toMatchObject({ holds: false });
});

/** Replays a path among whole numbers below 500 of which those from 300 on are false. */
const replay = (path: string) =>
  checkAlone(
    property(integer({ min: 0, max: 499 }), (n) => n < 300),
    { seed: 5, numRuns: 1000, maxSkipsPerRun: 20, path },
  );

test('a path leads to the counterexample that it was printed with', () => {
  const { counterexamplePath: path, counterexample } = checkAlone(
    property(integer({ min: 0, max: 499 }), (n) => n < 300),
    { seed: 5, numRuns: 1000 },
  );
  expect(replay(String(path)).counterexample).toEqual(counterexample);
});

test.each(['', '1e3', 'abc', '-1', '0:', ':0', '1.5', ' 1', '0x10'])('%j is no path', (path) => {
  expect(codeOf(() => replay(path))).toBe('not-a-path');
});

test.each(['21000', '99999999', '9'.repeat(400), '0:99', '0:0:0:0:0:0:0:0:0'])(
  'the path %s leads nowhere, which is said at once',
  (path) => {
    expect(codeOf(() => replay(path))).toBe('path-leads-nowhere');
  },
);

test('an error that is no lost path is told as it is', () => {
  const broken = integer().map((): number => {
    throw new RangeError('no such number');
  });
  const all = property(broken, () => true);
  expect(() => checkAlone(all, { seed: 5, numRuns: 10, path: '0' })).toThrow('no such number');
});

test('a path among inputs that are few by default may lead beyond them, as far as inputs are thrown away', () => {
  const all = property(integer(), () => true);
  expect(codeOf(() => checkAlone(all, { seed: 5, numRuns: 2, path: '202' }))).toBe('path-leads-nowhere');
  expect(checkAlone(all, { seed: 5, numRuns: 2, path: '201' }).failed).toBe(false);
});
