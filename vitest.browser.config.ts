import { defineConfig } from 'vitest/config';

// The pages in a real browser; apart from `npm test`, which needs none.
export default defineConfig({
  test: { name: 'browser', include: ['src/**/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
