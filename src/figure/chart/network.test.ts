import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { network } from './network.ts';

const WAIST = [{ weights: [[1, -2, 0]] }, { weights: [[1], ['1/2']] }];

test('network has a node for each number and a line for each weight, and frames the narrowest column', () => {
  const { svg, caption } = network([{ layers: WAIST, name: 'a waist' }], 'Narrow.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Narrow.');
  expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(3 + 1 + 2);
  const drawn = elements.filter(({ name }) => name === 'path').map(({ attributes }) => attributes);
  expect(drawn.map((line) => line.get('class'))).toEqual(['thin dotted', 'thick', 'thick dashed', 'thick', 'thick', 'wrong']);
  expect(drawn[0]?.get('d')).toBe('M36,108L150,68');
  expect(drawn.at(-1)?.get('d')).toBe('M133,48h34v40h-34z');
  expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual(['3', '1', '2', 'a waist']);
  expect(svg).toContain('<desc>a waist: columns of 3, 1, 2 nodes. Weights, layer by layer: (1, -2, 0); (1), (1/2).</desc>');
});

test('several stand one below the other, and where all are as narrow none is framed', () => {
  const square = { layers: [{ weights: [[0]] }], name: 'one' };
  const { elements, problems } = inspect(network([{ layers: WAIST, name: 'a waist' }, square], '').svg);
  expect(problems).toEqual([]);
  expect(elements.filter(({ attributes }) => attributes.get('class') === 'wrong')).toHaveLength(1);
  expect(
    elements
      .filter(({ name }) => name === 'circle')
      .at(-1)
      ?.attributes.get('cy'),
  ).toBe(`${3 * 40 + 58 + 8 + 20}`);
});

test('what is no network is refused', () => {
  expect(codeOf(() => network([], ''))).toBe('no-network');
  for (const layers of [[], [{ weights: [] }], [{ weights: [[]] }]])
    expect(codeOf(() => network([{ layers, name: '' }], ''))).toBe('empty-layer');
  expect(codeOf(() => network([{ layers: [{ weights: [[1, 2]] }, { weights: [[1, 2]] }], name: '' }], ''))).toBe('wrong-length');
});
