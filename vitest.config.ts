import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['./src/vitest/reporter.ts'],
    // The claims share one module graph a worker: importing mathjs anew for each file would cost more than all the proofs.
    isolate: false,
    pool: 'threads',
    // vitest keeps a core for itself, which on two cores is half of the machine.
    maxWorkers: '100%',
    // A guard against hanging, far above what any test takes: on a busy machine no test may fail for being slow.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'claims',
          include: ['specs/**/*.spec.ts'],
          setupFiles: ['./src/vitest/setup.ts'],
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        test: { name: 'machinery', include: ['src/**/*.test.ts'], benchmark: { include: ['src/**/*.bench.ts'] } },
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
