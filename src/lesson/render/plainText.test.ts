import { assert, property, string } from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { codeBlock, codeSpan, plainText } from './plainText.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });

/** What a reader sees of one line of Markdown: its text, and nothing that is not text. */
function read(text: string): { readonly text: string; readonly types: readonly string[] } {
  const tokens = markdown.parse(text, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  return { text: inline.map(({ content }) => content).join(''), types: [...tokens, ...inline].map(({ type }) => type) };
}

/** A text as a tree has it. */
const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const TEXT_ONLY = ['paragraph_open', 'inline', 'text', 'paragraph_close'];

test('plainText: whatever the characters, Markdown with HTML allowed reads them as that text and as nothing else', () => {
  const hostile = string({ unit: string({ minLength: 1, maxLength: 3 }).map((s) => s), maxLength: 30 });
  const pieces = [
    '<script>',
    '<b>',
    '<img src=x>',
    '`',
    '```',
    '*a*',
    '_b_',
    '[x](y)',
    '![',
    '](',
    '|',
    '\\',
    '&lt;',
    '&#60;',
    '<!-- -->',
    '- ',
    '1. ',
    '2) ',
    '# ',
    '> ',
    '$x$',
    '~~',
    '---',
    '===',
    'http://a.b',
    'x',
    ' ',
  ];
  const joined = string({ unit: 'binary', maxLength: 4 });
  assert(
    property(hostile, joined, string({ maxLength: 60 }), (a, b, c) => {
      for (const text of [a, b, c, `${a} ${b}`]) {
        // Control characters are no text that a ledger's sentence has, and Markdown replaces NUL.
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
        const line = oneSpaced(text.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/g, ' '));
        if (line === '') continue;
        const seen = read(plainText(line));
        expect(seen.text).toBe(line);
        expect(seen.types.filter((type) => !TEXT_ONLY.includes(type))).toEqual([]);
      }
    }),
    { seed: 41, numRuns: 300 },
  );
  for (const first of pieces) {
    for (const second of pieces) {
      const line = oneSpaced(first + second);
      if (line === '') continue;
      for (const [before, isStart] of [
        ['', true],
        ['- ', true],
        ['### ', false],
      ] as const) {
        const seen = read(before + plainText(line, isStart));
        expect(seen.text, before + line).toBe(line);
        expect(
          seen.types.filter((type) => !/^(paragraph|inline|text|heading|bullet_list|list_item)/.test(type)),
          before + line,
        ).toEqual([]);
      }
    }
  }
});

test('plainText leaves ordinary mathematics as it reads', () => {
  expect(plainText('41.3 % of 0 < x < 1, x > 0 & y - 2 + 3 #4')).toBe('41.3 % of 0 < x < 1, x > 0 & y - 2 + 3 \\#4');
  expect(plainText('1. first')).toBe('1\\. first');
  expect(plainText('https://a.b and www.c.d')).toBe('https\\://a.b and www\\.c.d');
});

test('nothing inside a code block or a code span can end it', () => {
  const block = codeBlock('sh', 'echo ```` and ```\n```');
  expect(markdown.parse(block, {}).map(({ type, content }) => [type, content])).toEqual([['fence', 'echo ```` and ```\n```\n']]);
  for (const text of ['plain', 'a ` b', '``', '`']) {
    const [span, ...rest] = markdown.parseInline(codeSpan(text), {})[0]?.children ?? [];
    expect([span?.type, span?.content, rest]).toEqual(['code_inline', text, []]);
  }
});
