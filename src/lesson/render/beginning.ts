import { firstScene } from '../../figure/live/live.ts';
import type { Scene } from '../../figure/scene/scene.ts';
import { once } from '../../text/once.ts';
import type { Picture } from '../tree/page.ts';

/**
 * The scene that a live figure begins with, made once for the same data. A claim's page compares its picture with it, shows
 * its controls when it is judged and again when it is written: each time would take 300 ms of processor time in all.
 */
export function beginning({ kind, data }: NonNullable<Picture['live']>): Scene {
  return once(`the beginning of ${kind} ${JSON.stringify(data)}`, [], () => firstScene(kind, data));
}
