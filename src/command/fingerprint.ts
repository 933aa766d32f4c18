import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../lesson/publish/filesUnder.ts';

/**
 * Prints a hash for every file that `npm run lessons` made and that a reader sees: what is committed, and the site's
 * HTML. Two runs that print the same made the same book, so `diff` tells which pages a change of the code has changed.
 * Where there is no page, two books would be the same by having none: that is an error, as its exit code says.
 */
export function fingerprint(root: string): number {
  const lessons = join(root, 'lessons');
  const paths = filesUnder(lessons).filter(isSeen).toSorted();
  if (!paths.some((path) => path.endsWith('.html'))) {
    console.error(' There are no pages in lessons/site, so there is nothing to compare: npm run lessons makes them.');
    return 1;
  }
  for (const path of paths) {
    const hash = createHash('sha256').update(readFileSync(join(lessons, path)));
    console.log(`${hash.digest('hex')}  ${path}`);
  }
  return 0;
}

/** What is built for scripts and not for readers changes with every line of code. */
const isSeen = (path: string): boolean => (path.startsWith('site/') ? path.endsWith('.html') : path !== 'claims.json');
