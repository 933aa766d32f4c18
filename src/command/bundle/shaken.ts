import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/**
 * Bundles a package by itself first, with no more of it than these exports need. What is left of it is given to `hear`.
 * esbuild keeps all of a module that is imported when it is asked for, and all that this imports in turn.
 */
export function shaken(
  root: string,
  { name, exports, options }: { readonly name: string; readonly exports: readonly string[]; readonly options: BuildOptions },
  hear: (inputs: readonly string[]) => void,
): Plugin {
  const namespace = 'shaken';
  return {
    name: namespace,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^[^.]/ }, ({ path }) => (path === name ? { path, namespace } : undefined));
      onLoad({ filter: /^/, namespace }, async ({ path }) => {
        const contents = `export { ${exports.join(', ')} } from ${JSON.stringify(path)};`;
        const made = await build({
          ...options,
          absWorkingDir: root,
          stdin: { contents, resolveDir: root },
          bundle: true,
          write: false,
          metafile: true,
          format: 'esm',
        });
        const kept = Object.values(made.metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
        hear(kept.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => join(root, input)));
        return { contents: made.outputFiles.map(({ text }) => text).join('') };
      });
    },
  };
}
