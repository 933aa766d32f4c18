import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type TransformOptions, type TransformResult, transform, transformSync } from 'esbuild';
import type { Problem } from '../claim/ledger/problem.ts';
import { didYouMean } from '../text/nearest.ts';
import { isHidden } from './strays.ts';

/** An import or export by a relative path, with the names in braces. */
const IMPORT = /\b(?:import|export)\b(?:[^;'"{]*\{([^}]*)\})?[^;'"{]*?\bfrom\s*['"](\.[^'"]+)['"]/g;
/** What specs are written with. */
const INDEX = 'src/index.ts';

/** What differs from run to run, and the seeds of a claim do not decide; each is given a name that no code has. */
const CHANCE = ['Math.random', 'Date.now', 'performance.now', 'crypto.getRandomValues', 'crypto.randomUUID'];
const MET = Object.fromEntries(CHANCE.map((name) => [name, `$chance$${name.replace('.', '$')}`]));
const OPTIONS: TransformOptions = { loader: 'ts', logLevel: 'silent', define: MET };

/**
 * What is wrong with the source of a spec, or of its parts in `specs/`, each with the remedy. It is a key twice in an object,
 * of which only the last is left; chance or time beside the seeds, which no run shows; and an import of a file that is not
 * there or is hidden, or of a name that src/index.ts does not export, which vitest tells without what may have been meant.
 * Only a part is named: the spec is named before all that is wrong with its claim.
 */
export function sourceFaults(root: string, file: string): readonly Problem[] {
  const specs = join(root, 'specs');
  const spec = join(root, file);
  const index = join(root, INDEX);
  return filesOf(root, file).flatMap(({ path, text }) => {
    const part = path === spec ? undefined : relative(root, path).split(sep).join('/');
    const ofImports = importsIn(path, text).flatMap(({ names, imported, other }) => [
      ...(other === index && names !== undefined ? unknownIn(names, part, index) : []),
      ...(existsSync(other) ? [] : [notThere(imported, part, relative(dirname(path), index).split(sep).join('/'))]),
      ...(other.startsWith(specs + sep) && isHidden(relative(specs, other)) ? [hidden(imported, part)] : []),
    ]);
    return [...faultsIn(readOnce(path, text), part), ...ofImports];
  });
}

/**
 * Reads the sources of these specs while they run. To wait for each when its claim has ended takes half a second in all.
 * What has not come by then, or was changed in between, is read again.
 */
export async function readAhead(root: string, files: readonly string[]): Promise<void> {
  const all = new Map(files.flatMap((file) => filesOf(root, file).map(({ path, text }) => [path, text] as const)));
  await Promise.all(
    [...all].map(async ([path, text]) => {
      READ.set(path, { text, read: await transform(text, OPTIONS).catch(() => undefined) });
    }),
  );
}

/** A file of a spec's. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/** A spec, and its parts in `specs/`: each that is there, once. */
function filesOf(root: string, file: string): readonly Source[] {
  const specs = join(root, 'specs') + sep;
  const met = new Set<string>();
  const visit = (path: string): readonly Source[] => {
    if (met.has(path) || !existsSync(path)) return [];
    met.add(path);
    const text = readFileSync(path, 'utf8');
    const parts = importsIn(path, text).filter(({ other }) => other.startsWith(specs));
    return [{ path, text }, ...parts.flatMap(({ other }) => visit(other))];
  };
  return visit(join(root, file));
}

/** What a file imports by relative paths: names in braces, the path as written, and the file that it means. */
function importsIn(path: string, text: string) {
  return [...text.matchAll(IMPORT)].map(([, names, imported = '']) => ({
    names,
    imported,
    other: join(dirname(path), imported),
  }));
}

/** The names in braces that src/index.ts does not export, each with what may have been meant. */
function unknownIn(names: string, part: string | undefined, index: string): readonly Problem[] {
  const exported = namesIn(
    [...readFileSync(index, 'utf8').matchAll(/\{([^}]*)\}/g)].map(([, inside = '']) => inside).join(),
    /.* as /,
  );
  const taken = namesIn(names, / as .*/);
  return taken
    .filter((name) => !exported.includes(name))
    .map((name) => ({
      code: 'unknown-import',
      message: `${part ?? 'It'} imports "${name}", which ${INDEX} does not export: the names are listed there.${didYouMean(name, exported)}`,
    }));
}

/** The names of a list in braces, without what renames them. */
function namesIn(list: string, renaming: RegExp): readonly string[] {
  return list
    .replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '')
    .split(',')
    .map((name) =>
      name
        .replace(/^\s*type\s/, '')
        .replace(renaming, '')
        .trim(),
    )
    .filter((name) => name !== '');
}

function notThere(imported: string, part: string | undefined, index: string): Problem {
  return {
    code: 'import-of-nothing',
    message: `${part ?? 'It'} imports "${imported}", and there is no such file: what specs are written with is "${index}", and parts stand in a folder beside the spec.`,
  };
}

/** Of hidden files nothing is kept that tells whether they were changed while the claims ran. */
function hidden(imported: string, part: string | undefined): Problem {
  return {
    code: 'hidden-part',
    message: `${part ?? 'It'} imports "${imported}", which is hidden, so nobody would see it change: give it a name that does not begin with a dot.`,
  };
}

/** What esbuild makes of each file as it was read last; undefined where it cannot read it. */
const READ = new Map<string, { readonly text: string; readonly read: Read | undefined }>();
type Read = Pick<TransformResult, 'code' | 'warnings'>;

function readOnce(path: string, text: string): Read | undefined {
  const known = READ.get(path);
  return known?.text === text ? known.read : readNow(text);
}

function readNow(text: string): Read | undefined {
  try {
    return transformSync(text, OPTIONS);
  } catch {
    // What cannot be read cannot be run either, and vitest says why.
    return undefined;
  }
}

function faultsIn(read: Read | undefined, part: string | undefined): readonly Problem[] {
  const { code, warnings } = read ?? { code: '', warnings: [] };
  return [
    ...warnings
      .filter(({ id }) => id === 'duplicate-object-key')
      .map(({ location, text: says }) => ({
        code: 'key-twice',
        message: `${part === undefined ? 'In' : `In ${part},`} line ${location?.line}, the key ${/".*"/s.exec(says)?.[0]} stands twice in one object, and only the last is left: say it once.`,
      })),
    ...CHANCE.filter((name) => code.includes(String(MET[name]))).map((name) => ({
      code: 'chance',
      message: `${part ?? 'It'} uses ${name}, which is different in every run: take the numbers from a generator, or from the seed that an experiment is given.`,
    })),
  ];
}
