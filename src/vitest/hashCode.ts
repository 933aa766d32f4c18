import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { buildSync } from 'esbuild';

/** An import by a relative path, types excepted, or the file of a worker. */
const IMPORT = /(?:(?:import|export)(?! type\b)[^;'"]*?from|import|new URL)\s*\(?\s*['"](\.[^'"]+)['"]/g;
/** An import as esbuild prints it without white space: what it takes, and from where. */
const PRINTED_IMPORT = /\b(import|export)([^;"'`]*?)(?:from)?"\.[^"]+";/g;

/**
 * SHA-256 over the mathematics that these files (paths from the root) reach by relative imports: themselves, and
 * whatever of it lies in `src/math`, `src/check` or `specs`. The command line around it does not count, nor do file names, the
 * paths and the order of imports, types, comments and white space. Throws an `Error` when a file is missing.
 */
export function hashCode(root: string, files: readonly string[]): string {
  const met = new Set<string>();
  const visit = (file: string): void => {
    const name = relative(root, file).split(sep).join('/');
    if (met.has(name)) return;
    if (!existsSync(file)) throw Object.assign(new Error(`The input ${name} is missing.`), { code: 'missing-input' });
    met.add(name);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) visit(join(dirname(file), path));
  };
  for (const file of files) visit(join(root, file));
  const counting = [...met].filter((name) => /^(?:src\/(?:math|check)|specs)\//.test(name) || files.includes(name));
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: counting,
    // Nothing is written there; esbuild wants to know where each file would go.
    outdir: 'out',
    write: false,
    minifyWhitespace: true,
    legalComments: 'none',
    charset: 'utf8',
    target: 'es2022',
    tsconfigRaw: {},
  });
  const hash = createHash('sha256');
  for (const text of outputFiles.map((file) => withoutPaths(file.text)).sort()) hash.update(`${text}\n`);
  return hash.digest('hex');
}

/** Printed code with its imports first, in the order of their names, and without their paths. */
function withoutPaths(text: string): string {
  const taken: string[] = [];
  const rest = text.replace(PRINTED_IMPORT, (_, word: string, what: string) => {
    taken.push(...what.split(/[{},]/).map((name) => `${word} ${name.trim()}`));
    return '';
  });
  return `${taken.sort().join()}\n${rest}`;
}
