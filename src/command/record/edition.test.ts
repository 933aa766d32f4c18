import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { changesSince } from '../../claim/ledger/edition.ts';
import { SAMPLE } from '../../lesson/sample/sampleBook.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { edition } from './edition.ts';

const ROOT = temporaryFolder(
  'edition',
  { 'lessons/claims.json': JSON.stringify(SAMPLE.ledger), 'src/content/edition.json': '{}' },
  afterAll,
);

test('an edition keeps what the ledger says, and nothing has changed since', () => {
  const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(edition(ROOT, ['Second edition'])).toBe(0);
  expect(told.mock.calls.flat().join('')).toContain('Empty src/content/errata.ts');
  const kept = JSON.parse(readFileSync(join(ROOT, 'src/content/edition.json'), 'utf8'));
  expect(kept.name).toBe('Second edition');
  expect(changesSince(kept, SAMPLE.ledger)).toEqual([]);
});

test.each([[[]], [['Second', 'edition']], [['']], [['Second\u202e edition']]])('%j is not one name', (args) => {
  expect(codeOf(() => edition(ROOT, args))).toBe('not-one-name');
});

test('without a ledger nothing is kept', () => {
  expect(codeOf(() => edition(temporaryFolder('no-ledger', {}, afterAll), ['Second edition']))).toBe('no-ledger');
});

test('an edition is written through no link', () => {
  const root = temporaryFolder('linked', { 'lessons/claims.json': JSON.stringify(SAMPLE.ledger), other: 'of another' }, afterAll);
  mkdirSync(join(root, 'src/content'), { recursive: true });
  symlinkSync(join(root, 'other'), join(root, 'src/content/edition.json'));
  expect(edition(root, ['Second edition'])).toBe(0);
  expect(readFileSync(join(root, 'other'), 'utf8')).toBe('of another');
});
