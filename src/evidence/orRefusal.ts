import { Refused } from '../math/exact/refused.ts';

/** What this comes to, or the refusal that it throws; whatever else it throws is no refusal, and goes on. */
export function orRefusal<T>(attempt: () => T): T | Refused {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
