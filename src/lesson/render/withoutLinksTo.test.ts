import { expect, test } from 'vitest';
import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { withoutLinksTo } from './withoutLinksTo.ts';

const GONE = new Set(['01-some/gone', '02-more/gone']);
const CLAIM = { id: '01-some/here', title: 'Here' } as ClaimRow;

test.each([
  ['[Next](gone.md) it goes on.', 'Next it goes on.'],
  ['[Next](./gone.md#a-sentence) and [more \\[2\\]](../02-more/gone.md).', 'Next and more \\[2\\].'],
  ['[Next](there.md) and [more](../02-more/there.md#x).', '[Next](there.md) and [more](../02-more/there.md#x).'],
  [
    '[Next](../01-some/gone.md), ![the pencil] and [the terms](../glossary.md).',
    'Next, ![the pencil] and [the terms](../glossary.md).',
  ],
  ['[Next](gone.md "More of it") it goes on.', 'Next it goes on.'],
  ['`[a](gone.md)` and $[a](gone.md)$ and \\[a](gone.md)', '`[a](gone.md)` and $[a](gone.md)$ and \\[a](gone.md)'],
  ['[a](<gone.md>)', 'a'],
  ['[a]( <./gone.md#x> \'More (of it)\' ) and [b](gone.md (So "it" is))', 'a and b'],
  ['[a](\n  gone.md\n  "on\nlines"\n) and so', 'a and so'],
  ['[*a* `]` b [c]](gone.md).', '*a* `]` b [c].'],
  ['[a][so], [so][] and [so].\n\n[so]: <gone.md> "So"', 'a, so and so.\n\n[so]: <gone.md> "So"'],
  ['- one\n- - [a](gone.md), a\n\n  > [b\n  > c](gone.md) [d](there.md)', '- one\n- - a, a\n\n  > b\n  > c [d](there.md)'],
  ['| a | [a](gone.md) |\n| --- | --- |\n| [b](gone.md) | [b](gone.md) |', '| a | a |\n| --- | --- |\n| b | b |'],
  ['| a \\| b [c](gone.md) |\n| --- |', '| a \\| b [c](gone.md) |\n| --- |'],
  ['1. 1 [1](gone.md)\n2. 1 [1](gone.md)', '1. 1 1\n2. 1 1'],
  ['[gone](gone%2Emd) <https://doi.org/10.1/gone.md>', '[gone](gone%2Emd) <https://doi.org/10.1/gone.md>'],
  ['So.\n\n```\n[a](gone.md)\n```\n\n    [a](gone.md)', 'So.\n\n```\n[a](gone.md)\n```\n\n    [a](gone.md)'],
])('%s', (says, left) => {
  expect(withoutLinksTo(GONE, { ...CLAIM, says })).toEqual({ ...CLAIM, says: left });
  expect(withoutLinksTo(GONE, { ...CLAIM, says: '', exercise: says })).toEqual({ ...CLAIM, says: '', exercise: left });
});

test('where every claim has a page, nothing is changed', () => {
  const claim = { ...CLAIM, says: '[a](gone.md)' };
  expect(withoutLinksTo(new Set(), claim)).toBe(claim);
});
