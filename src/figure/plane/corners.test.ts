import { expect, test } from 'vitest';
import { XOR } from '../../math/separability/boolean.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { corners } from './corners.ts';

test('corners draws each point with its label where it is, y upwards', () => {
  const { svg, caption } = corners(XOR, 'XOR.');
  expect(caption).toBe('XOR.');
  expect(svg).toContain('<desc>Labelled points of the plane. Ones: (0, 1), (1, 0). Zeros: (0, 0), (1, 1).</desc>');
  // 280 for five thirds of the square: 168 a unit, from 66 and, upwards, from 234.
  expect([...svg.matchAll(/<circle class="(\w+)" cx="(\d+)" cy="(\d+)"/g)].map(([, ...found]) => found)).toEqual([
    ['zero', '66', '234'],
    ['one', '66', '66'],
    ['one', '234', '234'],
    ['zero', '234', '66'],
  ]);
});

test('joined draws the two paths through their shared middle', () => {
  const { svg } = corners({ ...XOR, joined: true }, '');
  expect(svg).toContain('<path class="path-zero dashed" d="M66,234L234,66z"/><path class="path-one" d="M66,66L234,234z"/>');
});

test('a line is drawn through the frame, its positive side shaded for the ones', () => {
  const { svg } = corners({ ...XOR, labels: [false, false, true, true], line: { weights: [1, 0], bias: '-1/2' } }, '');
  expect(svg).toContain('<path class="ones" d="M150,290L290,290L290,10L150,10z"/>');
  expect(svg).toContain('<path class="zeros" d="M10,290L150,290L150,10L10,10z"/>');
  expect(svg).toContain('<path class="thick" d="M150,290L150,10"/>');
});

test('where no line crosses the frame, all of it is on one side', () => {
  const { svg } = corners({ ...XOR, line: { weights: [0, 0], bias: 1 } }, '');
  expect(svg).toContain('<path class="ones" d="M10,290L290,290L290,10L10,10z"/>');
  expect(svg).not.toContain('class="zeros"');
  expect(svg).not.toContain('class="thick"');
});

test('points in space are refused', () => {
  expect(codeOf(() => corners({ points: [[0, 0, 0]], labels: [true] }, ''))).toBe('not-two-coordinates');
});
