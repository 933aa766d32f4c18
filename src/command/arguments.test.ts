import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { meantFor } from './arguments.ts';

test.each([
  [[], []],
  [['xor'], ['xor']],
  [
    ['--', 'xor', '--seed', '5'],
    ['xor', '--seed', '5'],
  ],
  [
    ['xor', '--', '5'],
    ['xor', '--', '5'],
  ],
  [['--', '--'], ['--']],
])('%j means %j to the command, from npm as from pnpm', (args, meant) => {
  expect(meantFor(args, { npm_config_cache: '/a' })).toEqual(meant);
});

test.each([
  [
    'seed',
    'test',
    'npm took --seed for itself, so the command never saw it: write "--" before all that is for the command, as in npm test -- --seed …',
  ],
  [
    'path',
    'replay',
    'npm took --path for itself, so the command never saw it: write "--" before all that is for the command, as in npm run replay -- --path …',
  ],
  [
    't',
    undefined,
    'npm took -t for itself, so the command never saw it: write "--" before all that is for the command, as in npm test -- -t …',
  ],
])('%s without "--" is noticed', (option, npm_lifecycle_event, says) => {
  const env = { [`npm_config_${option}`]: 'true', npm_lifecycle_event };
  expect(codeOf(() => meantFor(['5'], env))).toBe('taken-by-npm');
  expect(() => meantFor(['5'], env)).toThrow(says);
});
