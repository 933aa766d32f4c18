import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { bars } from './bars.ts';

test('bars begin at one zero and are as long as their numbers, hollow where somebody only says so', () => {
  const { svg, caption } = bars(
    [
      { name: 'there are', value: 12 },
      { name: 'a quarter', value: '24/7' },
      { name: 'said', value: 1234, isSaid: true },
    ],
    'Not as many.',
  );
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Not as many.');
  expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
    'there are: 12',
    'a quarter: 3.42',
    'said: 1,234',
  ]);
  const drawn = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes);
  expect(drawn.map((attributes) => attributes.get('class'))).toEqual(['one', 'one', 'wrong dashed', 'thick']);
  expect(drawn[2]?.get('d')).toBe('M12,148L288,148L288,170L12,170z');
  expect(svg).toContain('<desc>there are: 12; a quarter: 24/7; said: 1234, as is said.</desc>');
});

test('bars of nothing are a stroke at zero, and what is below it is refused', () => {
  expect(inspect(bars([{ name: 'none', value: 0 }], '').svg).problems).toEqual([]);
  for (const shown of [[], [{ name: 'debt', value: -1 }]]) expect(codeOf(() => bars(shown, ''))).toBe('not-bars');
});
