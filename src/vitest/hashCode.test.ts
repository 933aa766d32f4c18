import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { hashCode } from './hashCode.ts';

const ENTRY = 'specs/a.record.ts';

/** The hash of a project of these files; the ones given are in the place of the usual ones, or besides. */
function hashed(more: { readonly [path: string]: string | undefined } = {}, entries: readonly string[] = [ENTRY]): string {
  const files = {
    [ENTRY]: "import { run } from '../src/command/run.ts';\nexport default () => run(9);\n",
    'src/command/run.ts':
      "import type { Q } from '../math/q.ts';\nimport { b } from '../math/b.ts';\nimport { c as d } from '../math/c.ts';\nexport const run = (n: Q) => b(d(n));\nconsole.log('usage');\n",
    'src/math/q.ts': 'export type Q = number;\n',
    'src/math/b.ts': "import { c } from './c.ts';\nexport const b = (n: number) => c(n) + 1;\n",
    'src/math/c.ts': "import { e } from './e.ts';\nimport { f } from './f.ts';\nexport const c = (n: number) => e(n) - f(n);\n",
    'src/math/e.ts': 'export const e = (n: number) => n * 2;\n',
    'src/math/f.ts': 'export const f = (n: number) => n * 3;\n',
    ...more,
  };
  return hashCode(temporaryFolder('hash', files), entries);
}

test('the mathematics counts, however far away, and what is asked of it', () => {
  const before = hashed();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(hashed()).toBe(before);
  expect(hashed({ 'src/math/f.ts': 'export const f = (n: number) => n * 4;\n' })).not.toBe(before);
  expect(hashed({ 'src/math/b.ts': "import { c } from './c.ts';\nexport const b = (n: number) => c(n);\n" })).not.toBe(before);
  expect(hashed({ [ENTRY]: "import { run } from '../src/command/run.ts';\nexport default () => run(8);\n" })).not.toBe(before);
});

test('the command line around it does not count, nor do types, comments and white space', () => {
  const before = hashed();
  const run =
    "import { b } from '../math/b.ts';\nimport { c as d } from '../math/c.ts';\nexport const run = (n: number) => b(d(n));\nconsole.log('usage, with a comma');\n";
  expect(hashed({ 'src/command/run.ts': run })).toBe(before);
  expect(hashed({ 'src/math/q.ts': 'export type Q = number | bigint;\n' })).toBe(before);
  expect(
    hashed({ 'src/math/f.ts': '/** Three times. */\r\nexport const f = (n: number): number =>\r\n  n * 3; // so\r\n' }),
  ).toBe(before);
});

test('file names and the order of imports do not count, but what they take does', () => {
  const before = hashed();
  expect(
    hashed({
      'src/math/c.ts':
        "import { f } from './a/f.ts';\nimport { e } from './z/e.ts';\nexport const c = (n: number) => e(n) - f(n);\n",
      'src/math/z/e.ts': 'export const e = (n: number) => n * 2;\n',
      'src/math/a/f.ts': 'export const f = (n: number) => n * 3;\n',
      'src/math/e.ts': undefined,
      'src/math/f.ts': undefined,
    }),
  ).toBe(before);
  expect(
    hashed({
      'src/math/c.ts':
        "import { e as f } from './e.ts';\nimport { f as e } from './f.ts';\nexport const c = (n: number) => e(n) - f(n);\n",
    }),
  ).not.toBe(before);
});

test('a missing input is refused', () => {
  expect(codeOf(() => hashed({}, ['specs/b.record.ts']))).toBe('missing-input');
});
