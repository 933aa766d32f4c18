import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { distinct, prefixed, problemOf } from './problem.ts';

test.each<[string, unknown, string, string]>([
  ['a refusal', new Refused('vacuous', 'Nothing was checked.'), 'vacuous', 'Nothing was checked.'],
  ['an error without a code', new RangeError('There are no points.'), 'uncoded', 'There are no points.'],
  ['an error that was sent as plain data', { code: 'vacuous', message: 'Nothing.' }, 'vacuous', 'Nothing.'],
  ['an error whose code is a number', Object.assign(new Error('No.'), { code: 7 }), 'uncoded', 'No.'],
  ['a string', 'nothing', 'uncoded', 'nothing'],
  ['undefined', undefined, 'uncoded', 'undefined'],
  ['null', null, 'uncoded', 'null'],
])('problemOf(%s)', (_, thrown, code, message) => {
  expect(problemOf(thrown)).toEqual({ code, message });
});

test('prefixed(words, problem) keeps the code, and nothing else that an error has', () => {
  expect(prefixed('At x: ', new Refused('vacuous', 'Nothing.'))).toEqual({ code: 'vacuous', message: 'At x: Nothing.' });
});

test('distinct(problems) keeps one of those that read the same', () => {
  const one = { code: 'false', message: 'One.' };
  const other = { code: 'false', message: 'Other.' };
  expect(distinct([one, other, { ...one }])).toEqual([one, other]);
});

/** What V8 has of a call, from the innermost function on. */
const called = (...calls: readonly string[]) => {
  const error = new TypeError("Cannot read properties of null (reading 'X')");
  error.stack = [`TypeError: ${error.message}`, ...calls.map((call) => `    at ${call}`)].join('\n');
  return error;
};

test.each([
  [
    'in the book, called by a spec',
    ['transposed (/b/src/math/a.ts:1:2)', 'attention (/b/src/math/b.ts:3:4)', '/b/specs/07-a/c.spec.ts:5:6'],
  ],
  [
    'in a bundle',
    ['Module.attention (file:///tmp/bundle/chunk.mjs:3:4)', 'run (/b/specs/07-a/c.spec.ts?v=1:5:6)', 'node:internal/a:1:2'],
  ],
  ['on another system', ['attention (C:\\b\\src\\b.ts:3:4)', 'holds (C:\\b\\specs\\07-a\\c.spec.ts:5:6)']],
])('an engine that stumbles %s is told with the function and the place of the call', (_, calls) => {
  expect(problemOf(called(...calls))).toEqual({
    code: 'other-input',
    message: expect.stringMatching(
      /^attention cannot use what it is given in specs[\\/]07-a[\\/]c\.spec\.ts, line 5: Cannot read properties of null/,
    ),
  });
});

test.each([
  ['in the spec itself', ['/b/specs/07-a/c.spec.ts:5:6']],
  [
    'in what a spec handed over',
    ['isSo (/b/specs/07-a/c.spec.ts:5:6)', 'leastDouble (/b/src/b.ts:3:4)', '/b/specs/07-a/c.spec.ts:9:6'],
  ],
  ['where no spec is', ['attention (/b/src/b.ts:3:4)', '<anonymous>']],
  ['in a function without a name', ['/b/src/b.ts:3:4', '/b/specs/07-a/c.spec.ts:9:6']],
])('one that stumbles %s is told as it is', (_, calls) => {
  expect(problemOf(called(...calls))).toEqual({ code: 'uncoded', message: expect.stringMatching(/^Cannot read/) });
  expect(problemOf(Object.assign(new RangeError('No.'), { stack: called(...calls).stack?.replace('Type', 'Range') }))).toEqual({
    code: 'uncoded',
    message: 'No.',
  });
});
