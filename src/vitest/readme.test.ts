import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import noLineSeparatesXor from '../../specs/02-separability/no-line-separates-xor.spec.ts';
import { reportOn } from '../claim/trial/report.ts';
import { tryClaim } from '../claim/trial/trial.ts';
import { allChapters } from './specs.ts';
import { claimLines } from './terminal.ts';

const ROOT = process.cwd();
const README = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll('\r\n', '\n');

test('the output in the README is what a run prints of that claim', () => {
  const report = reportOn(tryClaim('02-separability/no-line-separates-xor', noLineSeparatesXor));
  const printed = claimLines([report], allChapters(ROOT)).map(stripVTControlCharacters);
  const [, shown] = /```text\n( 02-separability[\s\S]*?)```/.exec(README) ?? [];
  expect(shown).toBe(`${printed.slice(1).join('\n')}\n`);
});

test('the README prints the commands exactly so', () => {
  expect(README).toContain('npm ci && npm run lessons\nnpm test\n');
});
