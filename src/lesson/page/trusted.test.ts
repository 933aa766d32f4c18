import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKERS } from '../../check/register/index.ts';
import { sourceFile, trusted, trustedFiles } from './trusted.ts';

const SRC = join(import.meta.dirname, '..', '..', '..');

test('every registered checker is there, with its own file first', () => {
  expect(trusted().map(({ name }) => name)).toEqual(CHECKERS.map(({ name }) => name));
  for (const { name, files } of trusted()) expect(files[0]?.path).toMatch(new RegExp(`^src/check/[a-z]+/${name}\\.ts$`));
});

test('whatever a file imports is there as well, and no test', () => {
  const paths = trustedFiles().map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('src/math/exact/rational.ts');
  expect(paths.filter((path) => path.includes('.test.'))).toEqual([]);
  for (const path of paths) {
    const names = [...readFileSync(join(SRC, path), 'utf8').matchAll(/from '.*\/([\w.]+)'/g)].map(([, name = '']) => name);
    for (const name of names)
      expect(
        paths.some((other) => other.endsWith(`/${name}`)),
        `${path} imports ${name}`,
      ).toBe(true);
  }
});

test('the checkers are all of that folder, and little else', () => {
  const folder = readdirSync(join(SRC, 'src', 'check'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[A-Za-z/]+\.ts$/.test(path));
  const paths = new Set(trustedFiles().map(({ path }) => path));
  for (const checker of trusted()) for (const { path } of checker.files) expect(paths.has(path)).toBe(true);
  expect(folder.filter((name) => !paths.has(`src/check/${name}`))).toEqual([]);
});

test('lines are counted as wc counts them', () => {
  expect(sourceFile('src/lesson/part/settledBy.ts').lines).toBe(
    readFileSync(join(SRC, 'src/lesson/part/settledBy.ts'), 'utf8').split('\n').length - 1,
  );
});
