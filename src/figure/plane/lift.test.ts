import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { lift } from './lift.ts';

const XOR = {
  points: [
    [0, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
    [1, 1, 1],
  ],
  labels: [false, true, true, false],
  plane: { weights: [1, 1, -2], bias: '-1/2' },
};

test('lift draws the sheet, a stick from each point to it, and a disc with each label', () => {
  const { svg, caption } = lift(XOR, 'The lifted corners.');
  expect(caption).toBe('The lifted corners.');
  expect(svg).toContain('a zero at (0, 0, 0), a one at (0, 1, 0), a one at (1, 0, 0), a zero at (1, 1, 1).');
  expect(svg.match(/class="thick dotted"/g)).toHaveLength(4);
  expect(svg.match(/class="sheet"/g)).toHaveLength(1);
  expect([...svg.matchAll(/<circle class="(one|zero)"/g)].map(([, name]) => name)).toEqual(['zero', 'one', 'one', 'zero']);
});

test('a stick goes up from a one to the sheet, and down from a zero', () => {
  const ends = [...lift(XOR, '').svg.matchAll(/dotted" d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)"/g)].map(([, ...found]) =>
    found.map(Number),
  );
  expect(ends.map(([fromX = 0, , toX = 1]) => fromX === toX)).toEqual([true, true, true, true]);
  expect(ends.map(([, from = 0, , to = 0]) => Math.sign(from - to))).toEqual([-1, 1, 1, -1]);
});

test('everything lies inside the drawing, however high the points are', () => {
  for (const height of [1, 40, -3]) {
    const points = XOR.points.map(([x = 0, y = 0, z = 0]) => [x, y, z * height]);
    const { svg } = lift({ ...XOR, points }, '');
    const numbers = [
      ...svg.matchAll(/[MLc"][xy]?="?([\d.-]+),([\d.-]+)/g),
      ...svg.matchAll(/[ML]([\d.-]+),([\d.-]+)/g),
      ...svg.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g),
    ].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(numbers.length).toBeGreaterThan(24);
    for (const value of numbers) expect(value >= 0 && value <= 300, `${value}`).toBe(true);
  }
});

test('points of the plane and an upright sheet are refused', () => {
  expect(codeOf(() => lift({ ...XOR, points: [[0, 0]] }, ''))).toBe('not-three-coordinates');
  expect(() => lift({ ...XOR, plane: { weights: [1, 1, 0], bias: 0 } }, '')).toThrow(RangeError);
});
