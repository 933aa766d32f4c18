import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { writeTexts } from '../testing/temporaryFolder.ts';

const HERE = fileURLToPath(new URL('../..', import.meta.url));

/** A book of made-up specs in a temporary folder, with this book's own machinery. */
export interface MadeUpBook {
  readonly root: string;
  /** Runs a script of node's there, such as `node_modules/vitest/vitest.mjs`, and waits for its end. */
  run(script: string, ...args: readonly string[]): Promise<Ended>;
  write(path: string, text: string): void;
  remove(): void;
}

/** How a run in a made-up book ended. */
export interface Ended {
  readonly status: number | null;
  /** What it printed on both streams, without colours. */
  readonly output: string;
}

/** Makes such a book: files by their path from its root. */
export function madeUpBook(files: { readonly [path: string]: string }): MadeUpBook {
  const root = mkdtempSync(join(tmpdir(), 'book-'));
  for (const file of ['package.json', 'tsconfig.json', 'vitest.config.ts']) cpSync(join(HERE, file), join(root, file));
  // A junction needs no rights on Windows; elsewhere the word means nothing.
  for (const folder of ['src', 'scripts', 'node_modules']) symlinkSync(join(HERE, folder), join(root, folder), 'junction');
  writeTexts(root, files);
  return {
    root,
    write: (path, text) => writeTexts(root, { [path]: text }),
    run: (script, ...args) => run(root, script, args),
    remove: () => rmSync(root, { recursive: true }),
  };
}

function run(root: string, script: string, args: readonly string[]): Promise<Ended> {
  const { VITEST: _, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...env, NO_COLOR: '1', CI: 'true' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output: stripVTControlCharacters(output) }));
  });
}

/** The text of a spec with one true sentence and its control; `more` is put into the claim as it is. */
export function specOf(
  title: string,
  { formula = 'x <= 1', more = '' }: { readonly formula?: string; readonly more?: string } = {},
): string {
  return `import { claim, everyCase, inseparable, XOR, AND } from '../../src/index.ts';

export default claim({
  title: ${JSON.stringify(title)},
  says: 'Made up.',
  because: { 'a bit is no more than one': everyCase({ x: [0, 1] }, ${JSON.stringify(formula)}) },
  butNot: { 'a bit is less than nothing': { of: 'a bit is no more than one', on: everyCase({ x: [0, 1] }, 'x < 0') } },
  ${more}
});
`;
}
