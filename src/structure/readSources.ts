import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Sources } from './importGraph.ts';

/** Every file of src, specs and scripts, and the configurations in the root. */
export function readSources(root: string): Sources {
  const inFolders = ['src', 'specs', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(join(root, 'x').length - 1)
          .split(sep)
          .join('/'),
      ),
  );
  const inRoot = readdirSync(root).filter((name) => name.endsWith('.ts'));
  return new Map([...inFolders, ...inRoot].sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
