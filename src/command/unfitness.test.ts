import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';

const { unfitness } = createRequire(import.meta.url)('../../scripts/unfitness.cjs') as {
  readonly unfitness: (version: string, folder: string) => string | undefined;
};

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0', '21.0.0-nightly'])('Node %s will do', (version) => {
  expect(unfitness(version, '/a/book')).toBe(undefined);
});

test.each(['18.20.8', '20.18.3', '20.9.0', '0.10.48', '8.17.0'])(
  'Node %s is too old, and the sentence says what is needed',
  (version) => {
    expect(unfitness(version, '/a/book')).toBe(
      `This book needs Node 20.19 or newer, and this is Node ${version}: install one, then run "npm ci" and the command again.`,
    );
  },
);

test.each(['/a b/book', "/it's/book", '/é/book', '/a[b](c){d}/book', '/a!b$c;d,e+f@g&h=i~j/book'])(
  'the folder %s will do',
  (folder) => {
    expect(unfitness('22.0.0', folder)).toBe(undefined);
  },
);

test.each(['/c#d/book', '/e%20f/book', '/100%/book'])('the folder %s has a mark in it that cannot be used', (folder) => {
  expect(unfitness('22.0.0', folder)).toContain(`has a "${/[#%]/.exec(folder)}" in it`);
});

test.skipIf(process.platform === 'win32').each(['/q?r/book', '/s*t/book', '/b\\c/book'])('nor has %s', (folder) => {
  expect(unfitness('22.0.0', folder)).toContain(`(it is in ${folder})`);
});

const GUARD = 'scripts/guard.cjs';

test('the guard stands before every command of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: { readonly [name: string]: string };
  };
  const unguarded = Object.entries(scripts).filter(([, run]) => !run.startsWith(`node -r ./${GUARD} `));
  expect(unguarded).toEqual([]);
});

/** What a command says in this folder when the guard stands before it, under a Node that says it is of this version. */
function guarded(
  folder: string,
  version: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const text = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const older = join(temporaryFolder('older', { 'older.cjs': text }), 'older.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', older, '-r', join(process.cwd(), GUARD), '--eval', 'console.log("it runs")'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('the guard lets a command run, or says in one sentence why not, and ends with 1', () => {
  const folder = temporaryFolder('guard');
  expect(guarded(folder, '20.19.0')).toEqual({ status: 0, stdout: 'it runs\n', stderr: '' });
  expect(guarded(folder, '18.20.8')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^\n .*needs Node 20\.19.*\n$/),
  });
  mkdirSync(join(folder, 'c#d'));
  expect(guarded(join(folder, 'c#d'), '22.0.0')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^\n .*a "#" in it.*\n$/),
  });
});
