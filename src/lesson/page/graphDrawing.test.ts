import { expect, test } from 'vitest';
import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { HOSTILE_ID } from '../sample/hostile.ts';
import { NO_LINE } from '../sample/noLine.ts';
import { SAMPLE, sampleWith } from '../sample/sampleBook.ts';
import { graphDrawing } from './graphDrawing.ts';

/** Where the boxes stand, by column and row. */
const boxesOf = (ledger: typeof SAMPLE.ledger): readonly string[] =>
  [...graphDrawing(ledger).inPage.matchAll(/class="box" x="(\d+)" y="(\d+)"/g)].map(([, x, y]) => `${x},${y}`);

test('a column a chapter, its claims below one another in their order, and none for an empty chapter', () => {
  // Two claims in the first chapter, one in the second, none in the third.
  const boxes = boxesOf(SAMPLE.ledger).map((box) => box.split(',').map(Number));
  const [[x1, y1], [x2, y2], [x3, y3]] = boxes as [[number, number], [number, number], [number, number]];
  expect(x2).toBe(x1);
  expect(y2).toBeGreaterThan(y1);
  expect(x3).toBeGreaterThan(x1);
  expect(y3).toBe(y1);
  expect(graphDrawing(SAMPLE.ledger).inPage.match(/class="chapter" [^>]*>\d\. /g)).toHaveLength(2);
});

test('many claims: no two boxes in one place, and all within the drawing', () => {
  const chapters = Array.from({ length: 9 }, (_, i) => ({ id: `0${i}-x`, title: `Chapter ${i}`, says: 'It.' }));
  const claims = Array.from({ length: 200 }, (_, i): ClaimRow => ({ ...NO_LINE, id: `0${i % 9}-x/c${i}`, uses: [] }));
  const { ledger } = sampleWith({ chapters, claims });
  const boxes = boxesOf(ledger);
  expect(new Set(boxes).size).toBe(200);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(graphDrawing(ledger).inPage) ?? [];
  for (const box of boxes) {
    const [x = Number.NaN, y = Number.NaN] = box.split(',').map(Number);
    expect(x + 184).toBeLessThanOrEqual(Number(width));
    expect(y + 46).toBeLessThanOrEqual(Number(height));
  }
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

test('an arrow leads from what is used to what uses it, within a column and from one to another', () => {
  const ends = (claims: readonly ClaimRow[]): readonly number[] => {
    const { inPage } = graphDrawing(sampleWith({ claims }).ledger);
    const [, x1, y1, x2, y2] = /class="edge" d="M([\d.]+),([\d.]+)C.* ([\d.]+),([\d.]+)m/.exec(inPage) ?? [];
    return [x1, y1, x2, y2].map(Number);
  };
  const { claims } = SAMPLE.ledger;
  const [x1, y1, x2, y2] = ends(claims) as [number, number, number, number];
  expect(x2).toBe(x1);
  expect(y2).toBeGreaterThan(y1);
  const across = ends(claims.map((claim) => ({ ...claim, uses: claim.id === HOSTILE_ID ? [NO_LINE.id, 'gone'] : [] })));
  expect(across[2]).toBeGreaterThan(across[0] ?? Number.NaN);
  // Where an earlier chapter rests on a later one, the arrow leads back.
  const back = ends(claims.map((claim) => ({ ...claim, uses: claim.id === NO_LINE.id ? [HOSTILE_ID] : [] })));
  expect(back[2]).toBeLessThan(back[0] ?? Number.NaN);
});

test('a book without claims has a drawing without boxes', () => {
  expect(graphDrawing(sampleWith({ claims: [] }).ledger).inPage).toMatch(/^<svg [^>]*viewBox="0 0 \d+ 1"/);
});
