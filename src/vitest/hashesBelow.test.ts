import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { hashesBelow, hashesOfBundle } from './hashesBelow.ts';

test('every file that is not hidden has a hash, and the same text the same one', () => {
  const hidden = { 'a/.b.ts.swp': 'x', '.old/b.ts': 'x' };
  const root = temporaryFolder('hashes', { 'a/b.ts': 'x', 'c.ts': 'x', 'd.ts': 'y', ...hidden });
  const hashes = hashesBelow(root, 'specs');
  expect([...hashes.keys()].sort()).toEqual(['specs/a/b.ts', 'specs/c.ts', 'specs/d.ts']);
  expect(hashes.get('specs/a/b.ts')).toBe(hashes.get('specs/c.ts'));
  expect(hashes.get('specs/d.ts')).not.toBe(hashes.get('specs/c.ts'));
  expect(hashesBelow(join(root, 'nobody'), 'specs')).toEqual(new Map());
});

test('of a bundle all files count, not only those that are loaded first; without one there are none', () => {
  const root = temporaryFolder('hashes', { 'linear-bundle-x/src/index.mjs': '', 'linear-bundle-x/chunk.mjs': '' });
  const bundle = new Map([['src/index.ts', join(root, 'linear-bundle-x', 'src', 'index.mjs')]]);
  expect([...hashesOfBundle(bundle).keys()].sort()).toEqual(['bundle/chunk.mjs', 'bundle/src/index.mjs']);
  expect(hashesOfBundle(new Map())).toEqual(new Map());
  expect(hashesOfBundle()).toEqual(new Map());
});
