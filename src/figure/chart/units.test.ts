import { expect, test } from 'vitest';
import { formula } from '../../math/formula/formula.ts';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from '../drawing/inspect.ts';
import { units } from './units.ts';

const unit = (text: string) => ({ term: formula(text).term, label: text });
const SHOWN = {
  variable: 'x',
  from: -2,
  to: 2,
  units: [unit('relu(x + 1)'), unit('-2 * relu(x)'), unit('relu(1 - x) / 2')],
  sum: 'their sum',
};

test('each unit with its own half shaded and its threshold written, and the sum with all the breakpoints', () => {
  const { elements, problems } = inspect(units(SHOWN, 'x').svg);
  expect(problems).toEqual([]);
  const ofClass = (name: string) => elements.filter(({ attributes }) => attributes.get('class') === name);
  expect(ofClass('sheet')).toHaveLength(3);
  expect(ofClass('zero')).toHaveLength(3);
  expect(ofClass('one')).toHaveLength(3);
  expect(ofClass('thin dotted')).toHaveLength(3);
  const written = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
  expect(written).toEqual(
    expect.arrayContaining(['relu(x + 1)', '−2 * relu(x)', 'relu(1 − x) / 2', 'their sum', '−1', '0', '1']),
  );
  expect(elements.find(({ name }) => name === 'desc')?.text).toContain(
    'their sum: a line through (-2, 3/2), (-1, 1), (0, 3/2), (1, 0), (2, -1).',
  );
});

test('all to one scale, so that the sum is as steep as its parts together', () => {
  const twice = inspect(units({ ...SHOWN, units: [unit('relu(x)'), unit('2 * relu(x)')] }, 'x').svg).elements;
  const rises = twice
    .filter(({ attributes }) => attributes.get('class') === 'thick' || attributes.get('class') === 'path-one')
    .map(({ attributes }) => {
      const heights = [...(attributes.get('d') ?? '').matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
      return (heights[1] ?? 0) - (heights[2] ?? 0);
    });
  // 2, 4 and 6 high: the tallest takes 84.
  expect(rises).toEqual([28, 56, 84]);
});

test('a unit that is silent throughout has nothing shaded, and two that cancel add up to nothing', () => {
  const { elements, problems } = inspect(
    units({ ...SHOWN, units: [unit('relu(x - 5)'), unit('relu(x)'), unit('-relu(x)')] }, 'x').svg,
  );
  expect(problems).toEqual([]);
  expect(elements.filter(({ attributes }) => attributes.get('class') === 'sheet')).toHaveLength(2);
  expect(elements.filter(({ attributes }) => attributes.get('class') === 'one')).toHaveLength(0);
});

test('nothing to draw is refused', () => {
  expect(codeOf(() => units({ ...SHOWN, units: [] }, 'x'))).toBe('no-units');
  expect(codeOf(() => units({ ...SHOWN, from: 2 }, 'x'))).toBe('empty-interval');
  expect(() => units({ ...SHOWN, units: [unit('x * x')] }, 'x')).toThrow(TypeError);
});
