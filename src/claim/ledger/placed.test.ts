import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { expectPlaced, pieces, placesIn } from './placed.ts';

const TEXT = 'Lay a pencil.\n\n![the pencil]\n\nAnd guess.\n\n![predict]\n';

test('a text is cut where it places something, alone in a paragraph', () => {
  expect(pieces(TEXT)).toEqual([
    { markdown: 'Lay a pencil.' },
    { name: 'the pencil' },
    { markdown: 'And guess.' },
    { name: 'predict' },
  ]);
  expect(pieces('')).toEqual([]);
  expect(placesIn(TEXT)).toEqual(['the pencil', 'predict']);
  // Within a line it is text, and a picture of Markdown's is none of ours.
  for (const text of ['It is ![the pencil].', '![x](y.svg)', '![]', ' ![the pencil]', '![a[b]'])
    expect(pieces(text)).toEqual([{ markdown: text.trim() }]);
});

test('a text places every figure that has a name, each once, and no other', () => {
  expect(() => expectPlaced(TEXT, [{ name: 'the pencil' }, {}])).not.toThrow();
  expect(() => expectPlaced('Nothing.', [{}, {}])).not.toThrow();
  expect(codeOf(() => expectPlaced(TEXT, []))).toBe('no-such-figure');
  expect(() => expectPlaced(TEXT, [])).toThrow(/"the pencil": no figure has a name/);
  expect(() => expectPlaced(TEXT, [{ name: 'the pen' }])).toThrow(/has a place for "the pencil": the figures are "the pen"/);
  expect(() => expectPlaced(`${TEXT}\n![the pencil]\n`, [{ name: 'the pencil' }])).toThrow(/has two places for "the pencil"/);
  expect(codeOf(() => expectPlaced(TEXT, [{ name: 'the pencil' }, { name: 'the pen' }]))).toBe('figure-without-place');
});
