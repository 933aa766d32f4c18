import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { ladder } from './ladder.ts';

test('ladder writes the names on their sides and joins those that belong together', () => {
  const { svg, caption } = ladder(
    {
      heads: ['claims', 'pages'],
      left: [
        { name: 'claim 0', label: true },
        { name: 'claim 1', label: false, isRinged: true },
      ],
      right: [{ name: 'page 0' }],
      joins: [[0, 0]],
    },
    'One page.',
  );
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('One page.');
  expect(elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes.get('d'))).toEqual(['M104,46L196,46']);
  expect(elements.filter(({ name }) => name === 'circle').map(({ attributes }) => attributes.get('class'))).toEqual([
    'one',
    'zero',
    'wrong',
    'one',
  ]);
  expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual([
    'claims',
    'pages',
    '1',
    'claim 0',
    '0',
    'claim 1',
    'page 0',
  ]);
  expect(svg).toContain('<desc>claims: claim 0 (1), claim 1 (0). pages: page 0. Joined: claim 0 with page 0.</desc>');
});

test('one side may be empty, both may not, and no line ends nowhere', () => {
  const rungs = [{ name: 'a' }];
  expect(inspect(ladder({ heads: ['one', 'other'], left: rungs, right: [], joins: [] }, '').svg).problems).toEqual([]);
  expect(codeOf(() => ladder({ heads: ['', ''], left: [], right: [], joins: [] }, ''))).toBe('no-names');
  expect(codeOf(() => ladder({ heads: ['', ''], left: rungs, right: rungs, joins: [[0, 1]] }, ''))).toBe('no-such-end');
});
