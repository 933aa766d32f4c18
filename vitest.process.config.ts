import { defineConfig } from 'vitest/config';

// The commands as a user runs them, each in a process of its own; apart from `npm test`, which stays quick.
export default defineConfig({
  test: {
    name: 'processes',
    include: ['src/**/*.process.ts'],
    maxWorkers: '100%',
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
