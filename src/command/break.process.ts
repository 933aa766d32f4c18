import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Ended, type MadeUpBook, madeUpBook, specOf } from '../vitest/madeUpBook.ts';

const TSX = 'node_modules/tsx/dist/cli.mjs';
const START = 'scripts/start.mjs';
const SPEC = 'specs/01-made-up/it-stands.spec.ts';
const CONTROLS = `butNot: {
    'a bit is less than nothing': { of: 'a bit is no more than one', on: everyCase({ x: [0, 1] }, 'x < 0') },
    'a bit is less than two': { of: 'a bit is…', on: everyCase({ x: [0, 1] }, 'x < 2') },
  },`;

let book: MadeUpBook;

beforeAll(() => {
  book = madeUpBook({
    'specs/01-made-up/README.md': '# Made up\n\nNothing here is real.\n',
    [SPEC]: specOf('It stands').replace(/butNot: .*/, CONTROLS),
    'specs/01-made-up/malformed.spec.ts': specOf('No control').replace(/butNot: .*/, 'butNot: {},'),
  });
});
afterAll(() => book.remove());

const breaking = (...args: readonly string[]): Promise<Ended> => book.runIn({}, TSX, 'scripts/break.ts', ...args);

test('without a number the controls are listed, each with the sentence that it would stand for', async () => {
  const { status, output } = await breaking('it-stands');
  expect(status).toBe(0);
  expect(output).toContain(' It stands\n');
  expect(output).toContain('\n npm run break -- it-stands 1\n');
  expect(output).toContain('   1  a bit is less than nothing\n      in place of: a bit is no more than one\n');
  expect(output).toContain('   2  a bit is less than two\n      in place of: a bit is no more than one\n');
});

test('the check turns red in the words of npm test, which repeat it, and no file changes', async () => {
  const before = readFileSync(join(book.root, SPEC), 'utf8');
  const { status, output } = await breaking('it-stands', '1');
  expect(status).toBe(0);
  expect(output).toContain('   - a bit is no more than one\n   + a bit is less than nothing\n');
  expect(output).toContain('\n The check turned red, as it should: it can fail. No file was changed.\n');
  expect(readFileSync(join(book.root, SPEC), 'utf8')).toBe(before);

  const told = /^ {3}✗ fails .*\n/m.exec(output)?.[0];
  const written = specOf('It falls', { formula: 'x < 0' }).replaceAll('a bit is no more than one', 'a bit is less than nothing');
  book.write(
    'specs/01-made-up/it-falls.spec.ts',
    written.replace(
      /butNot: .*/,
      "butNot: { 'not': { of: 'a bit is less than nothing', on: everyCase({ x: [0, 1] }, 'x < -1') } },",
    ),
  );
  const tested = await book.runIn({}, START, 'test', 'it-falls');
  expect(told).toMatch(/"a bit is less than nothing": It is false at x = \d\.\n$/);
  expect(tested.output).toContain(told);
  const [, replay = ''] = /Replay: npm run replay -- (.*)/.exec(output) ?? [];
  const args = [...replay.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  const replayed = await book.runIn({}, START, 'replay', ...args);
  expect(replayed.output).toContain('✓ refused   but not: a bit is less than nothing  It is false at x = ');
});

test('a check that accepts the neighbour does not turn red, which is an error', async () => {
  const { status, output } = await breaking('it-stands', '2');
  expect(status).toBe(1);
  expect(output).toContain('   ✓ proved    a bit is less than two  ');
  expect(output).toContain(' The check did not turn red as it should: The check accepts this neighbour, ');
});

test('of a malformed claim nothing is tried, and what is wrong is said', async () => {
  const { status, output } = await breaking('malformed', '1');
  expect(status).toBe(1);
  expect(output.trim()).toMatch(
    /^specs\/01-made-up\/malformed\.spec\.ts cannot be tried:\n The sentence "a bit is no more than one" has no control/,
  );
});

// `script` gives a command a terminal; Windows has none.
test.runIf(process.platform === 'linux')('in a terminal it asks which one', async () => {
  const chosen = await book.runIn({ columns: 80, input: '1\n' }, TSX, 'scripts/break.ts', 'it-stands');
  expect(chosen.output).toContain('Which one? 1 to 2, or Enter for none: ');
  expect(chosen.output).toContain('The check turned red, as it should: it can fail.');
});
