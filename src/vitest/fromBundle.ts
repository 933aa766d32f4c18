import { dirname, resolve } from 'node:path';
import type { Vite } from 'vitest/node';

declare global {
  /** What `scripts/start.mjs` has bundled, by the path of its source; undefined in a process that it did not start. */
  var bundleOfThisProcess: ReadonlyMap<string, string> | undefined;
}

/**
 * Lets the workers load what the command has bundled of `src`, as Node loads a package: to have vite translate each
 * file and hand it over takes longer than most claims. While files are watched, or lines counted, it does so.
 */
export function fromBundle(): Vite.Plugin {
  let bundle: ReadonlyMap<string, string> | undefined;
  return {
    name: 'from-bundle',
    enforce: 'pre',
    // Outside of node_modules vite would translate it again.
    config: () => ({ test: { server: { deps: { external: [/[\\/]linear-bundle-[^\\/]+[\\/]/] } } } }),
    configureVitest({ vitest: { config } }) {
      if (!config.watch && !config.coverage.enabled) bundle = globalThis.bundleOfThisProcess;
    },
    resolveId: (source, importer) =>
      importer === undefined || !source.startsWith('.') ? undefined : bundle?.get(resolve(dirname(importer), source)),
  };
}
