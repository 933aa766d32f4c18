import { beads } from './beads.ts';
import { census } from './census.ts';
import { cover } from './cover.ts';
import { line } from './line.ts';
import { pascal } from './pascal.ts';
import { perceptron } from './perceptron.ts';
import { points } from './points.ts';
import { shadows } from './shadows.ts';
import { split } from './split.ts';
import { sums } from './sums.ts';
import { tiles } from './tiles.ts';
import { turn } from './turn.ts';

/** The kinds of this room, on what a line can separate: `kinds.ts` of `live` registers them with all others. */
export const SEPARATING = { beads, census, cover, line, pascal, perceptron, points, shadows, split, sums, tiles, turn };
