import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a chapter consists of: its introduction, its claims, what they share or record, and parts in folders. */
const BELONGS = /^\d\d-[a-z0-9-]+\/(?:README\.md|[^/]+\.record\.json|(?:[^/]+\/)*[^/]+(?<!\.test)\.ts)$/;

/** Whether a name on this path begins with a dot: what editors and systems keep for themselves. */
export function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((name) => name.startsWith('.'));
}

/** The files below `specs` that nothing reads, by their paths from the root. One may be a claim by another name. */
export function strays(root: string): readonly string[] {
  return readdirSync(join(root, 'specs'), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(join(root, 'specs').length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !isHidden(path) && !path.endsWith('.spec.ts') && !BELONGS.test(path))
    .map((path) => `specs/${path}`)
    .sort();
}
