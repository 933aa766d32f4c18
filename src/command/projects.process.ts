import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** The projects that vitest runs when it is called with these arguments. */
function projectsOf(...args: readonly string[]): readonly string[] {
  const { VITEST: _, ...env } = process.env;
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'list', '--filesOnly', '--json', ...args];
  const { stdout } = spawnSync(process.execPath, vitest, { cwd: root, env, encoding: 'utf8' });
  const files = JSON.parse(stdout) as readonly { readonly projectName: string }[];
  return [...new Set(files.map(({ projectName }) => projectName))].sort();
}

test('without a project, vitest runs the claims and the machinery, which need neither processes nor a browser', () => {
  expect(projectsOf()).toEqual(['claims', 'machinery']);
});

test('a project that is asked for takes their place', () => {
  expect(projectsOf('--project', 'browser')).toEqual(['browser']);
});
