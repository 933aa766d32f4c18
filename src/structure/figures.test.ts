import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const FILE = join(ROOT, 'src', 'figure', 'README.md');
const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8').replaceAll('\r\n', '\n');

/** A figure of src/index.ts: as specs call it, as its own file does, and that file. */
const EXPORT = /^export \{ (\w+)(?: as (\w+))? \} from '\.\/(figure\/[^']+)';$/gm;

/** What a figure draws: the first sentence of its docstring. */
function drawn(name: string, file: string): string {
  const [, docstring = ''] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\nexport function ${name}\\b`).exec(read('src', file)) ?? [];
  const [first = ''] = docstring
    .replace(/\n \*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.:;])\s/);
  expect(first, `${file} says what ${name} draws`).not.toBe('');
  return first.replace(/[:;.]$/, '').replaceAll('|', '\\|');
}

test('the list of figures says what each of them draws, as its docstring does', async () => {
  const rows = [...read('src', 'index.ts').matchAll(EXPORT)].map(
    ([, name = '', called = name, file = '']) => `| [\`${called}\`](${file.replace(/^figure\//, '')}) | ${drawn(name, file)} |\n`,
  );
  expect(rows.length).toBeGreaterThan(20);
  await expect(
    [
      '# Figures\n\n',
      'What `figure` of a claim may return, each with its caption as the last argument. The file behind a name says what it takes, and the claims in `specs` show it in use.\n\n',
      '<!-- Made from src/index.ts and the docstrings: npx vitest run --project machinery structure/figures -u -->\n',
      '| figure | what it draws |\n| --- | --- |\n',
      ...rows,
    ].join(''),
    'The list of figures is out of date: npx vitest run --project machinery structure/figures -u writes it.',
  ).toMatchFileSnapshot(FILE);
});
