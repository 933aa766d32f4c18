import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { printedLines } from '../testing/printedLines.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { committed } from './committed.ts';

let book = '';
let told: readonly string[] = [];

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=A Reader', '-c', 'user.email=reader@example.org', '-c', 'commit.gpgsign=false'];
  expect(spawnSync('git', [...identity, ...args], { cwd: book, encoding: 'utf8' })).toMatchObject({ status: 0 });
}

beforeEach(() => {
  book = temporaryFolder('committed', { 'package.json': '{}\n', 'lessons/README.md': 'The argument, settled.\n' });
  told = printedLines();
});

function commitAll(): void {
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Pages');
}

test('pages as they were committed pass, without a word', () => {
  commitAll();
  expect(committed(book)).toBe(0);
  expect(told).toEqual([]);
});

test.each([
  ['another text', () => writeFileSync(join(book, 'lessons', 'README.md'), 'Something else.\n'), ' M lessons/README.md'],
  ['a new page', () => writeFileSync(join(book, 'lessons', 'new.md'), 'New.\n'), '?? lessons/new.md'],
  ['a page that is gone', () => rmSync(join(book, 'lessons', 'README.md')), ' D lessons/README.md'],
])('%s fails, and is named', (_what, change, named) => {
  commitAll();
  change();
  expect(committed(book)).toBe(1);
  expect(told.join('\n')).toContain(named);
  expect(told.join('\n')).toContain('then commit them');
});

test('a change elsewhere is no concern of the pages', () => {
  commitAll();
  writeFileSync(join(book, 'package.json'), '{ "private": true }\n');
  expect(committed(book)).toBe(0);
});

test('outside of git there is nothing to compare with, which is said', () => {
  expect(committed(book)).toBe(0);
  expect(told).toEqual([expect.stringContaining('not in git')]);
});

test('a repository further up that knows nothing of this folder is not its repository', () => {
  git('init', '-q');
  expect(committed(book)).toBe(0);
  expect(told).toEqual([expect.stringContaining('not in git')]);
});

test.each([
  ['its index is corrupt', () => writeFileSync(join(book, '.git', 'index'), 'no index')],
  ['its last commit is lost', () => writeFileSync(join(book, '.git', 'HEAD'), 'no head\n')],
  [
    'its folder is empty',
    () => {
      rmSync(join(book, '.git'), { recursive: true });
      mkdirSync(join(book, '.git'));
    },
  ],
  ['it is not installed', () => vi.stubEnv('PATH', '')],
])('where git fails, since %s, nobody knows, and that is no pass', (_, spoil) => {
  commitAll();
  spoil();
  expect(committed(book)).toBe(1);
  vi.unstubAllEnvs();
  expect(told[0]).toMatch(/^ git ls-files failed: \S/);
  expect(told.join('\n')).toContain('nobody knows');
});

test('a folder of another owner is refused by git, and so by this', () => {
  commitAll();
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(committed(book)).toBe(1);
  vi.unstubAllEnvs();
  expect(told[0]).toContain('dubious ownership');
});

test.each(['--assume-unchanged', '--skip-worktree'])('a page that git was told not to look at (%s) is named', (flag) => {
  commitAll();
  git('update-index', flag, 'lessons/README.md');
  writeFileSync(join(book, 'lessons', 'README.md'), 'Something else.\n');
  expect(committed(book)).toBe(1);
  expect(told.join('\n')).toContain('lessons/README.md');
});
