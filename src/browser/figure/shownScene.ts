import type { Scene } from '../../figure/scene/scene.ts';

/** How long the drawing before a change takes to fade, in milliseconds. */
export const FADE = 400;

/** The scene that a figure on the page shows: as it is now, and how it becomes another. */
export interface ShownScene {
  readonly scene: () => Scene;
  /**
   * Shows another scene. The drawing before it fades away over so many milliseconds, or, as where a hand drags it, not
   * at all. Nor does it where another change came within that time: so a slider can be dragged.
   */
  readonly show: (next: Scene, fade?: number) => void;
}
