import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { widthOf, withCommand, withDetail, wrapped } from './wrapped.ts';

const red = (text: string): string => styleText('red', text, { validateStream: false });

test('wrapped(text, columns, indent) breaks between words and indents what follows', () => {
  expect(wrapped(' ■ one two three', 9, 3)).toBe(' ■ one\n   two\n   three');
  expect(wrapped(' ■ one two three', 10, 3)).toBe(' ■ one two\n   three');
  expect(wrapped(' ■ one two three', Number.POSITIVE_INFINITY, 3)).toBe(' ■ one two three');
});

test('a sign between two things goes where a line ends between them', () => {
  expect(wrapped(' ■ one · two · three', 11, 3)).toBe(' ■ one\n   two\n   three');
  expect(wrapped(' ■ one · two · three', 13, 3)).toBe(' ■ one · two\n   three');
});

test('lines stay lines', () => {
  expect(wrapped(' 5 files changed\n   a.html\n\n   b.html', 10, 3)).toBe(' 5 files\n   changed\n   a.html\n\n   b.html');
});

test('a word that is longer than a line stays whole, and alone', () => {
  expect(wrapped(' a 02-separability/xor b', 12, 3)).toBe(' a\n   02-separability/xor\n   b');
  expect(wrapped('   02-separability/xor', 12, 3)).toBe('   02-separability/xor');
});

test('colours take no room', () => {
  expect(widthOf(red('one'))).toBe(3);
  expect(wrapped(`${red('one')} two ${red('three four')}`, 13, 2)).toBe(`${red('one')} two ${red('three\n  four')}`);
});

test('withDetail(says, detail, columns, indent) puts the detail below where it does not fit beside', () => {
  expect(withDetail(' ■ one two', 'more of it', 22, 3)).toBe(' ■ one two  more of it');
  expect(withDetail(' ■ one two', 'more of it', 21, 3)).toBe(' ■ one two\n   more of it');
  expect(withDetail(' ■ one two', 'more of it', 9, 3)).toBe(' ■ one\n   two\n   more\n   of it');
  expect(withDetail(' ■ one two', '', 9, 3)).toBe(' ■ one\n   two');
});

test('a command below a sentence is copied, so it stays in one line', () => {
  expect(withCommand(' ✗ it is false\nReplay: npm run replay', 12, 3)).toBe(' ✗ it is\n   false\n   Replay: npm run replay');
});
