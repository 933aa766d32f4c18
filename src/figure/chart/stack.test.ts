import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { stack } from './stack.ts';

const THREE = [
  { name: 'W₁', takes: 'a', gives: 'b' },
  { name: 'W₂', takes: 'b', gives: 'c' },
  { name: 'W₃', takes: 'c', gives: 'd' },
];
const ONE = { name: 'W₃W₂W₁', takes: 'a', gives: 'd' };

test('every layer is a box with its name, every connection carries its numbers, and one box equals them', () => {
  const { svg, caption } = stack(THREE, ONE, 'Three are one.');
  const { elements, problems } = inspect(svg);
  expect(problems).toEqual([]);
  expect(caption).toBe('Three are one.');
  const written = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  expect(written.toSorted()).toEqual(['=', 'W₁', 'W₂', 'W₃', 'W₃W₂W₁', 'a', 'a', 'b', 'c', 'd', 'd']);
  expect(elements.filter(({ name, attributes }) => name === 'path' && attributes.get('class') === 'sheet')).toHaveLength(4);
  expect(elements.find(({ name }) => name === 'desc')?.text).toBe(
    'A stack of 3 layers, from the input up: W₁, from a to b; W₂, from b to c; W₃, from c to d. It equals one layer: W₃W₂W₁, from a to d.',
  );
});

test('a stack may be one layer, or twelve', () => {
  const single = { name: 'W', takes: '2', gives: '2' };
  for (const count of [1, 12])
    expect(
      inspect(
        stack(
          Array.from({ length: count }, () => single),
          single,
          'x',
        ).svg,
      ).problems,
    ).toEqual([]);
});

test('what does not fit is refused', () => {
  expect(codeOf(() => stack([], ONE, 'x'))).toBe('no-layers');
  expect(codeOf(() => stack([...THREE].reverse(), ONE, 'x'))).toBe('widths-differ');
  expect(codeOf(() => stack(THREE, { ...ONE, gives: 'e' }, 'x'))).toBe('wrong-shape');
  expect(() => stack(THREE, { ...ONE, takes: 'e' }, 'x')).toThrow(RangeError);
});
