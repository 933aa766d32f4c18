import type { Checker } from './checker.ts';
import { everyCase } from './everyCase.ts';
import { inseparable } from './inseparable.ts';
import { separable } from './separable.ts';

/**
 * The registry: the only code that can make a page say "proved". A checker's name is looked up here
 * and nowhere else, so a spec cannot bring its own.
 */
export const CHECKERS: ReadonlyMap<string, Checker> = new Map(
  [everyCase, inseparable, separable].map((checker) => [checker.name, Object.freeze(checker)]),
);
