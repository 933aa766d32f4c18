import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pages } from '../site/pages.ts';
import { filesUnder } from './filesUnder.ts';

/** What is built and not committed: nobody's pages differ because of it. */
const isBuilt = (path: string): boolean => path.startsWith('site/') || path === 'claims.json';

/**
 * The committed files of `<root>/lessons` that these pages would change, add or remove, by path. Line
 * endings do not count: git may have changed them on the way.
 */
export function differences(root: string, pages: Pages): readonly string[] {
  const folder = join(root, 'lessons');
  const present = new Set(filesUnder(folder));
  const paths = [...new Set([...present, ...pages.keys()])].filter((path) => !isBuilt(path)).sort();
  return paths.filter((path) => {
    const page = pages.get(path);
    if (page === undefined || !present.has(path)) return true;
    const committed = readFileSync(join(folder, path));
    return typeof page === 'string' ? committed.toString('utf8').replaceAll('\r\n', '\n') !== page : !committed.equals(page);
  });
}
