import { expect, test } from 'vitest';
import { chapterPath, claimPath } from '../../text/paths.ts';
import { linksIn } from '../render/links.ts';
import { HOSTILE_ID } from '../sample/hostile.ts';
import { XOR_ID } from '../sample/noLine.ts';
import { PRODUCT_ID } from '../sample/oneProduct.ts';
import { SAMPLE } from '../sample/sampleBook.ts';
import type { Page } from '../tree/page.ts';
import { withTurns } from './withTurns.ts';

test('each chapter’s introduction comes before its claims; the first page has none before it, the last none after', () => {
  const paths = [
    chapterPath('02-separability'),
    claimPath(XOR_ID),
    claimPath(PRODUCT_ID),
    chapterPath('03-hostile'),
    claimPath(HOSTILE_ID),
    chapterPath('04-empty'),
  ];
  // In whatever order they come.
  const pages = [...paths, 'contents.md']
    .reverse()
    .map((path): Page => ({ path, from: '', title: path, lead: [], sections: [] }));
  const turned = new Map(withTurns(pages, SAMPLE.ledger).map((page) => [page.path, page]));
  const led = (path: string): readonly unknown[] => {
    const page = turned.get(path);
    return page === undefined ? ['no page'] : linksIn(page).targets;
  };
  paths.forEach((path, i) => {
    expect(led(path)).toEqual([...paths.slice(Math.max(i - 1, 0), i), ...paths.slice(i + 1, i + 2)].map((to) => ({ path: to })));
  });
  expect(turned.get(paths[1] ?? '')?.foot?.map(([word]) => word)).toEqual(['Before: ', 'Next: ']);
  expect(led('contents.md')).toEqual([]);
});
