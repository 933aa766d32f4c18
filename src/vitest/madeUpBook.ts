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
  /** The same with nothing said of colours or CI but what is in `env`, and with all that is printed; in a terminal, if it has columns. */
  runIn(surroundings: Surroundings, script: string, ...args: readonly string[]): Promise<Ended>;
  write(path: string, text: string): void;
  remove(): void;
}

/** Where a command runs. */
export interface Surroundings {
  readonly env?: { readonly [name: string]: string };
  /** Of the terminal; without them it prints into a pipe. */
  readonly columns?: number;
  /** What is typed there. */
  readonly input?: string;
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
    run: async (script, ...args) => {
      const { status, output } = await runIn(root, { env: { NO_COLOR: '1', CI: 'true' } }, script, args);
      return { status, output: stripVTControlCharacters(output) };
    },
    runIn: (surroundings, script, ...args) => runIn(root, surroundings, script, args),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Runs a script of node's in this folder, as `runIn` of a made-up book does. */
export function runIn(
  root: string,
  { env = {}, columns, input = '' }: Surroundings,
  script: string,
  args: readonly string[],
): Promise<Ended> {
  const { VITEST: _, NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, COLUMNS: _columns, ...inherited } = process.env;
  const command = [process.execPath, join(root, script), ...args];
  const [program = '', ...rest] =
    columns === undefined
      ? command
      : ['script', '-qec', `stty cols ${columns}; ${command.map((part) => `'${part}'`).join(' ')}`, '/dev/null'];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { cwd: root, env: { ...inherited, TERM: 'xterm', ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
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
