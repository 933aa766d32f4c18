import { bits } from './bits.ts';
import { cashier } from './cashier.ts';
import { counters } from './counters.ts';
import { doubles } from './doubles.ts';
import { fold } from './fold.ts';
import { folds } from './folds.ts';
import { hops } from './hops.ts';
import { horner } from './horner.ts';
import { layers } from './layers.ts';
import { nudge } from './nudge.ts';
import { race } from './race.ts';
import { roundings } from './roundings.ts';
import { staircase } from './staircase.ts';
import { strip } from './strip.ts';

/** The kinds of this room, on what bends and what stays straight: `kinds.ts` of `live` registers them with all others. */
export const BENDING = {
  bits,
  cashier,
  counters,
  doubles,
  fold,
  folds,
  hops,
  horner,
  layers,
  nudge,
  race,
  roundings,
  staircase,
  strip,
};
