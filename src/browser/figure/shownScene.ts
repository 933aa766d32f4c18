import type { Scene } from '../../figure/scene/scene.ts';

/** The scene that a figure on the page shows: as it is now, and how it becomes another. */
export interface ShownScene {
  readonly scene: () => Scene;
  readonly show: (next: Scene) => void;
}
