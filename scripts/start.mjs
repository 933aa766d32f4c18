// Runs a command: node scripts/start.mjs test. Node 20 runs no TypeScript, and to translate each file when it is loaded
// takes four seconds for what takes one here: all that the command needs is bundled first, anew at every start.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { styleText } from 'node:util';
import { build } from 'esbuild';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What specs import of src, and what makes tests of them: vitest's workers load these from the bundle too. */
function shared() {
  const root = process.cwd();
  const specs = join(root, 'specs');
  const names = existsSync(specs) ? readdirSync(specs, { recursive: true, encoding: 'utf8' }) : [];
  // Behind a dot an editor keeps its lock of a spec, a link that leads nowhere.
  const files = names
    .filter((name) => /(?<!\.record)\.ts$/.test(name) && !/(?:^|[\\/])\./.test(name))
    .map((name) => join(specs, name));
  const paths = [...files, join(root, 'src', 'vitest', 'setup.ts')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"](\.[^'"]+\.ts)['"]/g)].map(([, path = '']) =>
      relative(root, resolve(dirname(file), path)),
    ),
  );
  return [...new Set(paths)].filter((path) => path.startsWith(`src${sep}`) && existsSync(join(ROOT, path)));
}

/**
 * Lets a file lie where it lay before, and read there what is beside it. Of packages only those stay outside that the
 * bundle must have in common with vitest and with specs: of the others a part is enough, mathjs most of all.
 * @type {import('esbuild').Plugin}
 */
const inPlace = {
  name: 'in place',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:node:|vitest|esbuild|fast-check)/ }, ({ path }) => ({
      path: import.meta.resolve(path),
      external: true,
    }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
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
// vitest takes a path for an address: where these are in it, workers read src file by file.
const modules = /[%#?]/.test(folder) ? [] : shared();
await build({
  absWorkingDir: ROOT,
  entryPoints: [`scripts/${command}.ts`, ...modules],
  bundle: true,
  splitting: true,
  outdir: folder,
  outbase: ROOT,
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  sourcemap: 'inline',
  sourcesContent: false,
  plugins: [inPlace],
});
// src may be a link to where it lies: vite knows its files by either path.
const roots = [ROOT, process.cwd()];
globalThis.bundleOfThisProcess = new Map(
  modules.flatMap((path) => roots.map((root) => [join(root, path), join(folder, path.replace(/\.ts$/, '.mjs'))])),
);
await import(pathToFileURL(join(folder, 'scripts', `${command}.mjs`)).href);
