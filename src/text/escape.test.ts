import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { dataAttribute, escapeXml, readEntities } from './escape.ts';

test('what would be markup is text, between tags and in an attribute', () => {
  expect(escapeXml('a < b && c > "d"')).toBe('a &lt; b &amp;&amp; c &gt; &quot;d&quot;');
  expect(escapeXml('"><script>&lt;')).toBe('&quot;&gt;&lt;script&gt;&amp;lt;');
});

test('data cannot leave its attribute, and is read back as it was', () => {
  expect(dataAttribute('data-x', { it: "'><b>&" })).toBe(`data-x='{"it":"&#39;&gt;&lt;b&gt;&amp;"}'`);
});

/** As a reader of XML does it. */
function unescaped(written: string): string {
  return written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

test('what was escaped is read back as it was', () => {
  const pieces = string({ unit: string({ maxLength: 1 }).map((one) => one || '&lt;&amp;"'), maxLength: 12 });
  assert(
    property(pieces, (text) => {
      expect(escapeXml(text)).not.toMatch(/[<>"]/);
      expect(unescaped(escapeXml(text))).toBe(text);
      expect(readEntities(escapeXml(text))).toBe(text);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('an entity is read once, and what is none is left', () => {
  expect(readEntities('&amp;lt;&nbsp;&no; & &#38;')).toBe('&lt;\u00a0&no; & &#38;');
});
