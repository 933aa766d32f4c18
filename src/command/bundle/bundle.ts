import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { Scripts } from '../../lesson/page/book.ts';
import { chapterOf, specOf } from '../../text/paths.ts';
import { shaken } from './shaken.ts';

/** The scripts in src/browser that pages load, each a file of its own in the site: `page/page.ts` becomes `scripts/page.js`. */
const ENTRIES = ['page/head.ts', 'page/page.ts', 'figure/figures.ts', 'search/searchBook.ts', 'page/typesetBook.ts'];

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

/** What of mathjs is in a chapter's script: the parser, which is 143 kB of 600. With all of mathjs they would be 870. */
const PARSER = { name: 'mathjs/number', exports: ['create', 'parseDependencies'] };

/** A script as it was made, and the state of the files that it was made of. */
interface Made {
  readonly text: string;
  readonly inputs: readonly string[];
  readonly stamp: string;
  /** What each input imports: by its path the other's, and by the name that was written what it is. */
  readonly imports: ReadonlyMap<string, readonly { readonly path: string; readonly original?: string }[]>;
}

/**
 * Makes the scripts of the site, again and again, for the claims that have a page: each script only if
 * something that it is made of has changed since. The same sources give the same bytes, wherever they lie.
 */
export function bundler(root: string): (ids: readonly string[]) => Promise<Scripts> {
  const made = new Map<string, Made>();
  const makeOnce = async (name: string, options: BuildOptions): Promise<Made> => {
    const before = made.get(name);
    if (before !== undefined && stampOf(before.inputs) === before.stamp) return before;
    const after = await make(root, options);
    made.set(name, after);
    return after;
  };
  return async (ids) => {
    const missing = await missingIn(root, ids, makeOnce);
    const chapters = [...new Set(ids.filter((id) => !missing.has(id)).map(chapterOf))];
    const scripts = await Promise.all([
      ...ENTRIES.map(async (entry): Promise<[string, Made]> => {
        const path = `scripts/${basename(entry, '.ts')}.js`;
        return [path, await makeOnce(path, { entryPoints: [join(root, 'src', 'browser', entry)] })];
      }),
      ...chapters.map(async (chapter): Promise<[string, Made]> => {
        const own = ids.filter((id) => chapterOf(id) === chapter && !missing.has(id));
        const source = workerSource(own);
        return [claimsScript(chapter), await makeOnce(source, { stdin: { contents: source, resolveDir: root } })];
      }),
    ]);
    const isClaims = new Set(chapters.map(claimsScript));
    const files = scripts.map(([path, { text }]): [string, string] => [path, isClaims.has(path) ? inert(path, text) : text]);
    return {
      files: new Map([
        ...files,
        [
          'scripts/LICENSES.txt',
          licences(
            root,
            scripts.map(([, script]) => script),
          ),
        ],
      ]),
      missing,
    };
  };
}

/** The script that brings the worker for a chapter's claims. */
const claimsScript = (chapter: string): string => `scripts/claims-${chapter}.js`;

/** A worker's entry: the modules of these claims, each run when it is asked for. */
function workerSource(ids: readonly string[]): string {
  const specs = ids.map((id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`./${specOf(id)}`)}),`);
  return `import { serve } from './src/browser/check/worker.ts';\nserve({\n${specs.join('\n')}\n});\n`;
}

/** A script that runs nothing: it leaves a worker's source behind, which the page starts when it is asked to. */
function inert(path: string, source: string): string {
  const chapter = path.replace(/^scripts\/claims-|\.js$/g, '');
  return `(globalThis.workersOfTheBook??={})[${JSON.stringify(chapter)}]=${JSON.stringify(source)};\n`;
}

/** What a page has not. */
const NOT_IN_A_PAGE = /^(?:node:|vitest)/;

/** The claims whose modules, or something that these import, need what no page has, and what that is. */
async function missingIn(
  root: string,
  ids: readonly string[],
  makeOnce: (name: string, options: BuildOptions) => Promise<Made>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const contents = ids.map((id) => `import ${JSON.stringify(`./${specOf(id)}`)};`).join('\n');
  const { imports } = await makeOnce(contents, {
    stdin: { contents, resolveDir: root },
    packages: 'external',
    treeShaking: false,
  });
  const found = ids.map((id): [string, readonly string[]] => {
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const next of imports.get(path) ?? []) visit(next.path);
    };
    for (const { path, original } of imports.get('<stdin>') ?? []) if (original === `./${specOf(id)}`) visit(path);
    return [id, [...seen].filter((path) => NOT_IN_A_PAGE.test(path)).sort()];
  });
  return new Map(found.filter(([, needs]) => needs.length > 0));
}

/** The licences of the packages that the scripts contain. */
function licences(root: string, scripts: readonly Made[]): string {
  const names = scripts.flatMap(({ inputs }) =>
    inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1] ?? []),
  );
  return [...new Set(names)]
    .sort()
    .map((name) => {
      const folder = join(root, 'node_modules', ...name.split('/'));
      const files = readdirSync(folder)
        .filter((file) => /^licen[cs]e/i.test(file))
        .sort();
      return [name, ...files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())].join(
        '\n\n',
      );
    })
    .join('\n\n\n');
}

async function make(root: string, options: BuildOptions): Promise<Made> {
  const packed: string[] = [];
  const parser = shaken(root, { ...PARSER, options: OPTIONS }, (inputs) => packed.push(...inputs));
  // Where packages stay outside, what they are made of is not asked for.
  const plugins = options.packages === 'external' ? [] : [parser];
  const { outputFiles, metafile } = await build({ ...options, ...OPTIONS, plugins, absWorkingDir: root });
  const inputs = [...Object.keys(metafile.inputs).map((path) => join(root, path)), ...packed].filter((path) => existsSync(path));
  const imports = new Map(Object.entries(metafile.inputs).map(([path, input]) => [path, input.imports]));
  return { text: outputFiles.map(({ text }) => text).join(''), inputs, stamp: stampOf(inputs), imports };
}

function stampOf(inputs: readonly string[]): string {
  return inputs
    .map((path) => {
      const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
      return `${path} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
