import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVIDENCE_KINDS } from './kinds.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'CONTRIBUTING.md');
const TEXT = readFileSync(FILE, 'utf8').replaceAll('\r\n', '\n');
const TABLE = /(<!-- The table is made from .* -->\n)([\s\S]*)(<!-- The end of the table\. -->)/;

/** What prints more stands first; then in the order of the alphabet. */
const STRENGTHS = ['proved', 'argued', 'supported', 'at most supported', 'measured'];

/** The table of evidence, as the kinds describe themselves. */
function table(): string {
  const rows = STRENGTHS.flatMap((strength) =>
    EVIDENCE_KINDS.filter(({ prints }) => prints === strength).map(
      ({ establishes, prints, skeleton }) => `| \`${skeleton.holds.replaceAll('|', '\\|')}\` | ${establishes} | ${prints} |`,
    ),
  );
  expect(rows.length).toBe(EVIDENCE_KINDS.length);
  return ['| evidence | what it establishes | prints |', '| --- | --- | --- |', ...rows].map((line) => `${line}\n`).join('');
}

test('the table of evidence is the one that the kinds describe', async () => {
  expect(TEXT).toMatch(TABLE);
  await expect(
    TEXT.replace(TABLE, (_, before: string, __, after: string) => `${before}${table()}${after}`),
    'The table in CONTRIBUTING.md is out of date: npx vitest run --project machinery contributing -u writes it.',
  ).toMatchFileSnapshot(FILE);
});

test('it has at most 900 words, apart from that table, which is data', () => {
  // Whatever stands between two spaces and has a letter or a digit, code and addresses too.
  expect(TEXT.replace(TABLE, '').match(/\S*[\p{L}\p{N}]\S*/gu)?.length).toBeLessThanOrEqual(900);
});

test('every file and folder that it names is there', () => {
  const named = [...TEXT.matchAll(/(?:\]\(|`)((?:src|specs|scripts)\/[\w./-]+)(?=[)`])/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(10);
  // What the reader is about to write is not there yet.
  const there = named.filter((path) => !path.includes('my-claim'));
  for (const path of there) expect(existsSync(join(FILE, '..', path)), path).toBe(true);
});
