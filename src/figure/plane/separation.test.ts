import { expect, test } from 'vitest';
import { rational } from '../../math/exact/rational.ts';
import { corners, XOR } from '../../math/separability/boolean.ts';
import { separate } from '../../math/separability/separate.ts';
import { inspect } from '../drawing/inspect.ts';
import { separation } from './separation.ts';

const told = (svg: string): string => inspect(svg).elements.find(({ name }) => name === 'desc')?.text ?? '';

test('on the line and in the plane the points lie as they are', () => {
  const line = { points: [[-1], [3]], labels: [false, true] };
  const found = separation({ ...line, answer: separate(line.points, line.labels) }, 'Apart.');
  expect(found.caption).toBe('Apart.');
  expect(told(found.svg)).toBe('Ones: (3, 0). Zeros: (-1, 0). A line separates them.');
  const none = separation({ ...XOR, answer: separate(XOR.points, XOR.labels) }, 'They meet.');
  expect(told(none.svg)).toContain('meet at (1/2, 1/2)');
});

test('in more dimensions a hyperplane is seen by the values at the points, each on its side of zero', () => {
  const points = corners(3);
  const labels = points.map((corner) => corner.every((bit) => bit === 1));
  const { svg, caption } = separation({ points, labels, answer: { weights: [1, 1, 1], bias: '-5/2' } }, 'After all.');
  expect(inspect(svg).problems).toEqual([]);
  expect(caption).toBe('After all. Each point stands at the value of the affine function: ones above zero, zeros below.');
  expect(told(svg)).toBe('Numbers along a line. ones: 1/2. zeros: -5/2, -3/2, -3/2, -1/2, -3/2, -1/2, -1/2.');
});

test('a combination is seen by its points, and by the place where the ones and the zeros have their mixture', () => {
  const points = [...XOR.points.map((point) => [...point, 5]), [9, 9, 9]];
  const labels = [...XOR.labels, true];
  const { svg, caption } = separation({ points, labels, answer: { combination: [1, 1, 1, 1, 0] } }, 'None.');
  expect(inspect(svg).problems).toEqual([]);
  expect(caption).toMatch(/mixture of 2 ones \(solid\) and of 2 zeros \(dashed\) alike\.$/);
  expect(told(svg)).toContain('Zeros: (0, 0, 5), (1, 1, 5). Marked: (1/2, 1/2, 5).');
});

test('through the origin, zeros are mirrored at it and the origin is the mixture', () => {
  const points = [
    [1, 2],
    [2, 4],
  ];
  const answer = separate(points, [true, false], { bias: false });
  const { svg, caption } = separation({ points, labels: [true, false], answer, bias: false }, 'None.');
  expect(caption).toContain('is a mixture of 1 one (solid) and 1 zero (dashed).');
  expect(told(svg)).toContain('Ones: (1, 2). Zeros: (-2, -4). Marked: (0, 0).');
  const alone = { points: [[0, 0, 0]], labels: [true], answer: { combination: [rational(3)] }, bias: false };
  expect(told(separation(alone, '').svg)).toContain('Ones: (0, 0, 0). Marked: (0, 0, 0).');
});
