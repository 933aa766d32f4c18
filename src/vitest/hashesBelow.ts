import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isHidden } from './strays.ts';

/**
 * A hash of every file below a folder, by its path under this name: what tells whether one has been changed. Hidden files
 * have none: an editor writes its own beside a spec whenever it likes.
 */
export function hashesBelow(folder: string, name: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !isHidden(path) && statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true)
      .map((path) => [
        `${name}/${path.split(sep).join('/')}`,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

/** The same of the folder that the command has bundled `src` into: claims load from it until the last of them has run. */
export function hashesOfBundle(
  bundle: ReadonlyMap<string, string> | undefined = globalThis.bundleOfThisProcess,
): ReadonlyMap<string, string> {
  const [file = ''] = bundle?.values() ?? [];
  const [folder] = /^.*[\\/]linear-bundle-[^\\/]+(?=[\\/])/.exec(file) ?? [];
  return folder === undefined ? new Map() : hashesBelow(folder, 'bundle');
}
