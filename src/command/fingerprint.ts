import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Prints a hash for every file that `npm run lessons` made and that a reader sees: what is committed, and the site's
 * HTML. Two runs that print the same made the same book, so `diff` tells which pages a change of the code has changed.
 */
export function fingerprint(root: string): number {
  const lessons = join(root, 'lessons');
  const paths = readdirSync(lessons, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(lessons.length + 1)
        .split(sep)
        .join('/'),
    );
  for (const path of paths.filter(isSeen).sort())
    console.log(
      `${createHash('sha256')
        .update(readFileSync(join(lessons, path)))
        .digest('hex')}  ${path}`,
    );
  return 0;
}

/** What is built for scripts and not for readers changes with every line of code. */
const isSeen = (path: string): boolean => (path.startsWith('site/') ? path.endsWith('.html') : path !== 'claims.json');
