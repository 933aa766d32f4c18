import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, type MadeUpBook, madeUpBook, specOf } from './madeUpBook.ts';
import { sealedShard } from './shards.ts';

const START = 'scripts/start.mjs';

/** A claim that is malformed in one way, by the name of its file, and the sentence that says so. */
const MALFORMED: { readonly [name: string]: readonly [spec: string, says: RegExp] } = {
  'no-control': [
    specOf('No control').replace(/butNot: .*/, 'butNot: {},'),
    /The sentence "a bit is no more than one" has no control: add to "butNot" a false neighbour/,
  ],
  'unknown-position': [
    specOf('Unknown position', {
      more: "settles: { 'the-earth-is-flat': { reading: 'all of it', by: 'a bit is…', verdict: 'wrong' } },",
    }),
    /The position "the-earth-is-flat" is unknown: the list is src\/content\/positions\.ts/,
  ],
  'unknown-reading': [
    specOf('Unknown reading', {
      more: "settles: { 'xy-solves-xor': { reading: 'on Tuesdays', by: 'a bit is…', verdict: 'right' } },",
    }),
    /The position "xy-solves-xor" has no reading "on Tuesdays"; it has /,
  ],
  'unknown-source': [
    specOf('Unknown source', { more: "sources: ['nobody1900']," }),
    /The source "nobody1900" is unknown: add it to src\/content\/bibliography\.ts/,
  ],
  'one-title': [
    specOf('One title for two'),
    /The title "One title for two" is also that of specs\/01-made-up\/same-title\.spec\.ts: two claims need two titles/,
  ],
  'same-title': [
    specOf('One title for two'),
    /The title "One title for two" is also that of specs\/01-made-up\/one-title\.spec\.ts/,
  ],
  'uses-itself-round-about': [
    specOf('Cyclic', { more: "uses: ['01-made-up/and-back']," }),
    /"uses" leads back to this claim: a claim cannot rest on itself, so drop one of the steps/,
  ],
  'and-back': [specOf('And back', { more: "uses: ['01-made-up/uses-itself-round-about']," }), /"uses" leads back to this claim/],
  'uses-nothing': [
    specOf('Uses nothing', { more: "uses: ['01-made-up/nobody']," }),
    /"uses" names "01-made-up\/nobody", and there is no specs\/01-made-up\/nobody\.spec\.ts: correct the id/,
  ],
  'a-float': [
    specOf('A float')
      .replace(
        /because: .*/,
        "because: { 'a bit is no more than one': inseparable({ points: [[0.5, 0], [1, 0]], labels: [true, true] }) },",
      )
      .replace("everyCase({ x: [0, 1] }, 'x < 0')", 'inseparable(AND)'),
    /0\.5 is a float and not exact; write it as a string, "p\/q" or decimal/,
  ],
  'an-empty-domain': [
    specOf('An empty domain').replace('everyCase({ x: [0, 1] }, "x <= 1")', "everyCase({ x: [] }, 'x <= 1')"),
    /The domain of x is empty, so there is nothing to check/,
  ],
  'a-figure-that-throws': [
    specOf('A figure that throws', { more: "figure: () => { throw new Error('no ink'); }," }),
    /The figure failed: no ink/,
  ],
  'bad-tex': [specOf('Bad TeX').replace('Made up.', '$\\\\frok{1}$'), /the formula "\\frok\{1\}" cannot be typeset/],
  'a-mark': [specOf('A mark').replace('Made up.', '&#9632; Proved'), /its text shows "\\u\{25a0\}", and on these pages/],
  'an-open-block': [specOf('An open block').replace('Made up.', 'So\\n\\n```\\nit'), /its text does not end: /],
  'a-broken-link': [specOf('A broken link').replace('Made up.', '[so](%ff.md)'), /points at "%ff\.md", which is no address/],
  'a-link-to-nowhere': [
    specOf('A link to nowhere').replace('Made up.', '[so](nobody.md)'),
    /points at "nobody\.md", and there is no /,
  ],
  'a-key-twice': [
    specOf('A key twice', { more: 'sources: [], sources: [],' }),
    /a-key-twice\.spec\.ts: In line \d+, the key "sources" stands twice in one object/,
  ],
  'a-script': [
    specOf('A script', { more: "figure: () => ({ svg: '<svg><script/></svg>', caption: 'So.' })," }),
    /The figure failed: The SVG of the figure has <script>/,
  ],
  'an-escape': [
    specOf('An escape', { more: "figure: () => { throw new Error('\\u001b[1A\\n   proved'); }," }),
    /The figure failed: \\u\{1b\}\[1A proved/,
  ],
  'a-second-claim': [
    `${specOf('Twice')}claim({});\n`,
    /This file states a second claim: one claim a file, so move it to a file of its own/,
  ],
  'no-claim': ['export {};\n', /No claim is stated here: end the file with claim\(\{ … \}\)/],
};

const CHAPTER = { 'specs/01-made-up/README.md': '# Made up\n\nNothing here is real.\n' };
const STANDING = {
  'specs/01-made-up/it-stands.spec.ts': specOf('It stands'),
  'specs/01-made-up/and-this-one.spec.ts': specOf('And this one'),
};

describe('malformed claims', () => {
  let book: MadeUpBook;
  let ended: Ended;

  beforeAll(async () => {
    const specs = Object.entries(MALFORMED).map(([name, [spec]]) => [`specs/01-made-up/${name}.spec.ts`, spec]);
    book = madeUpBook({ ...CHAPTER, ...STANDING, ...Object.fromEntries(specs) });
    ended = await book.run(START, 'lessons');
  });
  afterAll(() => book.remove());

  test.each(Object.entries(MALFORMED))('%s: one sentence with the file and the remedy', (name, [, says]) => {
    const lines = ended.output.split('\n').filter((line) => line.includes(`specs/01-made-up/${name}.spec.ts: `));
    expect(lines.some((line) => says.test(line))).toBe(true);
  });

  test('one of them alone says the same and ends with 1, though its tests pass', async () => {
    const alone = await book.run(START, 'test', 'bad-tex');
    expect(alone.output).toMatch(/✗ fails {5}the formula "\\frok\{1\}" cannot be typeset/);
    expect(alone.output).toContain('✓ proved    a bit is no more than one');
    expect(alone.status).toBe(1);
  });

  test('what is seen only beside other claims is told as well, once', async () => {
    const { status, output } = await book.run(START, 'test', 'a-link-to-nowhere');
    expect(output.match(/points at "nobody\.md"/g)).toHaveLength(1);
    expect(status).toBe(1);
  });

  test('the exit code is 1, and only what stands has a page', () => {
    expect(ended.status).toBe(1);
    const pages = readdirSync(join(book.root, 'lessons', '01-made-up')).filter((file) => file.endsWith('.md'));
    expect(pages.sort()).toEqual(['README.md', 'and-this-one.md', 'it-stands.md']);
  });
});

describe('a book whose specs cannot all be run', () => {
  let book: MadeUpBook;

  beforeAll(async () => {
    book = madeUpBook({ ...CHAPTER, ...STANDING });
    expect(await book.run(START, 'lessons')).toMatchObject({ status: 0 });
  });
  afterAll(() => book.remove());

  test.each([
    ['imports what is not there', "import './nobody.ts';\n", /Cannot find module/],
    ['throws', "throw new Error('not today');\n", /not today/],
    [
      'calls what nobody exports',
      "import { everyCases } from '../../src/index.ts';\neveryCases({}, 'x');\n",
      /Did you mean "everyCase"\?/,
    ],
    ['cannot be set up', "import { beforeAll } from 'vitest';\nbeforeAll(() => { throw new Error('no water'); });\n", /no water/],
  ])('lessons/ stays as it is, and the reason is said once, when a spec %s', async (_, before, reason) => {
    const pages = () => readdirSync(join(book.root, 'lessons'), { recursive: true, encoding: 'utf8' }).sort();
    const [old, readme] = [pages(), readFileSync(join(book.root, 'lessons', 'README.md'), 'utf8')];
    book.write('specs/01-made-up/it-fails-to-run.spec.ts', `${before}${specOf('It fails to run')}`);
    const { status, output } = await book.run(START, 'lessons');
    expect(status).toBe(1);
    expect(pages()).toEqual(old);
    expect(readFileSync(join(book.root, 'lessons', 'README.md'), 'utf8')).toBe(readme);
    expect(output).toContain('lessons/ was left as it is');
    const told = output.split('\n').filter((line) => line.startsWith(' ✗ ') && reason.test(line));
    expect(told).toEqual([expect.stringContaining('specs/01-made-up/it-fails-to-run.spec.ts')]);
  });
});

describe('shards', () => {
  let book: MadeUpBook;

  const specs = () => {
    const more = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [
        `specs/02-more/${name}.spec.ts`,
        specOf(`More: ${name}`, { more: "uses: ['01-made-up/it-stands']," }),
      ]),
    );
    return { ...CHAPTER, ...STANDING, ...more, 'specs/02-more/README.md': '# More\n' };
  };
  beforeAll(() => {
    book = madeUpBook(specs());
  });
  afterAll(() => book.remove());

  const shard = (i: number, ...more: readonly string[]): Promise<Ended> => book.run(START, 'test', `--shard=${i}/2`, ...more);
  const ledger = (): string => readFileSync(join(book.root, 'lessons', 'claims.json'), 'utf8');

  test('a missing shard is an error and leaves no pages; both together give the bytes of one run', async () => {
    expect((await shard(1)).status).toBe(0);
    const half = await book.run(START, 'lessons', '--merge', '.vitest-reports');
    expect(half.status).toBe(1);
    expect(half.output).toMatch(
      /specs\/0[12]-.*\.spec\.ts did not run: run it, or, when merging shards, add the shard that has it\./,
    );
    expect(existsSync(join(book.root, 'lessons'))).toBe(false);

    expect((await shard(2)).status).toBe(0);
    const merged = await book.run(START, 'lessons', '--merge', '.vitest-reports');
    expect(merged.status).toBe(0);
    const fromShards = ledger();

    const whole = await book.run(START, 'lessons');
    expect(whole.status).toBe(0);
    expect(ledger()).toBe(fromShards);
    expect(JSON.parse(fromShards).claims).toHaveLength(5);
  });

  test('a shard that is forged down to its hashes: what says proved is checked again, and nothing of it is printed', async () => {
    const before = ledger();
    const shards = readdirSync(join(book.root, '.vitest-reports'));
    const forged = (from: string, to: string) => {
      for (const name of shards) {
        const { content } = JSON.parse(readFileSync(join(book.root, '.vitest-reports', name), 'utf8'));
        const { shard: part, origin, blob } = JSON.parse(content);
        const values: readonly unknown[] = JSON.parse(blob);
        const changed = JSON.stringify(values.map((value) => (value === from ? to : value)));
        book.write(`forged/${name}`, sealedShard(changed, part, origin));
      }
      return book.run(START, 'lessons', '--merge', 'forged');
    };
    // Sealed in the same way and with nothing changed, they are taken: it is not the seal that tells.
    expect(await forged('no such text', '')).toMatchObject({ status: 0 });
    const { status, output } = await forged('<=', '<');
    expect(status).toBe(1);
    expect(output).toContain('was reported to hold, but checked again it does not');
    expect(output).toContain('0 of 5 claims stand');
    expect(output).not.toContain('✓');
    expect(ledger()).toBe(before);
  });

  test('the same book in another folder takes them as they are, and a book that has changed does not', async () => {
    const fromShards = ledger();
    const elsewhere = madeUpBook(specs());
    try {
      cpSync(join(book.root, '.vitest-reports'), join(elsewhere.root, 'shards'), { recursive: true });
      expect(await elsewhere.run(START, 'lessons', '--merge', 'shards')).toMatchObject({ status: 0 });
      expect(readFileSync(join(elsewhere.root, 'lessons', 'claims.json'), 'utf8')).toBe(fromShards);
    } finally {
      elsewhere.remove();
    }
    book.write('specs/02-more/a.spec.ts', specOf('More: a, and more'));
    const stale = await book.run(START, 'lessons', '--merge', '.vitest-reports');
    expect(stale).toMatchObject({
      status: 1,
      output: expect.stringMatching(
        /^\n The shard shard-\d-of-2\.json cannot be merged: .* were other ones when it was run\. .*\n$/,
      ),
    });
    expect(ledger()).toBe(fromShards);
  });
});
