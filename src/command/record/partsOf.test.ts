import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { partsOf } from './partsOf.ts';

test('goes on where it was stopped, unless the code is another', () => {
  const file = join(temporaryFolder('parts'), 'deep/record.json');
  const told: string[] = [];
  const tell = (line: string): number => told.push(line.replace(/[\d.]+ s/, 'so long'));
  const never = (): string => {
    throw new Error('computed again');
  };

  partsOf(file, 'one', tell).part('first', () => 'a');
  const again = partsOf(file, 'one', tell);
  expect(again.part('first', never)).toBe('a');
  expect(again.part('second', () => ['b'])).toEqual(['b']);
  expect(partsOf(file, 'one', tell).part('second', () => ['never'])).toEqual(['b']);
  expect(told).toEqual([' first: so long', ' second: so long']);

  const other = partsOf(file, 'two', tell);
  expect(other.part('first', () => 'c')).toBe('c');
  other.clear();
  expect(existsSync(file)).toBe(false);
});

test('refuses a file that is damaged, and keeps it', () => {
  const file = join(temporaryFolder('parts'), 'record.json');
  writeFileSync(file, '{"code"');
  expect(codeOf(() => partsOf(file, 'one', () => undefined))).toBe('damaged-parts');
  expect(readFileSync(file, 'utf8')).toBe('{"code"');
});

test('refuses a name that was asked for before, which would be given the first part', () => {
  const { part } = partsOf(join(temporaryFolder('parts'), 'record.json'), 'one', () => undefined);
  part('first', () => 'a');
  expect(codeOf(() => part('first', () => 'b'))).toBe('part-twice');
});

test('gives a part as it would be read from the file, or refuses it', () => {
  const { part } = partsOf(join(temporaryFolder('parts'), 'record.json'), 'one', () => undefined);
  expect(codeOf(() => part('first', () => Number.NaN))).toBe('not-finite');
  expect(part('nothing', () => null)).toBe(null);
  expect(part('zero', () => -0)).toBe(0);
});

test('writes through no link that stands beside the file', () => {
  const folder = temporaryFolder('parts', { other: 'of another' });
  symlinkSync(join(folder, 'other'), join(folder, 'record.json.next'));
  partsOf(join(folder, 'record.json'), 'one', () => undefined).part('first', () => 'a');
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('of another');
});
