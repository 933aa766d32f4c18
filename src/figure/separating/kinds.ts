import { beads } from './beads.ts';
import { sums } from './sums.ts';
import { tiles } from './tiles.ts';

/** The kinds of figures in this room that one can change: this list is where a new one of them is registered. */
export const SEPARATING = { beads, sums, tiles };
