import type { Circumstances } from '../claim/trial/trial.ts';
import type { Verdict } from '../claim/trial/verdict.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How a command asked for the claims to be run; given to each file anew, out of the reach of the one before. */
    circumstances?: Circumstances;
  }
  interface TaskMeta {
    /** What a claim's test leaves for the reporter, as JSON. */
    verdict?: Verdict;
  }
}
