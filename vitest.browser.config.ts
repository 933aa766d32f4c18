import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first: what is short to read but long to run would otherwise begin last, and then keep one core alone. */
const FIRST = ['claims', 'figures', 'site', 'book'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const i = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.browser.ts`));
      return i < 0 ? FIRST.length : i;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
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
