import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { type Origin, openedShards, type Shard, sealedShard, sourcesHash } from './shards.ts';

const ORIGIN: Origin = { root: '/a', seeds: '{}', sources: 'abc' };
/** As vitest writes it: a list of texts, numbers and objects, which name their texts by place. */
const BLOB = JSON.stringify(['/a/specs/01-a/a.spec.ts', 3, { filepath: '0' }, 'is /a/specs/01-a/a.spec.ts', '/about', '/a']);

const sealed = (shard: Shard = { index: 1, count: 2 }, origin: Origin = ORIGIN, blob = BLOB): string =>
  sealedShard(blob, shard, origin);
const opened = (...texts: readonly string[]) =>
  openedShards('/b c', 'abc', new Map(texts.map((text, i): [string, string] => [`${i}.json`, text])));

test('shards of one state and of the fixed seeds are opened, with the paths of the folder that merges them', () => {
  const found = opened(sealed(), sealed({ index: 2, count: 2 }, { ...ORIGIN, root: '/b c' }));
  expect([...found.keys()]).toEqual(['0.json', '1.json']);
  expect(JSON.parse(found.get('0.json') ?? '')).toEqual([
    '/b c/specs/01-a/a.spec.ts',
    3,
    { filepath: '0' },
    'is /a/specs/01-a/a.spec.ts',
    '/about',
    '/a',
  ]);
  expect(found.get('1.json')).toBe(BLOB);
});

test.each<[string, readonly string[], string]>([
  ['from other sources', [sealed({ index: 1, count: 2 }, { ...ORIGIN, sources: 'abd' })], 'other-sources'],
  ['run with a fresh seed', [sealed({ index: 1, count: 2 }, { ...ORIGIN, seeds: '{"fresh":5}' })], 'fresh-seed'],
  ['that is there twice', [sealed(), sealed()], 'shard-twice'],
  ['of another division', [sealed(), sealed({ index: 2, count: 3 })], 'shard-twice'],
  ['that was edited', [sealed().replace('01-a', '02-a')], 'not-a-shard'],
  ['that vitest wrote alone', [BLOB], 'not-a-shard'],
  ['that is empty', [''], 'not-a-shard'],
  ['that is null', ['null'], 'not-a-shard'],
])('a shard %s is refused', (_, texts, code) => {
  expect(codeOf(() => opened(...texts))).toBe(code);
});

test('the hash of the sources changes with each of them, and with nothing else', () => {
  const texts = {
    'src/a.ts': '1',
    'scripts/a.mjs': '1',
    'specs/01-a/a.spec.ts': '1',
    'package.json': '1',
    'package-lock.json': '1',
    'vitest.config.ts': '1',
  };
  const root = temporaryFolder('sources', texts);
  const before = sourcesHash(root);
  expect(sourcesHash(temporaryFolder('sources', texts))).toBe(before);
  writeFileSync(join(root, 'specs', '01-a', '.a.spec.ts.swp'), '');
  writeFileSync(join(root, 'README.md'), '');
  writeFileSync(join(root, 'scripts', 'a.pyc'), '');
  expect(sourcesHash(root)).toBe(before);
  for (const path of Object.keys(texts))
    expect(sourcesHash(temporaryFolder('sources', { ...texts, [path]: '2' })), path).not.toBe(before);
  expect(sourcesHash(temporaryFolder('sources', { ...texts, 'src/b.ts': '' }))).not.toBe(before);
});
