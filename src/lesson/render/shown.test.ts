import { expect, test } from 'vitest';
import { authoredShown, lineShown } from './shown.ts';

test.each<[string, readonly string[]]>([
  ['It *is* &#9632; and `b`, $x<1$', ['It is ■ and b, x<1']],
  ['a\nb\n\n- &quot;c&quot;\n- d', ['a b', '“c”', 'd']],
  ['a  \nb\\\nc', ['a', 'b', 'c']],
  ['$$\\blacksquare$$', ['■']],
  ['$\\char"25A0$ $\\mathrm{Proved}$', ['■ Proved']],
  ['![a](b.svg "c") [d](e.md "f")', ['a d', 'c', 'f']],
  ['```\na\nb\n```\n\n    c', ['a', 'b', '', 'c', '']],
  ['| a | b |\n|---|---|\n| c | &copy; |', ['a', 'b', 'c', '©']],
  ['$\\foo$', ['']],
])('%j is shown as %j', (text, shown) => {
  expect(authoredShown(text)).toEqual(shown);
});

test('a line is plain text with formulas', () => {
  expect(lineShown('*a* &#9632; $\\bullet x < 1$ b')).toBe('*a* &#9632; ∙x<1 b');
});
