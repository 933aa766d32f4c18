import { coded } from '../../math/exact/refused.ts';
import { BENDING } from '../bending/kinds.ts';
import { type Drawing, drawing, type Figure } from '../drawing/drawing.ts';
import type { LiveKind, Scene } from '../scene/scene.ts';
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

/** The kinds of figures that one can change: this list is where a new one is registered, or that of its room. */
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

type Kinds = typeof LIVE_KINDS;
/** The name of a kind: `line`, `points` and so on. */
export type Kind = keyof Kinds;

/** A picture that a page lets one change: its first scene, and what that is made from. */
export interface LiveFigure extends Figure {
  readonly live: { readonly kind: string; readonly data: unknown };
}

/**
 * A figure that one can change. Where nothing can be changed, in print or without scripts, it is its first
 * scene, with the sentence and the table that belong to it. The data are those of the rows that were checked:
 * `figure: ({ because }) => live('points', because['a line separates them'].statement, 'Six points, to be moved.')`.
 * The caption says what is seen, on paper too; how to change it is said by the figure itself.
 */
export function live<K extends Kind>(kind: K, data: Parameters<Kinds[K]['begin']>[0], caption: string): LiveFigure {
  return { ...drawn(firstScene(kind, data)), caption, live: { kind, data } };
}

/** The first scene of a kind. Throws a `RangeError` that names the kinds for any other, and a `TypeError` for other data. */
export function firstScene(kind: string, data: unknown): Scene {
  const known = kindNamed(kind);
  try {
    return known.begin(data);
  } catch (error) {
    // The engine says which field it missed first, and not of what.
    if (!(error instanceof TypeError) || 'code' in error) throw error;
    throw coded(
      'live-data',
      new TypeError(
        `The live figure "${kind}" cannot be drawn from what it is given (${error.message}): src/figure/live/${kind}.ts says what it takes.`,
      ),
    );
  }
}

/** How to change a figure of this kind. Throws as {@link firstScene}. */
export function howTo(kind: string): string {
  return kindNamed(kind).howTo;
}

/** The kind of this name. Throws a `RangeError` that names the kinds for any other. */
function kindNamed(kind: string): LiveKind<unknown> {
  if (!Object.hasOwn(LIVE_KINDS, kind))
    throw coded(
      'unknown-live-figure',
      new RangeError(`There is no live figure "${kind}"; there are ${Object.keys(LIVE_KINDS).join(', ')}.`),
    );
  return LIVE_KINDS[kind as Kind] as LiveKind<unknown>;
}

/** A scene as a picture by itself. */
export function drawn({ width, height, altText, parts }: Scene): Drawing {
  return drawing(width, height, altText, parts);
}
