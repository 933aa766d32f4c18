import { expect, test } from 'vitest';
import { Refused } from '../../math/exact/refused.ts';
import { once, prefixed, problemOf } from './problem.ts';

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

test('once(problems) keeps one of those that read the same', () => {
  const one = { code: 'false', message: 'One.' };
  const other = { code: 'false', message: 'Other.' };
  expect(once([one, other, { ...one }])).toEqual([one, other]);
});
