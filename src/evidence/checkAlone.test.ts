import { configureGlobal, integer, resetConfigureGlobal } from 'fast-check';
import { afterEach, expect, test } from 'vitest';
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
