import { expect, test } from 'vitest';
import type { ClaimRow } from '../ledger/ledger.ts';
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
])('%s', (says, left) => {
  expect(withoutLinksTo(GONE, { ...CLAIM, says })).toEqual({ ...CLAIM, says: left });
  expect(withoutLinksTo(GONE, { ...CLAIM, says: '', exercise: says })).toEqual({ ...CLAIM, says: '', exercise: left });
});
