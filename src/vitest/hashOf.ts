import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** An import by a relative path, or the file of a worker. */
const IMPORT = /(?:from|import|new URL)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/**
 * SHA-256 over these files (paths from the root) and everything they import by a relative path, with
 * the names, in the order of their names; line endings do not count. Throws when a file is missing.
 */
export function hashOf(root: string, files: readonly string[]): string {
  const texts = new Map<string, string>();
  const visit = (file: string): void => {
    const name = relative(root, file).split(sep).join('/');
    if (texts.has(name)) return;
    if (!existsSync(file)) throw new Error(`The input ${name} is missing.`);
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
    texts.set(name, text);
    for (const [, path = ''] of text.matchAll(IMPORT)) visit(join(dirname(file), path));
  };
  for (const file of files) visit(join(root, file));
  const hash = createHash('sha256');
  for (const name of [...texts.keys()].sort()) hash.update(`${name}\n${texts.get(name)}\n`);
  return hash.digest('hex');
}
