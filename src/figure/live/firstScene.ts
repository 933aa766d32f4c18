import { coded } from '../../math/exact/refused.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import type { LiveKind, Scene } from '../scene/scene.ts';
import { type Kind, LIVE_KINDS } from './kinds.ts';

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
        `The live figure "${kind}" cannot be drawn from what it is given (${error.message}): ${kind}.ts in src/figure says what it takes.`,
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
