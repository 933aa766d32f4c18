import { expect, test } from 'vitest';
import { everyCase } from '../../evidence/everyCase/everyCase.ts';
import { reportOn } from './report.ts';
import { tryClaim } from './trial.ts';

const claim = (value: string) => ({
  title: 'A number',
  says: 'So.',
  because: { 'it is small': everyCase({ x: [value] }, 'x < 9') },
  butNot: { 'it is large': { of: 'it is small', on: everyCase({ x: [1] }, 'x > 9') } },
});

test.each([
  ['5.', ' Here it is "5".'],
  ['-1.', ' Here it is "-1".'],
  ['+2.', ' Here it is "2".'],
  ['0,5', ' Here it is "0.5".'],
  ['five', ' or a decimal string.'],
])('a number written as %s is refused, with how it is written here', (value, end) => {
  const [failure] = reportOn(tryClaim('01-some/claim', claim(value))).failures;
  expect(failure?.code).toBe('not-exact');
  expect(failure?.message.slice(-end.length)).toBe(end);
});
