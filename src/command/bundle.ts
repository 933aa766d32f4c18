import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Scripts } from '../lesson/book.ts';

/** The scripts in src/browser that pages load, each a file of its own in the site: `page.ts` becomes `scripts/page.js`. */
const ENTRIES = ['page.ts', 'figures.ts'];

/** Classic scripts, since a page that was opened from disk may load no others; no path of this machine gets into them. */
const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
} as const;

/** A script as it was made, and the state of the files that it was made of. */
interface Made {
  readonly text: string;
  readonly inputs: readonly string[];
  readonly stamp: string;
}

/**
 * Makes the scripts of the site, again and again: each only if something that it is made of has
 * changed since. The same sources give the same bytes, wherever they lie.
 */
export function bundler(root: string): () => Promise<Scripts> {
  const made = new Map<string, Made>();
  const script = async (path: string, options: BuildOptions): Promise<[string, string]> => {
    const before = made.get(path);
    if (before !== undefined && stampOf(before.inputs) === before.stamp) return [path, before.text];
    const after = await make(root, options);
    made.set(path, after);
    return [path, after.text];
  };
  return async () => {
    const files = await Promise.all(
      ENTRIES.map((entry) =>
        script(`scripts/${basename(entry, '.ts')}.js`, { entryPoints: [join(root, 'src', 'browser', entry)] }),
      ),
    );
    return { files: new Map(files), missing: new Map() };
  };
}

async function make(root: string, options: BuildOptions): Promise<Made> {
  const { outputFiles, metafile } = await build({ ...options, ...OPTIONS, absWorkingDir: root });
  const inputs = Object.keys(metafile.inputs)
    .map((path) => join(root, path))
    .filter((path) => existsSync(path));
  return { text: outputFiles.map(({ text }) => text).join(''), inputs, stamp: stampOf(inputs) };
}

function stampOf(inputs: readonly string[]): string {
  return inputs
    .map((path) => {
      const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      return `${path} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
