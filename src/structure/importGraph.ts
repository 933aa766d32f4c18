import { posix } from 'node:path';
import { importsOf } from './importsOf.ts';

/** Files of the project by their path from its root, `src/index.ts` for example, with their text. */
export type Sources = ReadonlyMap<string, string>;

/** What one file imports: files by their path from the root, and packages as they are written. */
export interface Imported {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

/** What every TypeScript file imports. */
export type ImportGraph = ReadonlyMap<string, Imported>;

/** Reads the imports of all TypeScript files among these. */
export function importGraph(sources: Sources): ImportGraph {
  const code = [...sources].filter(([path]) => path.endsWith('.ts'));
  return new Map(
    code.map(([path, text]) => {
      const written = importsOf(path, text);
      const isFile = (specifier: string): boolean => specifier.startsWith('.');
      return [
        path,
        {
          files: written.filter(isFile).map((specifier) => posix.join(posix.dirname(path), specifier)),
          packages: written.filter((specifier) => !isFile(specifier)),
        },
      ];
    }),
  );
}

/** Whether a file is a test or a measurement, and not a part of what they try. */
export function isTest(path: string): boolean {
  return /\.(?:test|process|browser|bench)\.ts$/.test(path);
}

/** Whether what is imported is a package, or a part of it; `node:fs` is a part of `node`. */
export function isPartOf(imported: string, name: string): boolean {
  return imported === name || imported.startsWith(`${name}/`) || (name === 'node' && imported.startsWith('node:'));
}
