import { expect, test } from 'vitest';
import type { ClaimRow } from '../claim/ledger.ts';
import { graphDrawing, layers } from './graphDrawing.ts';
import { NO_LINE, SAMPLE, sampleWith } from './sampleBook.ts';

const claim = (id: string, ...uses: string[]): ClaimRow => ({
  ...NO_LINE,
  id: `01-x/${id}`,
  uses: uses.map((use) => `01-x/${use}`),
});
const layersOf = (...claims: ClaimRow[]): readonly number[] => [...layers(claims).values()];

test('a claim stands right of the rightmost that it rests on', () => {
  expect(layersOf(claim('a'), claim('b', 'a'), claim('c', 'b', 'a'), claim('d'))).toEqual([0, 1, 2, 0]);
  expect(layersOf(claim('c', 'b'), claim('b', 'a'), claim('a'))).toEqual([2, 1, 0]);
});

test('what is not there, and what goes round, holds nothing up for ever', () => {
  expect(layersOf(claim('a', 'gone'))).toEqual([0]);
  expect(layersOf(claim('a', 'b'), claim('b', 'a')).every((layer) => layer <= 1)).toBe(true);
});

test('a long row of claims, each on the two before it', () => {
  const row = Array.from({ length: 300 }, (_, i) =>
    claim(`c${i}`, ...(i === 0 ? [] : [`c${i - 1}`]), ...(i < 2 ? [] : [`c${i - 2}`])),
  );
  expect(layersOf(...row)).toEqual(row.map((_, i) => i));
});

test('every claim is a box with its whole title, every use an arrow, and in the page every box a link', () => {
  const { file, inPage } = graphDrawing(SAMPLE.ledger);
  for (const made of [file, inPage]) {
    expect(made.match(/class="box"/g)).toHaveLength(3);
    expect(made.match(/class="edge"/g)).toHaveLength(1);
    expect(made).toContain('<title>No line separates XOR, but one product does (Measured)</title>');
    expect(made).not.toMatch(/<script|undefined|NaN/);
  }
  expect([...inPage.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '02-separability/no-line-separates-xor.html',
    '02-separability/one-product-separates-xor.html',
    '03-hostile/injection.html',
  ]);
  expect(file).not.toContain('href');
  expect(inPage).not.toContain('<style');
});

test('the arrow leads from what is used to what uses it', () => {
  const { inPage } = graphDrawing(SAMPLE.ledger);
  const [, x1, x2] = /class="edge" d="M(\d+),[\d.]+C.* (\d+),[\d.]+m/.exec(inPage) ?? [];
  expect(Number(x1)).toBeLessThan(Number(x2));
});

test('a book without claims has a drawing without boxes', () => {
  expect(graphDrawing(sampleWith({ claims: [] }).ledger).inPage).toMatch(/^<svg [^>]*viewBox="0 0 \d+ 1"/);
});
