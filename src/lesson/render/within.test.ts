import { expect, test } from 'vitest';
import { firstHtml, whyNotWithin } from './within.ts';

test.each([
  'a # b\n\n- c',
  'a\n\n```ts\nb\n```',
  'a\n\n~~~\n```\n~~~\n\nb',
  'a `b` c ``d``',
  '| a |\n|---|\n| b |',
  '> a\n> b',
  'a\n\n    code',
])('%j stays in its place', (text) => {
  expect(whyNotWithin(text)).toBeUndefined();
});

test.each([
  ['# a', 'heading-in-text'],
  ['a\n\n## b', 'heading-in-text'],
  ['a\n===', 'heading-in-text'],
  ['a\n\n---\n\nb', 'heading-in-text'],
  ['a\n\n```\nb', 'unclosed'],
  ['a\n\n```\nb\n~~~', 'unclosed'],
  ['- a\n\n  ```\n  b\n\n~~~~', 'unclosed'],
  ['a\n\n<!-- b', 'unclosed'],
  ['a\n\n<script>', 'unclosed'],
  ['```mermaid\nx\n```', 'unknown-language'],
  ['```math\nx\n```', 'unknown-language'],
  ['a\n\n[b]: https://evil.example', 'link-definition'],
])('%j does not: %s', (text, code) => {
  expect(whyNotWithin(text)?.code).toBe(code);
});

test('the first HTML of a text', () => {
  expect(firstHtml('a < b and `<c>` and <d>')).toBe('<d>');
  expect(firstHtml('a $<b>$ \\<c>')).toBeUndefined();
});
