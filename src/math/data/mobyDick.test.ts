import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { letters, mobyDick } from './mobyDick.ts';
import { MOBY_DICK_TEXT } from './mobyDickText.ts';

const CHAPTERS = mobyDick();

test('there are fifteen chapters, each with its heading and its text', () => {
  expect(CHAPTERS.map(({ title }) => /^CHAPTER (\d+)\. \S.*\.$/.exec(title)?.[1])).toEqual(
    Array.from({ length: 15 }, (_, i) => String(i + 1)),
  );
  expect(CHAPTERS[0]?.text.startsWith('Call me Ishmael. Some years ago')).toBe(true);
  expect(CHAPTERS.map(({ title, text }) => `${title}\n\n${text}\n`).join('\n')).toBe(MOBY_DICK_TEXT);
});

test('the text is what the script wrote', () => {
  expect(createHash('sha256').update(MOBY_DICK_TEXT).digest('hex')).toBe(
    '30626379fc309d40ec950025d8a4ed540324c16c9876ce47987eef1bbe0a19e0',
  );
});

test('nine chapters are for training, three for validation and three for the test', () => {
  const parts = (['training', 'validation', 'test'] as const).flatMap((part, i) => Array(i === 0 ? 9 : 3).fill(part));
  expect(CHAPTERS.map(({ part }) => part)).toEqual(parts);
});

test('text in letters has 27 symbols, and one gap between two words', () => {
  expect(letters('Call me—"Az".')).toEqual([3, 1, 12, 12, 0, 13, 5, 0, 1, 26, 0]);
  expect(letters('')).toEqual([]);
  const all = CHAPTERS.flatMap(({ text }) => letters(text));
  expect(new Set(all)).toEqual(new Set(Array.from({ length: 27 }, (_, symbol) => symbol)));
  for (const { text } of CHAPTERS) {
    const symbols = letters(text);
    expect(symbols.some((symbol, i) => symbol === 0 && symbols[i + 1] === 0)).toBe(false);
  }
});
