import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../testing/codeOf.ts';
import { canonicalJson } from './canonicalJson.ts';

test('short lists of plain values stay on one line, all else is one entry a line', () => {
  expect(canonicalJson({ b: [1, 'two', null, true], a: [[0, 1], []], empty: {}, c: { d: '"' } })).toBe(`{
  "b": [1, "two", null, true],
  "a": [
    [0, 1],
    []
  ],
  "empty": {},
  "c": {
    "d": "\\""
  }
}
`);
});

test('a long list is broken, one entry a line', () => {
  const text = canonicalJson(Array.from({ length: 40 }, (_, i) => i));
  expect(text.split('\n')).toHaveLength(43);
  expect(canonicalJson(Array.from({ length: 30 }, (_, i) => i % 10)).split('\n')).toHaveLength(2);
});

test('what is read back is what was written', () => {
  assert(
    property(jsonValue({ noUnicodeString: false, maxDepth: 4 }), (value) => {
      // JSON itself loses the sign of zero; that is refused, as the next test says.
      const sane = JSON.parse(JSON.stringify(value));
      const text = canonicalJson(sane);
      expect(JSON.parse(text)).toEqual(sane);
      expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
    { seed: 20, numRuns: 100 },
  );
});

test('what JSON would change on the way is refused, with its place', () => {
  expect(codeOf(() => canonicalJson({ a: [1, Number.NaN] }))).toBe('not-json');
  expect(() => canonicalJson({ a: [1, Number.NaN] })).toThrow('the value.a[1] is NaN, which JSON cannot carry unchanged');
  expect(codeOf(() => canonicalJson({ a: -0 }))).toBe('not-json');
  expect(codeOf(() => canonicalJson([Number.POSITIVE_INFINITY]))).toBe('not-json');
  expect(codeOf(() => canonicalJson({ a: undefined }))).toBe('not-json');
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested.
  expect(codeOf(() => canonicalJson([1, , 2]))).toBe('not-json');
  expect(codeOf(() => canonicalJson(2n))).toBe('not-json');
  expect(codeOf(() => canonicalJson(() => 0))).toBe('not-json');
});

test('an object that has not changed may be brought back as it was written, where it stands', () => {
  const inner = { a: [1, 2] };
  const seen: string[] = [];
  const text = canonicalJson({ x: [inner], y: inner }, (value, indent, write) => {
    if (value !== inner) return write();
    seen.push(indent);
    return `<${write()}>`;
  });
  expect(text).toBe(`{
  "x": [
    <{
      "a": [1, 2]
    }>
  ],
  "y": <{
    "a": [1, 2]
  }>
}
`);
  expect(seen).toEqual(['    ', '  ']);
});
