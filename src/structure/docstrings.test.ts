import { expect, test } from 'vitest';
import { docstringProblems } from './docstrings.ts';
import { importGraph } from './importGraph.ts';

/** What is said of a made-up project of these files. */
function said(files: { readonly [path: string]: string }): readonly string[] {
  const sources = new Map(Object.entries(files));
  return docstringProblems(sources, importGraph(sources));
}

/** A docstring whose first sentence has this many characters. */
const opening = (length: number, end = '.'): string => `/** ${'x'.repeat(length - 1)}${end} More of it. */\n`;

test('an export without a docstring is named, with its file and the remedy', () => {
  expect(said({ 'src/text/a.ts': '/** Of the file. */\n\nexport const it = 1;\n' })).toEqual([
    'src/text/a.ts exports it without a docstring: say in a line above it what it is or does.',
  ]);
});

test.each([
  ['a function', 'export async function it() {}'],
  ['a class', 'export default class it {}'],
  ['an interface', 'export interface it {}'],
  ['a type', 'export type it = 1;'],
])('so is %s', (_, code) => {
  expect(said({ 'src/text/a.ts': `const one = 1;\n// No docstring.\n${code}\n` })).toEqual([
    expect.stringMatching(/^src\/text\/a\.ts exports it without/),
  ]);
  expect(said({ 'src/text/a.ts': `/** It. */\n${code}\n` })).toEqual([]);
});

test('exports on successive lines share a docstring, and after an empty line there is none', () => {
  const [first, second] = ['/** Numbers. */\nexport const one = 1;\n', 'export const two = 2;\n'];
  expect(said({ 'src/text/a.ts': `${first}${second}` })).toEqual([]);
  expect(said({ 'src/text/a.ts': `${first}\n${second}` })).toEqual([expect.stringMatching(/exports two without/)]);
  expect(said({ 'src/text/a.ts': `${first}const two = 2;\nexport const three = 3;\n` })).toEqual([
    expect.stringMatching(/exports three without/),
  ]);
});

test('a constant that is called as its type is has the docstring of its type', () => {
  expect(said({ 'src/text/a.ts': 'export const kind: EvidenceKind = {};\n' })).toEqual([]);
  expect(said({ 'src/text/a.ts': 'export const kind: Book = {};\n' })).toEqual([expect.stringMatching(/exports kind without/)]);
});

test('a first sentence that is too long is named, with its file, its length and the remedy', () => {
  expect(said({ 'src/text/a.ts': `${opening(101)}export const it = 1;\n` })).toEqual([
    'src/text/a.ts opens the docstring of it with 101 characters: say in 100 what it is or does, and shapes, units, errors and source in further sentences.',
  ]);
});

test.each(['.', ':', ';'])('a sentence of 100 characters that ends in "%s" is short enough', (end) => {
  expect(said({ 'src/text/a.ts': `${opening(100, end)}export const it = 1;\n` })).toEqual([]);
});

test('a docstring of several lines is read as one, and so is that of a member', () => {
  const words = `${'x'.repeat(50)}\n   * ${'x'.repeat(50)}`;
  expect(
    said({ 'src/text/a.ts': `/** It. */\nexport interface It {\n  /**\n   * ${words}\n   */\n  readonly one: 1;\n}\n` }),
  ).toEqual([expect.stringMatching(/^src\/text\/a\.ts opens the docstring of one with 101 characters/)]);
});

test('tests, and what is not in src, may do as they like', () => {
  const code = `${opening(200)}\nexport const it = 1;\n`;
  expect(said({ 'src/text/a.test.ts': code, 'scripts/a.ts': code, 'src/text/a.md': code })).toEqual([]);
});

test('so may what a record is made with, and no more than that', () => {
  const wrong = 'export const it = 1;\n';
  const files = {
    'specs/02-points/a.record.ts': "import '../../src/command/census/it.ts';\n",
    'src/command/census/it.ts': `import '../../math/census/it.ts';\n${wrong}`,
    'src/math/census/it.ts': `import '../exact/it.ts';\n${wrong}`,
    'src/math/census/beside.ts': wrong,
    'src/math/exact/it.ts': wrong,
    'src/math/exact/beside.ts': wrong,
  };
  expect(said(files)).toEqual([
    expect.stringMatching(/^src\/command\/census\/it\.ts /),
    expect.stringMatching(/^src\/math\/exact\/beside\.ts /),
  ]);
});
