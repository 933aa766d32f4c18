import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULES } from '../structure/roomOf.ts';

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
    const options = ['lint', '--reporter=json', '--max-diagnostics=none', ...LINTED.map((rule) => `--only=${rule}`)];
    const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: book, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as Diagnosis;
    return files.map((file) =>
      diagnostics.filter(({ location }) => location.path.replaceAll('\\', '/') === file).map(({ message }) => message),
    );
  } finally {
    rmSync(book, { recursive: true });
  }
}

const LINTED = ['style/noRestrictedGlobals', 'plugin'];

/** What must not be done in a folder, and what the linter says of it. */
const REFUSED: readonly (readonly [folder: string, code: string, says: RegExp])[] = [
  ['src/check/formula', 'export const e = Math.exp(1);', /^Engines may differ in the last bits here/],
  ['src/math/float', 'export const t = Math.tanh(1);', /^Engines may differ/],
  ['src/claim/trial', 'export const f = Math.tanh;', /^Engines may differ/],
  ['src/evidence/sampled', 'export const p = Math.pow(2, 0.5);', /^Engines may differ/],
  ['src/arbitrary', 'export const chance = Math.random();', /^Engines may differ/],
  ['src/figure/live', 'export const s = Math.sin(1);', /^Engines may differ/],
  ['src/lesson/page', 'export const { log } = Math;', /^Call the functions of Math by their full names/],
  ['src/text', 'export const n = (5).toLocaleString();', /depends on the reader's locale/],
  ['src/content', "export const o = 'a'.localeCompare('b');", /depends on the reader's locale/],
  ['src/lesson/site', 'export const d = new Date();', /global variable Date/],
  ['src/claim/ledger', 'export const i = new Intl.NumberFormat();', /global variable Intl/],
  ['src/evidence', 'export const c = process.cwd();', /global variable process/],
  ['src/math/regions', 'export const n = performance.now();', /global variable performance/],
  ['src/check/register', 'export const u = crypto.randomUUID();', /global variable crypto/],
  ['src/figure/drawing', 'setTimeout(() => {}, 1);', /global variable setTimeout/],
  ['src/math/exact', 'export const d = document.body;', /global variable document/],
  ['specs/02-separability', 'export const r = Math.random();', /^This cannot be replayed/],
  ['specs/03-activations/catalogue', 'export const d = Date.now();', /global variable Date/],
];

/** Arithmetic that every engine agrees on, or that is shown and not printed. */
const ALLOWED: readonly (readonly [folder: string, code: string])[] = [
  ['specs/03-activations', 'export const t = Math.tanh(1);'],
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

/** The folders of src for what runs the book, or runs in a page, where the time may be told. */
const RUNNING = ['browser', 'command', 'structure', 'testing', 'vitest'];

test('chance is refused in every other room, a new one included', () => {
  const rooms = RULES.map(({ room }) => room.replace('*', 'kind')).filter((room) => /^src\/[^.]+$/.test(room));
  const judged = rooms.filter((room) => !RUNNING.includes(room.split('/')[1] ?? ''));
  const messages = said(judged.map((room) => [room, 'export const chance = Math.random();']));
  expect(judged.filter((_, i) => messages[i]?.length !== 1)).toEqual([]);
});
