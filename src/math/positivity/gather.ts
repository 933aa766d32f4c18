import { Refused } from '../exact/refused.ts';

/** Adds to a list, and says whether all was added: not if there are more than `most` then, or if one of them is refused. */
export function gather<T>(list: T[], more: Iterable<T>, most: number): boolean {
  try {
    for (const one of more) {
      if (list.push(one) > most) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
