import { demand } from './refused.ts';

/** The entry at this place of a list. Throws `Refused` when the list is too short. */
export function at<T>(list: readonly T[], i: number): T {
  const entry = list[i];
  demand(entry !== undefined, 'too-short', 'A list is too short.');
  return entry;
}
