import { cpSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { bundler } from './bundle.ts';

const HERE = join(import.meta.dirname, '..', '..', '..');
/** A claim of each kind: one that runs in a page, and one that needs files. */
const ID = '02-separability/no-line-separates-xor';
const NEEDY = '00-this-book/a-failing-claim-has-no-page';

const HERE_MADE = await bundler(HERE)([ID, NEEDY]);

/** The sources in a folder of another name. */
function copied(): string {
  const root = temporaryFolder('another place ');
  for (const part of ['src', 'specs', 'package.json', 'tsconfig.json'])
    cpSync(join(HERE, part), join(root, part), { recursive: true });
  symlinkSync(join(HERE, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

test('the same sources give the same bytes wherever they lie, and name no place', async () => {
  const root = copied();
  expect(await bundler(root)([ID, NEEDY])).toEqual(HERE_MADE);
  expect([...HERE_MADE.files.keys()]).toEqual(
    expect.arrayContaining(['scripts/page.js', 'scripts/claims-02-separability.js', 'scripts/LICENSES.txt']),
  );
  for (const text of HERE_MADE.files.values()) expect(text).not.toMatch(/node_modules|another place|sourceMappingURL/);
});

test('a script is made anew when what it is made of has changed, and not before', async () => {
  const root = copied();
  const page = join(root, 'src', 'browser', 'page', 'page.ts');
  writeFileSync(page, "document.title = 'one';\n");
  const bundle = bundler(root);
  const first = await bundle([]);
  expect(first.files.get('scripts/page.js')).toContain('one');
  // The same size and time: only a bundle that was kept does not see the difference.
  writeFileSync(page, "document.title = 'six';\n");
  const { mtime } = statSync(join(HERE, 'package.json'));
  utimesSync(page, mtime, mtime);
  expect((await bundle([])).files.get('scripts/page.js')).toContain('six');
  writeFileSync(page, "document.title = 'ten';\n");
  utimesSync(page, mtime, mtime);
  expect((await bundle([])).files.get('scripts/page.js')).toContain('six');
});

test('a script that cannot be made says where it is wrong', async () => {
  const root = copied();
  writeFileSync(join(root, 'src', 'browser', 'page', 'page.ts'), 'const = 1;\n');
  await expect(bundler(root)([])).rejects.toThrow('src/browser/page/page.ts:1:6');
});

test('a claim that needs what no page has is left out, and said to be', () => {
  const { files, missing } = HERE_MADE;
  expect([...missing]).toEqual([[NEEDY, ['node:fs', 'node:module', 'node:path']]]);
  expect([...files.keys()].filter((path) => path.includes('claims-'))).toEqual(['scripts/claims-02-separability.js']);
});

test('a chapter is a worker’s source as a string, and what loads it runs nothing of it', () => {
  const { files } = HERE_MADE;
  const world: { workersOfTheBook?: { readonly [chapter: string]: string } } = {};
  new Function('globalThis', files.get('scripts/claims-02-separability.js') ?? '')(world);
  const source = world.workersOfTheBook?.['02-separability'] ?? '';
  expect(Object.keys(world)).toEqual(['workersOfTheBook']);
  expect(source).toContain('both paths have the same middle');
  expect(source).not.toContain(NEEDY);
});

test('the licences of all that is bundled are in the site', () => {
  const { files } = HERE_MADE;
  const licences = files.get('scripts/LICENSES.txt') ?? '';
  for (const [name, says] of [
    ['fast-check', 'Nicolas DUBIEN'],
    ['mathjs', 'Apache License'],
  ])
    expect(licences).toMatch(new RegExp(`^${name}\n\n[^]*${says}`, 'm'));
  // Of mathjs the parser alone: its numbers, which the book does not use, would be as much again.
  expect(licences).not.toMatch(/^decimal\.js$/m);
});
