import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { printedLines } from '../testing/printedLines.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { meantFor } from './arguments.ts';
import { test as suite } from './test.ts';

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

test.each(['0/2', '3/2', 'a', '1', '1/0', '-1/2', '1/2/3'])('%j is no shard, and nothing runs', async (shard) => {
  const refusal = await suite(temporaryFolder('test'), [`--shard=${shard}`]).catch((error: unknown) => error);
  expect(
    codeOf(() => {
      throw refusal;
    }),
  ).toBe('not-a-shard');
});

test.each([
  [['--sed', '3'], /^npm test has no option --sed\. Did you mean "--seed"\? /],
  [['--root', '/'], /^npm test has no option --root\. /],
  [['-x'], /^npm test has no option -x\. /],
])('%j is no option, and nothing runs', async (args, says) => {
  await expect(suite(temporaryFolder('test'), args)).rejects.toThrow(says);
});

test.each(['--help', '-h', '--version'])('%s tells, and runs nothing', async (option) => {
  const lines = printedLines();
  // Where there is no book a run would fail.
  expect(await suite(temporaryFolder('test'), [option])).toBe(0);
  expect(lines.at(-1)).toContain('npm test -- ');
});
