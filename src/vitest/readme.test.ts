import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import noLineSeparatesXor from '../../specs/02-separability/no-line-separates-xor.spec.ts';
import { recheck } from '../claim/assembly/recheck.ts';
import { reportOn } from '../claim/trial/report.ts';
import { tryClaim } from '../claim/trial/trial.ts';
import { claimInFull } from './telling/claimInFull.ts';

const ROOT = process.cwd();
/** As wide as the README's page shows without scrolling. */
const COLUMNS = 100;
const README = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll('\r\n', '\n');

test('the output in the README is what a run prints of that claim', () => {
  const report = recheck(reportOn(tryClaim('02-separability/no-line-separates-xor', noLineSeparatesXor)));
  const printed = claimInFull(report, COLUMNS).map(stripVTControlCharacters);
  // The whole of it is compared where the command is run: src/command/test.process.ts.
  const [, shown] = /```text\n 02-separability[^\n]*\n\n([\s\S]*?)\n\n[\s\S]*?```/.exec(README) ?? [];
  expect(shown).toBe(printed.join('\n'));
});

test('the README prints the commands exactly so', () => {
  expect(README).toContain('npm ci && npm run lessons\nnpm test\n');
});
