import { expect, test } from 'vitest';
import { codeOf } from '../testing/codeOf.ts';
import { mathml, TypesettingError } from './typesetting.ts';

test.each([
  'x+y',
  '\\frac{\\frac{w \\cdot \\left(x+y\\right)}{2}+b}{100}',
  '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}',
  '\\begin{cases}1&x>0\\\\0&\\text{else}\\end{cases}',
  '\\begin{aligned}a&=b\\\\c&=d\\end{aligned}',
  '\\sum_{i=1}^n \\operatorname{relu}\\left(x_i\\right)',
])('%s is set without an inline style, inline and displayed', (tex) => {
  for (const isDisplay of [false, true]) {
    const set = mathml(tex, isDisplay);
    expect(set).toMatch(/^<math.*<\/math>$/s);
    expect(set).not.toMatch(/ style=|temml-error/);
  }
  expect(mathml(tex, true)).toContain('display="block"');
});

test('a bracket at an end of its row says no more than that it is one; any other says what it is', () => {
  expect(mathml('f \\left(x\\right)', false)).toContain('<mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow>');
  expect(mathml('\\left|x\\right|', false)).toContain('form="prefix"');
  expect(mathml('(x)', false)).toContain('stretchy="false"');
});

test('markup inside a formula comes out as text', () => {
  expect(mathml('\\text{<script>}', false)).toContain('&lt;script&gt;');
});

test('what cannot be set is quoted, with temml’s own reason and the remedy, in one sentence', () => {
  expect(() => mathml('x + \\foo{y}', false)).toThrow(
    new TypesettingError(
      'not-tex',
      'the formula "x + \\foo{y}" cannot be typeset (Unsupported function name: \\foo): correct the TeX, or write the formula out with commands that TeX knows.',
    ),
  );
  expect(codeOf(() => mathml('\\frac{1', false))).toBe('not-tex');
  expect(codeOf(() => mathml('\\href{javascript:alert(1)}{x}', false))).toBe('not-tex');
});

test('a command that needs an inline style is refused, for the pages do not allow one', () => {
  expect(codeOf(() => mathml('\\color{red}x', false))).toBe('inline-style');
});

test.each([
  ['\\phantom{x}', '<mphantom>'],
  ['\\hspace{20em}', '<mspace width="20em">'],
  ['\\fbox{x}', '<menclose notation="box">'],
  ['\\rule{1em}{1em}', '<mspace mathbackground="black">'],
])('%s is refused, for it would need %s', (tex, needed) => {
  expect(() => mathml(tex, false)).toThrow(
    expect.objectContaining({ code: 'not-in-formulas', message: expect.stringContaining(`would need ${needed}, `) }),
  );
});

test.each(['\\hspace{2em}', '\\overline{x}', '\\underline{x}'])('%s is none of these', (tex) => {
  expect(mathml(tex, false)).toMatch(/^<math>/);
});
