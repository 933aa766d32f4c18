import { expect, test } from 'vitest';
import { ofThoseFirst } from './watch.ts';

test('of the pages that changed, those of the claims that ran are named first', () => {
  const pages = ['site/01-a/b.html', 'site/01-a/c.html', 'site/index.html'];
  expect(ofThoseFirst(new Set(['01-a/c', '01-a/gone']), pages)).toEqual([
    'site/01-a/c.html',
    'site/01-a/b.html',
    'site/index.html',
  ]);
});
