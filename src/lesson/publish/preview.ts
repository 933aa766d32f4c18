import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Pages } from '../site/pages.ts';

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
    if (isWritten(file, text)) return [];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    WRITTEN.set(file, { text, at: statSync(file).mtimeMs });
    return [path];
  });
}

/** What this process has written or read there, and when the file was changed last: what nobody has touched need not be read again. */
const WRITTEN = new Map<string, { readonly text: string | Uint8Array; readonly at: number }>();

function isWritten(file: string, text: string | Uint8Array): boolean {
  const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (at === undefined) return false;
  const last = WRITTEN.get(file);
  if (last?.at === at) return last.text === text;
  const isSame = readFileSync(file).equals(Buffer.from(text));
  if (isSame) WRITTEN.set(file, { text, at });
  return isSame;
}
