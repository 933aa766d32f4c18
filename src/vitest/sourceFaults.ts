import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { transformSync } from 'esbuild';
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
  const problems: Problem[] = [];
  const met = new Set<string>();
  const visit = (path: string): void => {
    if (met.has(path) || !existsSync(path)) return;
    met.add(path);
    const text = readFileSync(path, 'utf8');
    const part = path === spec ? undefined : relative(root, path).split(sep).join('/');
    problems.push(...faultsIn(text, part));
    for (const [, names, imported = ''] of text.matchAll(IMPORT)) {
      const other = join(dirname(path), imported);
      if (other === index && names !== undefined) problems.push(...unknownIn(names, part, index));
      if (!existsSync(other)) problems.push(notThere(imported, part, relative(dirname(path), index).split(sep).join('/')));
      if (!other.startsWith(specs + sep)) continue;
      if (isHidden(relative(specs, other))) problems.push(hidden(imported, part));
      visit(other);
    }
  };
  visit(spec);
  return problems;
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

function faultsIn(text: string, part: string | undefined): readonly Problem[] {
  try {
    const { code, warnings } = transformSync(text, { loader: 'ts', logLevel: 'silent', define: MET });
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
  } catch {
    // What cannot be read cannot be run either, and vitest says why.
    return [];
  }
}
