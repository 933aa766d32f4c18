import { expect, test } from 'vitest';
import { whyNoSvg } from './svg.ts';

const svg = (inside: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${more}>${inside}</svg>`;

test.each([
  '<path d="M0 0"/><g transform="scale(2)"><text x="1" class="small">a &lt; b &amp; c</text></g>',
  '<style>text{fill:#000}@media (prefers-color-scheme:dark){text{fill:#fff}}</style><desc>So.</desc>',
  '\n  <circle cx="1" cy="2" r="3" fill="none" stroke="gray" />\n',
  '',
])('%j is a picture', (inside) => {
  expect(whyNoSvg(svg(inside))).toBeUndefined();
});

test.each([
  ['<script>alert(1)</script>', 'foreign-in-svg'],
  ['<SCRIPT>alert(1)</SCRIPT>', 'foreign-in-svg'],
  ['<g onclick="alert(1)"/>', 'foreign-in-svg'],
  ['<a href="https://evil.example"><text>x</text></a>', 'foreign-in-svg'],
  ['<image href="x.png"/>', 'foreign-in-svg'],
  ['<use href="#x"/>', 'foreign-in-svg'],
  ['<foreignObject/>', 'foreign-in-svg'],
  ['<animate attributeName="x"/>', 'foreign-in-svg'],
  ['<set/>', 'foreign-in-svg'],
  ['<path fill="url(#x)"/>', 'foreign-in-svg'],
  ['<path fill="URL (https://evil.example)"/>', 'foreign-in-svg'],
  ['<path style="fill:red"/>', 'foreign-in-svg'],
  ['<path xmlns:xlink="x"/>', 'foreign-in-svg'],
  ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'foreign-in-svg'],
  ['<style>@import "x.css";</style>', 'foreign-in-svg'],
  ['<style>text::before{content:"so"}</style>', 'foreign-in-svg'],
  ['<style>text{background:u\\rl(x)}</style>', 'foreign-in-svg'],
  ['<path d="1"', 'not-svg'],
  ["<path d='1'/>", 'not-svg'],
  ['<g>', 'not-svg'],
  ['</g>', 'not-svg'],
  ['<g></path>', 'not-svg'],
  ['a &nbsp; b', 'not-svg'],
  ['<path class="&#115;"/>', 'not-svg'],
  ['<!-- so -->', 'not-svg'],
  ['<![CDATA[so]]>', 'not-svg'],
  ['<?xml-stylesheet href="x"?>', 'not-svg'],
])('%j is none: %s', (inside, code) => {
  expect(whyNoSvg(svg(inside))?.code).toBe(code);
});

test.each(['', 'words', '<g/>', `${svg('')}${svg('')}`, `${svg('')}words`, '<!DOCTYPE svg><svg/>', '<svg>'])(
  '%j is none at all',
  (text) => {
    expect(whyNoSvg(text)?.code).toBe('not-svg');
  },
);

test('what is foreign in it is named', () => {
  expect(whyNoSvg(svg('', ' onload="alert(1)"'))?.message).toMatch(/^has onload="alert\(1\)", and pictures are made of shapes/);
});
