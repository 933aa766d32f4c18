import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeUpBook, madeUpBook, specOf } from './madeUpBook.ts';

const START = 'scripts/start.mjs';
const MARK = 'what prints was reached';

/** Says in the main thread of the process that it runs in, or in the process that started it, that it was there. */
const DEBUGGER = `
import { Session } from 'node:inspector/promises';
const SAYS = 'process.stderr.write(' + JSON.stringify(${JSON.stringify(MARK)}) + ')';
const session = new Session();
try {
  session.connectToMainThread();
  await session.post('Runtime.evaluate', { expression: SAYS });
} catch {}
try {
  process.kill(process.ppid, 'SIGUSR1');
} catch {}
await new Promise((resolve) => setTimeout(resolve, 500));
`;

/** A spec that does something before it states its claim. */
const after = (title: string, code: string): string => `${code}\n${specOf(title)}`;

const SPECS: { readonly [name: string]: string } = {
  'a-spec': after('It stands', DEBUGGER),
  'b-patches': after('It patches', 'Array.prototype.reduce = () => 1;'),
  // It takes its time, so that the process that is to end would be the one to run the next.
  'c-bystander': after('A bystander', 'await new Promise((resolve) => setTimeout(resolve, 5000));'),
  'd-rewrites': after(
    'It rewrites',
    "import { appendFileSync } from 'node:fs';\nappendFileSync('specs/01-made-up/c-bystander.spec.ts', '// Rewritten.');",
  ),
  // A long one runs first.
  'e-sets': after('It sets the seed', `process.env.LINEAR_FRESH_SEED = '5'; // ${'long '.repeat(200)}`),
  'f-sampled': `import { integers, claim, sampled } from '../../src/index.ts';
const over = integers(100);
export default claim({
  title: 'It draws',
  says: 'Made up.',
  because: { 'a square is not negative': sampled({ over, of: 'whole numbers', holds: (x) => x * x >= 0 }) },
  butNot: { 'nor is a number': { of: 'a square is not negative', on: sampled({ over, of: 'whole numbers', holds: (x) => x >= 0 }) } },
});
`,
};
/** Says, as vitest's own worker does, that the file next to it failed. */
const LIAR = `
import { createFileTask } from '@vitest/runner/utils';
const { filepath } = globalThis.__vitest_worker__;
const other = createFileTask(filepath.replace('g-lies', 'c-bystander'), process.cwd(), 'claims');
process.send({ t: 'q', i: 'made-up', m: 'onTaskUpdate', a: [[[other.id, { state: 'fail', errors: [] }, {}]], []] });
await new Promise((resolve) => setTimeout(resolve, 200));
`;
/** Says, under the name that vitest has for its own file, that what it made up is the file next to it. */
const POSER = `
import { createFileTask } from '@vitest/runner/utils';
const { filepath } = globalThis.__vitest_worker__;
const file = createFileTask(filepath, process.cwd(), 'claims');
file.filepath = filepath.replace('h-poses', 'c-bystander');
process.send({ t: 'q', i: 'made-up', m: 'onCollected', a: [[{ ...file, tasks: [] }]] });
await new Promise((resolve) => setTimeout(resolve, 200));
`;
/** Changes what the other claims load of `src`, where the command has bundled it. */
const POISONER = `
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
const [bundle] = readdirSync(tmpdir()).filter((name) => name.startsWith('linear-bundle-'));
appendFileSync(join(tmpdir(), bundle, 'src', 'index.mjs'), '// Changed.');
`;

let book: MadeUpBook;
beforeAll(() => {
  const liars = {
    'g-lies': after('It lies', LIAR),
    'h-poses': after('It poses', POSER),
    'i-poisons': after('It poisons', POISONER),
  };
  const specs = Object.entries({ ...SPECS, ...liars }).map(([name, spec]) => [`specs/01-made-up/${name}.spec.ts`, spec]);
  book = madeUpBook({
    'specs/01-made-up/README.md': '# Made up\n',
    'specs/02-later/README.md': '# Later\n',
    // The chapters run in turn, however long a claim took when it ran before.
    'specs/02-later/a-later-one.spec.ts': specOf('A later one'),
    // A module that is bundled with its spec, and no TypeScript.
    'specs/02-later/it-parts/part.mjs': 'export const part = 1;\n',
    'specs/02-later/it-parts.spec.ts': `import { part } from './it-parts/part.mjs';\nvoid part;\n${specOf('It parts')}`,
    'tmp/README.md': '',
    ...Object.fromEntries(specs),
  });
});
afterAll(() => book.remove());

/** Runs these specs in so many processes at a time. */
const run = (processes: number, ...names: readonly string[]) =>
  book.runIn({ env: { NO_COLOR: '1', VITEST_MAX_WORKERS: String(processes) } }, START, 'test', ...names);

test('who changes the language is refused by name, and its process ended', async () => {
  const { status, output } = await run(2, 'b-patches', 'c-bystander', 'e-sets', 'f-sampled');
  expect(output).toContain('It changes Array.prototype.reduce, which every other claim computes with');
  expect(output).not.toContain('A file that ran before this one');
  expect(output).toContain('3 of 4 claims stand');
  expect(status).toBe(1);
});

test('where vitest has but one process, nothing that runs there after it is believed', async () => {
  const { output } = await run(1, 'b-patches', 'a-later-one');
  expect(output).toContain('A file that ran before this one in the same process has changed Array.prototype.reduce');
  expect(output).toContain('0 of 2 claims stand');
});

test('an environment variable that a spec sets picks no seeds', async () => {
  const { status, output } = await run(1, 'e-sets', 'f-sampled');
  expect(output).toContain('2 of 2 claims stand');
  expect(status).toBe(0);
});

test.each(['g-lies', 'h-poses'])('a verdict on the file of another process is refused: %s', async (name) => {
  const { status, output } = await run(1, name);
  expect(output).toContain(`specs/01-made-up/${name}.spec.ts spoke to vitest of another file, or of one by another path`);
  expect(status).toBe(1);
});

test('a spec that is rewritten while the claims run makes the run unfit', async () => {
  const { status, output } = await run(1, 'd-rewrites');
  expect(output).toContain('specs/01-made-up/c-bystander.spec.ts was changed while the claims ran');
  expect(status).toBe(1);
});

test('what was bundled may not be changed either', async () => {
  const { status, output } = await book.runIn(
    { env: { NO_COLOR: '1', TMPDIR: join(book.root, 'tmp') } },
    START,
    'test',
    'i-poisons',
  );
  expect(output).toContain('bundle/src/index.mjs was changed while the claims ran');
  expect(status).toBe(1);
});

test('a part that is changed once it is bundled is not what ran', async () => {
  const tmp = join(book.root, 'tmp');
  const isBundled = (): boolean => readdirSync(tmp).some((name) => existsSync(join(tmp, name, 'scripts', 'test.mjs')));
  const watch = setInterval(() => {
    if (!isBundled()) return;
    clearInterval(watch);
    book.write('specs/02-later/it-parts/part.mjs', 'export const part = 2;\n');
  }, 5);
  const { status, output } = await book.runIn({ env: { NO_COLOR: '1', TMPDIR: tmp } }, START, 'test', 'it-parts');
  clearInterval(watch);
  expect(output).toContain('specs/02-later/it-parts/part.mjs was changed while the claims ran');
  expect(status).toBe(1);
});

test('a debugger that a spec opens does not get to what prints', async () => {
  const { status, output } = await book.run(START, 'test', 'a-spec');
  expect(output).toContain('1 of 1 claim stands');
  expect(output).not.toContain(MARK);
  expect(output).not.toContain('Debugger listening');
  expect(status).toBe(0);
});

test('claims do not run in the process that prints, whatever is asked for', async () => {
  const { status, output } = await book.run(START, 'test', 'a-spec', '--pool', 'threads');
  expect(output).toContain('leave out --pool threads');
  expect(output).not.toContain('✓');
  expect(status).toBe(1);
});
