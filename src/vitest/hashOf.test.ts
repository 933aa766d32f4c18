import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOf } from './hashOf.ts';

function project(): { readonly root: string; readonly write: (name: string, text: string) => void } {
  const root = mkdtempSync(join(tmpdir(), 'hash-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
  write('a.ts', "import { b } from './b.ts';\nexport * from './c.ts';\n");
  write('b.ts', "import type { A } from './a.ts';\nexport const b = 1;\n");
  write('c.ts', 'export const c = 1;\n');
  return { root, write };
}

test('what is imported counts, however far away', () => {
  const { root, write } = project();
  const before = hashOf(root, ['a.ts']);
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  write('b.ts', "import type { A } from './a.ts';\nexport const b = 2;\n");
  const changed = hashOf(root, ['a.ts']);
  expect(changed).not.toBe(before);
  write('c.ts', 'export const c = 2;\n');
  expect(hashOf(root, ['a.ts'])).not.toBe(changed);
});

test('line endings and the order of the files do not count, their names do', () => {
  const { root, write } = project();
  const before = hashOf(root, ['b.ts', 'c.ts']);
  expect(hashOf(root, ['c.ts', 'b.ts'])).toBe(before);
  write('c.ts', 'export const c = 1;\r\n');
  expect(hashOf(root, ['b.ts', 'c.ts'])).toBe(before);
  write('d.ts', 'export const c = 1;\n');
  expect(hashOf(root, ['d.ts'])).not.toBe(hashOf(root, ['c.ts']));
});

test('a missing input is named', () => {
  const { root } = project();
  expect(() => hashOf(root, ['e.ts'])).toThrow('The input e.ts is missing.');
});
