import { expect, test } from 'vitest';
import { formula } from '../../math/formula/formula.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { treads } from './treads.ts';

const STEP = { variable: 'x', from: 0, to: 4, term: formula('2*step(x - 1)').term, jumps: [1], label: 'a step' };

test('treads are level, and joined by upright lines', () => {
  const { svg, caption } = treads(STEP, 'One step.');
  expect(caption).toBe('One step.');
  // 65 a unit to the right from 40, 110 a unit up from 240.
  expect(svg).toContain('<path class="thick" d="M40,240L105,240L105,20L300,20"/>');
  expect(svg).toContain('<desc>A staircase over x. a step: a line through (0, 0), (1, 0), (1, 2), (4, 2).</desc>');
  expect(inspect(svg).problems).toEqual([]);
});

test('a staircase goes forward and has level treads', () => {
  expect(codeOf(() => treads({ ...STEP, jumps: [1, 1] }, ''))).toBe('not-ascending');
  expect(codeOf(() => treads({ ...STEP, jumps: [1, 5] }, ''))).toBe('not-ascending');
  expect(codeOf(() => treads({ ...STEP, jumps: [2] }, ''))).toBe('not-level');
  expect(codeOf(() => treads({ ...STEP, term: 'x' }, ''))).toBe('not-level');
});
