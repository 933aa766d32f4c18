import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { inspect } from './inspect.ts';

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">${inside}</svg>\n`;

test('elements, their attributes and their text are read', () => {
  const { elements, problems } = inspect(svg('<desc>a &lt; b</desc><circle cx="10" cy="10" r="5"/>'));
  expect(elements.map(({ name, text }) => [name, text])).toEqual([
    ['svg', ''],
    ['desc', 'a &lt; b'],
    ['circle', ''],
  ]);
  expect(elements[2]?.attributes.get('r')).toBe('5');
  expect(problems).toEqual([]);
});

test.each(['<g>', '</g>', '<g></p>', '<g a="1" a="2"/>', '<g a=1/>', 'a & b', '<g a="&x"/>', '<g', '< g/>'])(
  '%s is not well formed',
  (inside) => {
    expect(() => inspect(svg(inside))).toThrow(SyntaxError);
  },
);

test('a second root and text outside of the root are not well formed', () => {
  expect(() => inspect(`${svg('')}<svg/>`)).toThrow(SyntaxError);
  expect(() => inspect(`x${svg('')}`)).toThrow(SyntaxError);
});

test.each([
  '<circle cx="2" cy="10" r="5"/>',
  '<circle cx="NaN" cy="10" r="5"/>',
  '<rect x="90" y="0" width="20" height="5"/>',
  '<text class="middle" x="10" y="20">six letters</text>',
  '<text class="end" x="20" y="20">abc</text>',
  '<text class="start" x="90" y="20">abc</text>',
  '<path d="M10,10L101,20"/>',
  '<path d="M10,10h50v-11z"/>',
  '<path d="M10 10l5,5-30,0"/>',
])('%s reaches out of the picture', (inside) => {
  expect(inspect(svg(inside)).problems).not.toEqual([]);
});

test('a closed way ends where it began', () => {
  expect(inspect(svg('<path d="M10,10h80v30zl-5,20"/>')).problems).toEqual([]);
});

test('a curve, which is not followed here, is refused', () => {
  expect(codeOf(() => inspect(svg('<path d="M0,0C1,1 2,2 3,3"/>')))).toBe('unread-path-command');
});
