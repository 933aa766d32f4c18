import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { preview } from './preview.ts';

let root = '';
beforeEach(() => {
  root = temporaryFolder('preview');
});

const ICON = Uint8Array.of(0, 255, 10);
const show = (pages: Readonly<Record<string, string | Uint8Array>>) => preview(root, 'seen', new Map(Object.entries(pages)));
const read = (path: string) => readFileSync(join(root, 'seen', path), 'utf8');

it('writes what has changed and nothing else, and tells which', () => {
  expect(show({ 'a.html': 'one', 'deep/b.html': 'two', 'icon.png': ICON })).toEqual(['a.html', 'deep/b.html', 'icon.png']);
  expect(show({ 'a.html': 'one', 'deep/b.html': 'three', 'icon.png': ICON })).toEqual(['deep/b.html']);
  expect([read('a.html'), read('deep/b.html')]).toEqual(['one', 'three']);
});

it('removes what is no longer a page', () => {
  show({ 'a.html': 'one', 'b.html': 'two' });
  expect(show({ 'a.html': 'one' })).toEqual([]);
  expect(readdirSync(join(root, 'seen'))).toEqual(['a.html']);
});

it('writes again what somebody has changed or removed meanwhile', () => {
  show({ 'a.html': 'one', 'b.html': 'two' });
  writeFileSync(join(root, 'seen', 'a.html'), 'spoilt');
  rmSync(join(root, 'seen', 'b.html'));
  expect(show({ 'a.html': 'one', 'b.html': 'two' })).toEqual(['a.html', 'b.html']);
  expect([read('a.html'), read('b.html')]).toEqual(['one', 'two']);
});

it('leaves alone what another process has written just so', () => {
  show({ 'a.html': 'one' });
  writeFileSync(join(root, 'seen', 'a.html'), 'two');
  expect(show({ 'a.html': 'two' })).toEqual([]);
  expect(show({ 'a.html': 'two' })).toEqual([]);
  expect(show({ 'a.html': 'one' })).toEqual(['a.html']);
});

it.each(['seen', 'seen/deep', 'seen/deep/b.html'])('neither writes nor removes where a link at %s leads', (place) => {
  const mine = temporaryFolder('mine', { 'a.html': 'mine', 'b.html': 'mine' });
  mkdirSync(join(root, place, '..'), { recursive: true });
  symlinkSync(place.endsWith('.html') ? join(mine, 'b.html') : mine, join(root, place), 'junction');
  expect(codeOf(() => show({ 'deep/b.html': 'two' }))).toBe('not-a-folder');
  expect(readdirSync(mine)).toEqual(['a.html', 'b.html']);
  expect(readFileSync(join(mine, 'b.html'), 'utf8')).toBe('mine');
});
