import { expect, test } from 'vitest';
import { plainLog } from './plainLog.ts';

test.each([
  ['two lines\n\tof words\n', 'two lines\n\tof words\n'],
  ['\u001b[32m1\u001b[39m', '1'],
  ['\u001b[2A\u001b[2Kall proved', '\\u{1b}[2A\\u{1b}[2Kall proved'],
  ['a\rb\u009b2K\u202ec', 'a\\u{d}b\\u{9b}2K\\u{202e}c'],
  ['TO DO', 'TO DO'],
])('%j is told as %j', (printed, told) => {
  expect(plainLog(printed)).toBe(told);
});
