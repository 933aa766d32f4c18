import { beads } from './beads.ts';
import { pascal } from './pascal.ts';
import { shadows } from './shadows.ts';
import { split } from './split.ts';
import { sums } from './sums.ts';
import { tiles } from './tiles.ts';

/** The kinds of figures in this room that one can change: this list is where a new one of them is registered. */
export const SEPARATING = { beads, pascal, shadows, split, sums, tiles };
