import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { replaceFile } from './replaceFile.ts';

test('a file is replaced, and nothing is written through what stands beside it', () => {
  const folder = temporaryFolder('replaced', { 'a.json': 'old', other: 'of another' });
  symlinkSync(join(folder, 'other'), join(folder, 'a.json.next'));
  replaceFile(join(folder, 'a.json'), 'new');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('of another');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.json.next', 'other']);
});

test('what cannot be replaced stays as it is, with nothing beside it', () => {
  const folder = temporaryFolder('replaced', { 'a.json/inside': 'old' });
  expect(() => replaceFile(join(folder, 'a.json'), 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['a.json']);
});
