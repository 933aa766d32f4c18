import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { transformSync } from 'esbuild';
import type { Problem } from '../claim/ledger/problem.ts';

const IMPORT = /\bfrom\s*['"](\.[^'"]+)['"]/g;

/** What differs from run to run, and the seeds of a claim do not decide; each is given a name that no code has. */
const CHANCE = ['Math.random', 'Date.now', 'performance.now', 'crypto.getRandomValues', 'crypto.randomUUID'];
const MET = Object.fromEntries(CHANCE.map((name) => [name, `$chance$${name.replace('.', '$')}`]));

/**
 * What is wrong with a spec, or its parts in `specs/`, that nobody sees when it is run. It is a key twice in an object, of
 * which only the last is left, and chance or time beside the seeds.
 */
export function sourceFaults(root: string, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const met = new Set<string>();
  const visit = (path: string): void => {
    if (met.has(path) || !existsSync(path)) return;
    met.add(path);
    const text = readFileSync(path, 'utf8');
    problems.push(...faultsIn(text, relative(root, path).split(sep).join('/')));
    for (const [, imported = ''] of text.matchAll(IMPORT)) {
      const part = join(dirname(path), imported);
      if (part.startsWith(join(root, 'specs') + sep)) visit(part);
    }
  };
  visit(join(root, file));
  return problems;
}

function faultsIn(text: string, file: string): readonly Problem[] {
  try {
    const { code, warnings } = transformSync(text, { loader: 'ts', logLevel: 'silent', define: MET });
    return [
      ...warnings
        .filter(({ id }) => id === 'duplicate-object-key')
        .map(({ location, text: says }) => ({
          code: 'key-twice',
          message: `In ${file}, line ${location?.line}, the key ${/".*"/s.exec(says)?.[0]} stands twice in one object, and only the last is left: say it once.`,
        })),
      ...CHANCE.filter((name) => code.includes(String(MET[name]))).map((name) => ({
        code: 'chance',
        message: `${file} uses ${name}, which is different in every run: take the numbers from a generator, or from the seed that an experiment is given.`,
      })),
    ];
  } catch {
    // What cannot be read cannot be run either, and vitest says why.
    return [];
  }
}
