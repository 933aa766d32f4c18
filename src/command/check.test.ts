import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { printedLines } from '../testing/printedLines.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { check, STEPS, type Step } from './check.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
let told: readonly string[] = [];

beforeEach(() => {
  folder = temporaryFolder('check');
  told = printedLines();
});

/** A step that leaves its name in a file and ends with this code. */
function step(name: string, code: number): Step {
  writeFileSync(
    join(folder, `${name}.cjs`),
    `require('fs').appendFileSync('ran', '${name} ' + process.argv[2] + ';'); process.exit(${code});`,
  );
  return { name, alone: `npm run ${name}`, run: [`${name}.cjs`, 'argument'] };
}

const ran = (): string => (existsSync(join(folder, 'ran')) ? readFileSync(join(folder, 'ran'), 'utf8') : '');

test('all steps run in order, in the root, with their arguments', () => {
  expect(check(folder, [step('one', 0), step('two', 0)])).toBe(0);
  expect(ran()).toBe('one argument;two argument;');
  expect(told.at(-1)).toMatch(/^\n ✓ All 2 steps hold, \d+\.\d s\.$/);
});

test('the first step that fails ends the check, and says how to run it alone', () => {
  expect(check(folder, [step('one', 0), step('two', 3), step('three', 0)])).toBe(1);
  expect(ran()).toBe('one argument;two argument;');
  expect(told.at(-1)).toMatch(/^\n ✗ two failed after \d+\.\d s\. This step alone: npm run two$/);
});

test('a step in this process counts by its exit code', () => {
  expect(check(folder, [{ name: 'here', alone: '-', run: (at) => (at === folder ? 0 : 1) }])).toBe(0);
  expect(check(folder, [{ name: 'here', alone: '-', run: () => 1 }])).toBe(1);
});

test('every program that the check runs is there', () => {
  const missing = STEPS.flatMap(({ run }) =>
    typeof run === 'function' ? [] : run.filter((part) => /\.(ts|mjs|js)$|\/bin\//.test(part) && !existsSync(join(root, part))),
  );
  expect(missing).toEqual([]);
});
