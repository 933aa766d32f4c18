import { dirname, resolve } from 'node:path';
import type { Vite, Vitest } from 'vitest/node';

declare global {
  /** What `scripts/start.mjs` has bundled, by the path of its source; undefined in a process that it did not start. */
  var bundleOfThisProcess: ReadonlyMap<string, string> | undefined;
  /** Hashes of all files below `specs`, as they were before it bundled the specs, by path from the root. */
  var specsOfThisProcess: ReadonlyMap<string, string> | undefined;
}

/**
 * Lets the workers load what the command has bundled of `src` and of `specs`, as Node loads a package. To have vite translate each
 * file and hand it over takes longer than most claims. While files are watched, or lines counted, it does so.
 */
export function fromBundle(): Vite.Plugin {
  let bundle: ReadonlyMap<string, string> | undefined;
  return {
    name: 'from-bundle',
    enforce: 'pre',
    // Outside of node_modules vite would translate it again.
    config: () => ({ test: { server: { deps: { external: [/[\\/]linear-bundle-[^\\/]+[\\/]/] } } } }),
    configureVitest({ vitest: { config }, project }) {
      if (!isFromBundle(config)) return;
      bundle = globalThis.bundleOfThisProcess;
      // Where vite has not translated a file, vitest counts its columns from zero, and everywhere else from one.
      project.config.onStackTrace = (_, frame) => {
        if (frame.file.endsWith('.ts') && !project.vite.moduleGraph.getModuleById(frame.file)?.transformResult) frame.column += 1;
      };
    },
    // A spec itself is asked for by its path.
    resolveId: (source, importer) =>
      source.startsWith('.') && importer !== undefined ? bundle?.get(resolve(dirname(importer), source)) : bundle?.get(source),
  };
}

/** Whether claims are loaded from the bundle in a run that is configured like this. */
export function isFromBundle({ watch, coverage }: Pick<Vitest['config'], 'watch' | 'coverage'>): boolean {
  return !watch && !coverage.enabled;
}
