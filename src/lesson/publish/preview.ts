import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pages } from '../site/pages.ts';
import { filesUnder } from './filesUnder.ts';

/**
 * Writes what has changed of these pages into `<root>/<folder>`, and removes what is no longer there.
 * Unlike `publish` it replaces file by file: a preview is looked at while it changes. Returns the
 * paths that were written.
 */
export function preview(root: string, folder: string, pages: Pages): readonly string[] {
  const target = join(root, folder);
  mkdirSync(target, { recursive: true });
  for (const path of filesUnder(target)) if (!pages.has(path)) rmSync(join(target, path));
  return [...pages].flatMap(([path, text]) => {
    const file = join(target, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(text))) return [];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return [path];
  });
}
