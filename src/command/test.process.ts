import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Ended, type MadeUpBook, madeUpBook, runIn, specOf } from '../vitest/madeUpBook.ts';

const ROOT = process.cwd();
const START = 'scripts/start.mjs';
/** The control sequence introducer, with which colours begin. */
const CSI = '\u001b[';
/** The colours in a text, which a cursor that moves is none of. */
const colours = (text: string): readonly string[] =>
  text
    .split(CSI)
    .slice(1)
    .filter((after) => /^[\d;]*m/.test(after));
/** A progress line, as far as it is the same for all. */
const PROGRESS = /[▰▱]{10} \d+ of \d+ claims?/;
const LONG = 'It falls, and says so in a title that is as long as this one, which no line of eighty columns holds';

test('the README shows what npm test -- no-line-separates-xor prints', async () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
  const [, shown = 'nothing'] = /```text\n( 02-separability[\s\S]*?)```/.exec(readme) ?? [];
  const { status, output } = await runIn(ROOT, { env: { COLUMNS: '100' } }, START, ['test', 'no-line-separates-xor']);
  expect(status).toBe(0);
  expect(output.slice(output.indexOf(' 02-separability'), output.indexOf('   Start at'))).toBe(shown);
});

test('the lock that an editor keeps beside a spec, a link that leads nowhere, stops no command', async () => {
  const book = madeUpBook({
    'specs/01-made-up/README.md': '# Made up\n',
    'specs/01-made-up/it-stands.spec.ts': specOf('It stands'),
  });
  onTestFinished(() => book.remove());
  symlinkSync('me@here.4711', join(book.root, 'specs', '01-made-up', '.#it-stands.spec.ts'));
  const { status, output } = await book.run(START, 'test');
  expect(output).toContain('1 of 1 claim stands');
  expect(status).toBe(0);
});

test('a text that speaks of import.meta.url is printed as it is', async () => {
  const book = madeUpBook({
    'specs/01-made-up/README.md': '# Made up\n',
    'specs/01-made-up/it-stands.spec.ts': specOf('It stands').replace('Made up.', 'It is `import.meta.url`.'),
  });
  onTestFinished(() => book.remove());
  const { status } = await book.run(START, 'lessons');
  expect(readFileSync(join(book.root, 'lessons', '01-made-up', 'it-stands.md'), 'utf8')).toContain('It is `import.meta.url`.');
  expect(status).toBe(0);
});

describe('a book with claims that fail', () => {
  let book: MadeUpBook;

  beforeAll(() => {
    book = madeUpBook({
      'specs/01-made-up/README.md': '# Made up\n\nNothing here is real.\n',
      'specs/02-more/README.md': '# More of it\n\nNothing here is real.\n',
      'specs/01-made-up/it-falls.spec.ts': specOf(LONG, { formula: 'x < 1' }),
      'specs/01-made-up/it-stands.spec.ts': `console.log('\\u001b[2Aall proved');\n${specOf('It stands')}`,
      'specs/02-more/it-rests.spec.ts': specOf('It rests', { more: "uses: ['01-made-up/it-falls']," }),
      // The longest file, which vitest by itself would run before any other.
      'specs/02-more/malformed.spec.ts': `${specOf('No control').replace(/butNot: .*/, 'butNot: {},')}// ${'so '.repeat(1000)}\n`,
      'specs/02-more/broken.spec.ts': 'export default nobody;\n',
    });
  });
  afterAll(() => book.remove());

  describe('in a pipe', () => {
    let ended: Ended;
    let lines: readonly string[];
    beforeAll(async () => {
      ended = await book.runIn({}, START, 'test');
      lines = ended.output.split('\n');
    });

    test('there is neither a colour nor a progress line, and no line is broken', () => {
      expect(ended.status).toBe(1);
      expect(ended.output).not.toContain(CSI);
      expect(lines).toContain('\\u{1b}[2Aall proved');
      expect(ended.output).not.toMatch(PROGRESS);
      expect(lines).toContain(` ✗ ${LONG}  1 failure, told at the end · specs/01-made-up/it-falls.spec.ts`);
    });

    test('each claim is a line below its chapter', () => {
      expect(lines).toContain(' 01-made-up  Made up  lessons/01-made-up/');
      expect(lines).toContain(' ■ It stands  1 proved · 1 refused · 2 cases · it-stands.md');
      expect(lines).toContain(' 02-more  More of it  lessons/02-more/');
      expect(lines).toContain(' ✗ It rests  rests on 01-made-up/it-falls, which does not stand · specs/02-more/it-rests.spec.ts');
      expect(lines).toContain(' ✗ 02-more/malformed  1 failure, told at the end · specs/02-more/malformed.spec.ts');
    });

    test('what fails is told once, in full, with the command that repeats it', () => {
      const at = lines.indexOf(' ✗ specs/01-made-up/it-falls.spec.ts: "a bit is no more than one": It is false at x = 1.');
      expect(lines[at + 1]).toMatch(
        /^ {3}Replay: npm run replay -- 01-made-up\/it-falls "a bit is no more than one" --seed \d+ --path \S+$/,
      );
      expect(ended.output.split('It is false at x = 1.')).toHaveLength(2);
      expect(lines.filter((line) => line.includes('has no control'))).toEqual([
        ' ✗ specs/02-more/malformed.spec.ts: The sentence "a bit is no more than one" has no control: add to "butNot" a false neighbour that its check refuses.',
      ]);
    });

    test('of a file that cannot be run vitest shows the place', () => {
      expect(ended.output).toMatch(/specs\/02-more\/broken\.spec\.ts:1:16/);
      expect(ended.output).toContain('nobody is not defined');
    });

    test('the totals, how to see more, and vitest’s own closing lines stand below', () => {
      const tail = ended.output.slice(ended.output.indexOf(' 1 of 5 claims stand · '));
      expect(tail).toContain(
        '■ proved, ▤ argued, ▣ supported, ⊞ measured: a claim is as strong as the weakest that it rests on.',
      );
      expect(tail).toContain('npm test -- it-stands\n');
      expect(tail).toContain('npm run break -- it-stands\n');
      expect(tail).toMatch(/ Test Files {2}3 failed \| 2 passed \(5\)\n {6}Tests {2}2 failed \| \d+ passed \(\d+\)\n/);
    });
  });

  test('a part of a name runs these claims only, and tells all of them; FORCE_COLOR colours a pipe', async () => {
    const { status, output: coloured } = await book.runIn({ env: { FORCE_COLOR: '1' } }, START, 'test', 'it-');
    expect(status).toBe(1);
    expect(coloured).toContain(`${CSI}32m✓${CSI}39m`);
    const output = stripVTControlCharacters(coloured);
    expect(output).toContain('   It stands\n   ✓ proved    a bit is no more than one  exhaustive, ');
    expect(output).toContain('   ✓ refused   but not: a bit is less than nothing  It is false at x = 0.\n');
    expect(output).toMatch(/ {3}✗ fails {5}"a bit is no more than one": It is false at x = 1\.\n {15}Replay: npm run replay/);
    expect(output.split('It is false at x = 1.')).toHaveLength(2);
    expect(output).not.toContain('malformed');
    expect(output).toMatch(/ Test Files {2}1 failed \| 2 passed \(3\)\n/);
  });

  test('a name that no claim has is an error with near names, and nothing runs', async () => {
    const { status, output } = await book.runIn({}, START, 'test', 'it-stnads', 'falls');
    expect(status).toBe(1);
    expect(output.trim()).toBe('No claim has "it-stnads" in its name. Did you mean "01-made-up/it-stands"?');
  });

  test.each([
    [
      'that none has',
      ['it-', '-t', 'it-fells'],
      /^ ✗ No sentence, control or test has a name that matches \/it-fells\/, so nothing ran\.$/,
    ],
    ['that is no pattern', ['-t', 'XOR ('], /^ -t takes a regular expression, and "XOR \(" is not one \(.*\): put a backslash/],
  ])('a part of the name of a sentence %s is an error, in one sentence', async (_, args, says) => {
    const { status, output } = await book.runIn({}, START, 'test', ...args);
    expect(status).toBe(1);
    expect(output).not.toContain('0 of 0');
    expect(output).not.toMatch(/^ {4}at /m);
    expect(output.split('\n').filter((line) => says.test(line))).toHaveLength(1);
  });

  test.each([
    [
      ['--covrage'],
      /^ npm test has no option --covrage\. Did you mean "--coverage"\? Of vitest it takes --bail, .* Call it as: npm test -- /,
    ],
    [['--project', 'nope'], /^ vitest\.config\.ts has no project "nope": /],
    [['--reporter', 'nope'], /^ There is no reporter "nope": name one /],
  ])('%j is an error, in one sentence', async (args, says) => {
    const { status, output } = await book.runIn({}, START, 'test', ...args);
    expect(status).toBe(1);
    expect(output.split('\n').filter((line) => line !== '')).toEqual([expect.stringMatching(says)]);
  });

  test('vitest may be called from a folder within', async () => {
    const { status, output } = await runIn(join(book.root, 'specs', '01-made-up'), {}, '../../node_modules/vitest/vitest.mjs', [
      'run',
      '--project',
      'claims',
      'it-stands',
    ]);
    expect(output).toContain('✓ proved    a bit is no more than one');
    expect(status).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('who has read enough ends it without a word', async () => {
    const command = `'${process.execPath}' ${START} test | head -n 1; exit "\${PIPESTATUS[0]}"`;
    const { VITEST: _, ...env } = process.env;
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: book.root, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  // `script` gives a command a terminal; Windows has none.
  describe.runIf(process.platform === 'linux')('in a terminal', () => {
    test('a line says how far the run is, and no line is longer than the terminal, but for commands', async () => {
      const { status, output } = await book.runIn(
        { columns: 60, env: { VITEST_MAX_WORKERS: '1' } },
        START,
        'test',
        '--seed',
        '3',
      );
      expect(status).toBe(1);
      expect(output).toContain(CSI);
      const shown = stripVTControlCharacters(output).split(/\r|\n/);
      // Once at least: it is drawn anew every half second, and the book may be done before.
      expect(shown.some((line) => PROGRESS.test(line))).toBe(true);
      const own = shown.slice(
        0,
        shown.findIndex((line) => line.includes('Failed Suites')),
      );
      expect(own.filter((line) => line.length > 60 && !line.includes('npm run') && !/^ *\S+$/.test(line))).toEqual([]);
      // One after the other, chapter by chapter: each heading stands there once.
      expect(own.filter((line) => /^ \d\d-/.test(line))).toEqual([
        ' 01-made-up  Made up  lessons/01-made-up/',
        ' 02-more  More of it  lessons/02-more/',
      ]);
      const words = own.join(' ').replace(/\s+/g, ' ');
      expect(words).toContain(LONG);
      // With a fresh seed no pages are compared, and what fails is told all the same.
      expect(words).toContain('Part of the book, or a fresh seed');
      expect(words).toContain('it-falls.spec.ts: "a bit is no more than one": It is false at x = 1.');
    });

    test('NO_COLOR takes the colours, and CI the progress line', async () => {
      const plain = await book.runIn({ columns: 80, env: { NO_COLOR: '1' } }, START, 'test', 'it-stands');
      expect(colours(plain.output)).toEqual([]);
      expect(plain.output).toMatch(PROGRESS);
      const ci = await book.runIn({ columns: 80, env: { CI: 'true' } }, START, 'test', 'it-stands');
      expect(ci.output).toContain('It stands');
      expect(ci.output).not.toMatch(PROGRESS);
    });
  });
});

test('a spec that cannot be read keeps no other from running', async () => {
  const book = madeUpBook({
    'specs/01-made-up/README.md': '# Made up\n',
    'specs/01-made-up/it-stands.spec.ts': specOf('It stands'),
    'specs/01-made-up/torn.spec.ts': 'export default claim({ ;\n',
  });
  const { status, output } = await book.run(START, 'test');
  book.remove();
  expect(status).toBe(1);
  expect(output).toContain('1 of 2 claims stand');
  expect(output).toContain('specs/01-made-up/torn.spec.ts:1:24');
});

test('an error in src is shown where it is written, and not in the bundle that runs', async () => {
  const half = "import { rational } from '../../src/index.ts';\nexport default rational(0.5);\n";
  const book = madeUpBook({ 'specs/01-made-up/half.spec.ts': half });
  const { status, output } = await book.run(START, 'test');
  book.remove();
  expect(status).toBe(1);
  expect(output).toMatch(/src\/math\/exact\/\w+\.ts:\d+:\d+\n/);
  expect(output).toMatch(/specs\/01-made-up\/half\.spec\.ts:2:16\n/);
  expect(output).not.toContain('linear-bundle');
});
