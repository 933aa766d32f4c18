import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Pages } from './pages.ts';

/**
 * Writes what has changed of these pages into `<root>/<folder>`, and removes what is no longer there.
 * Unlike `publish` it replaces file by file: a preview is looked at while it changes. Returns the
 * paths that were written.
 */
export function preview(root: string, folder: string, pages: Pages): readonly string[] {
  const target = join(root, folder);
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (
      entry.isFile() &&
      !pages.has(
        path
          .slice(target.length + 1)
          .split(sep)
          .join('/'),
      )
    )
      rmSync(path);
  }
  return [...pages].flatMap(([path, text]) => {
    const file = join(target, path);
    const bytes = Buffer.from(text);
    if (existsSync(file) && readFileSync(file).equals(bytes)) return [];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return [path];
  });
}
