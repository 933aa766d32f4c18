import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../lesson/publish/filesUnder.ts';

/**
 * Prints a hash for every file that `npm run lessons` made and that a reader sees: what is committed, and the site's
 * HTML. Two runs that print the same made the same book, so `diff` tells which pages a change of the code has changed.
 */
export function fingerprint(root: string): number {
  const lessons = join(root, 'lessons');
  for (const path of filesUnder(lessons).filter(isSeen).toSorted()) {
    const hash = createHash('sha256').update(readFileSync(join(lessons, path)));
    console.log(`${hash.digest('hex')}  ${path}`);
  }
  return 0;
}

/** What is built for scripts and not for readers changes with every line of code. */
const isSeen = (path: string): boolean => (path.startsWith('site/') ? path.endsWith('.html') : path !== 'claims.json');
