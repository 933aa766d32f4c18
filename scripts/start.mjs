// Runs a command: node scripts/start.mjs test. Node 20 runs no TypeScript, and to translate each file when it is loaded
// takes four seconds for what takes one here: all that the command needs is bundled first, anew at every start.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** All files below `specs`, by their paths from the root. */
function filesInSpecs() {
  const specs = join(process.cwd(), 'specs');
  const names = existsSync(specs) ? readdirSync(specs, { recursive: true, encoding: 'utf8' }) : [];
  // Behind a dot an editor keeps its lock of a spec, a link that leads nowhere.
  return names
    .filter((name) => !/(?:^|[\\/])\./.test(name) && statSync(join(specs, name), { throwIfNoEntry: false })?.isFile())
    .map((name) => join('specs', name));
}

/**
 * What these specs import of src, and what makes tests of them. vitest's workers load these from the bundle too.
 * @param {readonly string[]} specs
 */
function shared(specs) {
  const root = process.cwd();
  const files = specs.map((path) => join(root, path));
  const paths = [...files, join(root, 'src', 'vitest', 'setup.ts')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"](\.[^'"]+\.ts)['"]/g)].map(([, path = '']) =>
      relative(root, resolve(dirname(file), path)),
    ),
  );
  return [...new Set(paths)].filter((path) => path.startsWith(`src${sep}`) && existsSync(join(ROOT, path)));
}

/** The commands that run claims once each. To have vite translate their specs one by one would take longer. */
const RUNNING = ['lessons', 'test'];

/** Whether a file lies below `specs`. @param {string} file */
function isInSpecs(file) {
  return relative(process.cwd(), file).startsWith(`specs${sep}`);
}

/** A hash of a file as it is now. @param {string} path */
function hashOf(path) {
  return createHash('sha256')
    .update(readFileSync(join(process.cwd(), path)))
    .digest('hex');
}

/** What a file says of where it lies, each with the name of a constant for it. */
const OF_A_FILE = { 'import.meta.url': 'addressOfThisFile', 'import.meta.dirname': 'folderOfThisFile' };

/** A package that stays outside of the bundle. @param {{ readonly path: string }} asked */
const external = ({ path }) => ({ path: import.meta.resolve(path), external: true });

/**
 * Lets a file lie where it lay before, and read there what is beside it. Of packages only those stay outside that the
 * bundle must have in common with vitest and with specs: of the others a part is enough, mathjs most of all.
 * @type {import('esbuild').Plugin}
 */
const inPlace = {
  name: 'in place',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:node:|vitest|esbuild|fast-check)/ }, external);
    // A spec has each package in common with vitest.
    onResolve({ filter: /^[^./]/ }, (asked) => (isInSpecs(asked.importer) ? external(asked) : undefined));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      // In front, and not in their place, since a text may speak of them.
      const values = [pathToFileURL(path).href, dirname(path)].map((value) => JSON.stringify(value));
      return { contents: `const [${Object.values(OF_A_FILE)}] = [${values}];${text}`, loader: 'ts' };
    });
  },
};

// A pipe or a file gets no colours, and vitest colours these too. It looks once, when it is loaded; Node has looked at
// NO_COLOR, FORCE_COLOR and the terminal.
if (styleText('red', '') === '') {
  delete process.env.FORCE_COLOR;
  process.env.NO_COLOR = '1';
}

const [command = ''] = process.argv.splice(2, 1);
const folder = mkdtempSync(join(tmpdir(), 'linear-bundle-'));
const remove = () => rmSync(folder, { recursive: true, force: true });
process.on('exit', remove);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    // A command that has more to do before the end, as the census has, ends by itself.
    if (process.listenerCount(signal) > 0) return;
    remove();
    process.kill(process.pid, signal);
  });
process.setSourceMapsEnabled(true);
// vitest takes a path for an address: where these are in it, workers read all file by file.
const files = /[%#?]/.test(folder) ? [] : filesInSpecs();
const specs = files.filter((path) => /(?<!\.record)\.ts$/.test(path));
const modules = shared(specs);

/**
 * Bundles the command with what specs import, and with these specs themselves.
 * @param {readonly string[]} claims
 */
const bundle = (claims) =>
  build({
    absWorkingDir: ROOT,
    entryPoints: [`scripts/${command}.ts`, ...modules, ...claims].map((path) => ({
      in: claims.includes(path) ? join(process.cwd(), path) : path,
      out: path.replace(/\.ts$/, ''),
    })),
    bundle: true,
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'inline',
    sourcesContent: false,
    define: OF_A_FILE,
    plugins: [inPlace],
    // What is wrong with a spec is said with its claim.
    logLevel: claims.length > 0 ? 'silent' : 'warning',
  });

let claims = RUNNING.includes(command) ? specs.filter((path) => path.endsWith('.spec.ts')) : [];
// Taken before they are bundled: what is changed from here on, a link's text too, is not what runs.
const hashes = new Map((claims.length > 0 ? files : []).map((path) => [path.split(sep).join('/'), hashOf(path)]));
try {
  await bundle(claims);
} catch (error) {
  if (claims.length === 0) throw error;
  // One that cannot be bundled stops the others: then each is read by itself.
  claims = [];
  await bundle(claims);
}
// src may be a link to where it lies: vite knows its files by either path.
const roots = [ROOT, process.cwd()];
globalThis.bundleOfThisProcess = new Map(
  [...modules, ...claims].flatMap((path) => roots.map((root) => [join(root, path), join(folder, path.replace(/\.ts$/, '.mjs'))])),
);
globalThis.specsOfThisProcess = claims.length > 0 ? hashes : new Map();
await import(pathToFileURL(join(folder, 'scripts', `${command}.mjs`)).href);
