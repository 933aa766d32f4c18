import type { Verdict } from '../claim/trial/verdict.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What a claim's test leaves for the reporter, as JSON. */
    verdict?: Verdict;
  }
}
