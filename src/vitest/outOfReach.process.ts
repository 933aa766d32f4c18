import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MadeUpBook, madeUpBook, specOf } from './madeUpBook.ts';

const TSX = 'node_modules/tsx/dist/cli.mjs';
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

let book: MadeUpBook;
beforeAll(() => {
  book = madeUpBook({
    'specs/01-made-up/README.md': '# Made up\n',
    'specs/01-made-up/a-spec.spec.ts': `${DEBUGGER}${specOf('It stands')}`,
  });
});
afterAll(() => book.remove());

test('a debugger that a spec opens does not get to what prints', async () => {
  const { status, output } = await book.run(TSX, 'scripts/test.ts', 'a-spec');
  expect(output).toContain('1 of 1 claim stands');
  expect(output).not.toContain(MARK);
  expect(output).not.toContain('Debugger listening');
  expect(status).toBe(0);
});

test('claims do not run in the process that prints, whatever is asked for', async () => {
  const { status, output } = await book.run(TSX, 'scripts/test.ts', 'a-spec', '--pool', 'threads');
  expect(output).toContain('leave out --pool threads');
  expect(output).not.toContain('✓');
  expect(status).toBe(1);
});
