import { BENDING } from '../bending/kinds.ts';
import { SEPARATING } from '../separating/kinds.ts';
import { biases } from './biases.ts';
import { brackets } from './brackets.ts';
import { bump } from './bump.ts';
import { chord } from './chord.ts';
import { descent } from './descent.ts';
import { ellipse } from './ellipse.ts';
import { fit } from './fit.ts';
import { gate } from './gate.ts';
import { impulse } from './impulse.ts';
import { interpolation } from './interpolation.ts';
import { loop } from './loop.ts';
import { pair } from './pair.ts';
import { regions } from './regions.ts';
import { squares } from './squares.ts';
import { step } from './step.ts';
import { success } from './success.ts';
import { switches } from './switches.ts';
import { training } from './training.ts';
import { twins } from './twins.ts';
import { waves } from './waves.ts';
import { weights } from './weights.ts';
import { window } from './window.ts';

/** The kinds of figures that one can change. This list is where a new one is registered, or that of its room. */
export const LIVE_KINDS = {
  ...BENDING,
  ...SEPARATING,
  brackets,
  biases,
  bump,
  chord,
  descent,
  ellipse,
  fit,
  gate,
  impulse,
  interpolation,
  pair,
  loop,
  regions,
  squares,
  step,
  success,
  switches,
  training,
  twins,
  weights,
  waves,
  window,
};

/** Each kind by its name. */
export type Kinds = typeof LIVE_KINDS;
/** The name of a kind: `line`, `points` and so on. */
export type Kind = keyof Kinds;
