import { dirname, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { claimWorkers } from './src/vitest/claimWorker.ts';
import { fromBundle } from './src/vitest/fromBundle.ts';

// Called from a folder within, vitest looks for this file further up, and for all else where it was called.
process.chdir(import.meta.dirname);

/** The browser tests that take longest, longest first: begun last, one alone would keep a single core busy at the end. */
const LONGEST = ['claims', 'figures', 'site', 'check', 'book', 'predict', 'sizes'];

/**
 * The order of the files. Claims run chapter by chapter, so that they appear in about the order of the book, and as vitest
 * has it within a chapter: the longest first. A project of vitest's has no order of its own, so this one stands for all.
 */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const chapter = ({ moduleId, project }: TestSpecification): string => (project.name === 'claims' ? dirname(moduleId) : '');
    const place = ({ moduleId }: TestSpecification): number => {
      const i = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.browser.ts`));
      return i < 0 ? LONGEST.length : i;
    };
    return (await super.sort(files)).toSorted((a, b) => chapter(a).localeCompare(chapter(b), 'en') || place(a) - place(b));
  }
}

/** What runs when no project is asked for. vitest reads this here as from the command line, but types it only there. */
const BY_DEFAULT = { project: ['claims', 'machinery'] };

/** One module graph a worker: importing mathjs anew for each file would cost more than all the proofs. */
const SHARED = { isolate: false } as const;

// Timeouts are guards against hanging, far above what any test takes: on a busy machine no test may fail for being slow.
export default defineConfig({
  test: {
    ...BY_DEFAULT,
    root: import.meta.dirname,
    reporters: ['./src/vitest/reporter.ts'],
    sequence: { sequencer: InOrder },
    // vitest keeps a core for itself, which on two cores is half of the machine.
    maxWorkers: '100%',
    testTimeout: 600_000,
    // A worker has ended when its answer is read, and nothing is read while this process checks a claim again: at vitest's
    // ten seconds it may say on a busy machine that a worker does not end which has ended long ago.
    teardownTimeout: 120_000,
    projects: [
      {
        extends: true,
        plugins: [fromBundle()],
        test: {
          ...SHARED,
          // Processes, and not threads of this one: a spec is code, and what prints must be out of its reach.
          pool: claimWorkers,
          execArgv: ['--require', join(import.meta.dirname, 'scripts', 'patience.cjs')],
          name: 'claims',
          include: ['specs/**/*.spec.ts'],
          // An editor’s lock is named like the spec that it locks, behind a dot.
          exclude: ['**/.*', '**/.*/**'],
          setupFiles: ['./src/vitest/setup.ts'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        test: {
          ...SHARED,
          pool: 'threads',
          name: 'machinery',
          include: ['src/**/*.test.ts'],
          benchmark: { include: ['src/**/*.bench.ts'] },
        },
      },
      // The commands as a user runs them, each in a process of its own.
      {
        extends: true,
        test: {
          name: 'processes',
          include: ['src/**/*.process.ts'],
          benchmark: { include: [] },
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
      // The pages in a real browser, which neither `npm test` nor the machinery's own tests need.
      {
        extends: true,
        test: {
          ...SHARED,
          name: 'browser',
          include: ['src/**/*.browser.ts'],
          benchmark: { include: [] },
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{math,check,evidence,claim}/**/*.ts'],
      exclude: ['**/*.{test,bench}.ts'],
      thresholds: { 100: true },
    },
  },
});
