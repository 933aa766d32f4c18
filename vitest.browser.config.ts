import { defineConfig } from 'vitest/config';

// The pages in a real browser; apart from `npm test`, which needs none.
export default defineConfig({
  test: {
    name: 'browser',
    include: ['src/**/*.browser.ts'],
    // vitest keeps a core for itself, which on two cores is half of the machine; a guard against hanging, not a measure.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
