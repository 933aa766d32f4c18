import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
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

test('refuses a file that is damaged', () => {
  const file = join(temporaryFolder('parts'), 'record.json');
  writeFileSync(file, '{"code"');
  expect(() => partsOf(file, 'one', () => undefined)).toThrow(SyntaxError);
});
