import { afterAll, expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { shardsIn } from './lessons.ts';

const ROOT = temporaryFolder(
  'shards',
  {
    'good/a.json': 'A',
    'good/b.json': 'B',
    'good/.hidden': '',
    'empty/.hidden': '',
    'mixed/a.json': 'A',
    'mixed/older/b.json': 'B',
  },
  afterAll,
);

test('the shards of a folder are its files, but for hidden ones', () => {
  expect(shardsIn(ROOT, 'good')).toEqual(
    new Map([
      ['a.json', 'A'],
      ['b.json', 'B'],
    ]),
  );
});

test.each([
  ['missing', 'no-shards'],
  ['empty', 'no-shards'],
  ['good/a.json', 'no-shards'],
  ['mixed', 'no-file'],
])('in %s there are none, or more than shards', (folder, code) => {
  expect(codeOf(() => shardsIn(ROOT, folder))).toBe(code);
});
