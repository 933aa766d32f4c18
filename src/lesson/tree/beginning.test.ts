import { expect, test } from 'vitest';
import { beginning } from './beginning.ts';

const chord = (x: number) => ({ path: 'figures/a.svg', live: { kind: 'chord', data: { w: 1, b: 0, x, y: 1 } } });

test('it is made once for the same data, and nothing of earlier data is kept', () => {
  const first = beginning(chord(-1));
  expect(beginning(chord(-1))).toBe(first);
  expect(beginning(chord(-2)).drawing.svg).not.toBe(first.drawing.svg);
  expect(beginning(chord(-1))).not.toBe(first);
  expect(beginning(chord(-1)).drawing).toEqual(first.drawing);
});
