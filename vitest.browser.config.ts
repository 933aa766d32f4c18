import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, which would otherwise begin last, being short to read, and then keep one core alone. */
const FIRST = 'claims.browser.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isFirst = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(`/${FIRST}`);
    return [...sorted.filter(isFirst), ...sorted.filter((file) => !isFirst(file))];
  }
}

// The pages in a real browser; apart from `npm test`, which needs none.
export default defineConfig({
  test: {
    name: 'browser',
    include: ['src/**/*.browser.ts'],
    sequence: { sequencer: LongestFirst },
    // vitest keeps a core for itself, which on two cores is half of the machine; a guard against hanging, not a measure.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
