import { cpSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundler } from './bundle.ts';

const HERE = join(import.meta.dirname, '..', '..');

/** The sources in a folder of another name. */
function copied(): string {
  const root = mkdtempSync(join(tmpdir(), 'another place '));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ['src', 'package.json', 'tsconfig.json']) cpSync(join(HERE, part), join(root, part), { recursive: true });
  symlinkSync(join(HERE, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

test('the same sources give the same bytes wherever they lie, and name no place', async () => {
  const root = copied();
  const here = await bundler(HERE)();
  expect(await bundler(root)()).toEqual(here);
  expect([...here.files.keys()]).toContain('scripts/page.js');
  for (const text of here.files.values()) expect(text).not.toMatch(/node_modules|another place|sourceMappingURL/);
});

test('a script is made anew when what it is made of has changed, and not before', async () => {
  const root = copied();
  const page = join(root, 'src', 'browser', 'page.ts');
  writeFileSync(page, "document.title = 'one';\n");
  const bundle = bundler(root);
  const first = await bundle();
  expect(first.files.get('scripts/page.js')).toContain('one');
  // The same size and time: only a bundle that was kept does not see the difference.
  writeFileSync(page, "document.title = 'six';\n");
  const { mtime } = statSync(join(HERE, 'package.json'));
  utimesSync(page, mtime, mtime);
  expect((await bundle()).files.get('scripts/page.js')).toContain('six');
  writeFileSync(page, "document.title = 'ten';\n");
  utimesSync(page, mtime, mtime);
  expect((await bundle()).files.get('scripts/page.js')).toContain('six');
});

test('a script that cannot be made says where it is wrong', async () => {
  const root = copied();
  writeFileSync(join(root, 'src', 'browser', 'page.ts'), 'const = 1;\n');
  await expect(bundler(root)()).rejects.toThrow('src/browser/page.ts:1:6');
});
