import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Diagnosis {
  readonly diagnostics: readonly { readonly message: string; readonly location: { readonly path: string } }[];
}

/** What Biome says, under the book's own configuration, of each piece of code in its folder (or file): a list of messages for each. */
function said(snippets: readonly (readonly [place: string, code: string, ...unknown[]])[]): readonly (readonly string[])[] {
  const book = mkdtempSync(join(tmpdir(), 'linter-'));
  try {
    for (const part of ['biome.json', '.biome']) cpSync(join(root, part), join(book, part), { recursive: true });
    const files = snippets.map(([place], i) => (place.endsWith('.ts') ? place : `${place}/snippet${i}.ts`));
    snippets.forEach(([, code], i) => {
      const file = join(book, files[i] ?? '');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${code}\n`);
    });
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', ...RULES.map((rule) => `--only=${rule}`)];
    const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: book, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as Diagnosis;
    return files.map((file) =>
      diagnostics.filter(({ location }) => location.path.replaceAll('\\', '/') === file).map(({ message }) => message),
    );
  } finally {
    rmSync(book, { recursive: true });
  }
}

const RULES = ['style/noRestrictedGlobals', 'plugin'];

/** What must not be done in a folder, and what the linter says to whoever tries. */
const REFUSED: readonly (readonly [folder: string, code: string, says: RegExp])[] = [
  ['src/check', 'export const e = Math.exp(1);', /^Engines may differ in the last bits here/],
  ['src/claim', 'export const f = Math.tanh;', /^Engines may differ/],
  ['src/claim', 'export const p = Math.pow(2, 0.5);', /^Engines may differ/],
  ['src/claim', 'export const chance = Math.random();', /^Engines may differ/],
  ['src/figure', 'export const s = Math.sin(1);', /^Engines may differ/],
  ['src/lesson', 'export const { log } = Math;', /^Call the functions of Math by their full names/],
  ['src/lesson', 'export const n = (5).toLocaleString();', /depends on the reader's locale/],
  ['src/lesson', "export const o = 'a'.localeCompare('b');", /depends on the reader's locale/],
  ['src/lesson', 'export const d = new Date();', /global variable Date/],
  ['src/claim', 'export const i = new Intl.NumberFormat();', /global variable Intl/],
  ['src/claim', 'export const c = process.cwd();', /global variable process/],
  ['src/math', 'export const r = Math.random();', /^This cannot be replayed/],
  ['specs/02-separability', 'export const r = Math.random();', /^This cannot be replayed/],
];

/** Arithmetic that every engine agrees on, or that is shown and not printed. */
const ALLOWED: readonly (readonly [folder: string, code: string])[] = [
  ['src/math', 'export const t = Math.tanh(1);'],
  ['src/check', 'export const m = Math.max(1, 2);'],
  ['src/claim', 'export const r = Math.sqrt(2);'],
];

const refusals = said(REFUSED);

test.each(REFUSED.map(([folder, code, says], i) => ({ folder, code, says, messages: refusals[i] })))(
  'in $folder the linter refuses $code',
  ({ says, messages }) => {
    expect(messages).toEqual([expect.stringMatching(says)]);
  },
);

test('arithmetic that every engine agrees on passes', () => {
  expect(said(ALLOWED)).toEqual(ALLOWED.map(() => []));
});
