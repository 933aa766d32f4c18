import { demandDrawn } from '../../claim/ledger/picture.ts';
import { drawn, firstScene } from '../../figure/live/firstScene.ts';
import type { Scene } from '../../figure/scene/scene.ts';
import { once } from '../../text/once.ts';
import type { Picture } from './page.ts';

/** The scene that a picture begins with, and how it is drawn where nothing can be changed. */
export interface Beginning {
  readonly scene: Scene;
  readonly drawing: ReturnType<typeof drawn>;
}

/**
 * How a picture begins that a reader can change. Throws a `RangeError` for a kind that there is not, a `TypeError` for
 * other data, and an `Error` for data that are drawn with NaN or the like in the place of a number. It is made once until the
 * data of its file change: a claim's page is judged with its claim, written with the book, and its picture has a file, and
 * each time would take 300 ms of processor time for all.
 */
export function beginning({ path, live: { kind, data } }: Required<Pick<Picture, 'path' | 'live'>>): Beginning {
  return once(`the beginning of ${path}`, [kind, JSON.stringify(data)], () => {
    const scene = firstScene(kind, data);
    const drawing = drawn(scene);
    // The data may be of the right form and still have no number where one is drawn.
    demandDrawn(drawing.svg);
    return { scene, drawing };
  });
}
