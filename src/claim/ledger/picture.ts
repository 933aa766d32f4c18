import { TO_DO } from './line.ts';
import { toPlain } from './toPlain.ts';

/** A picture and the sentence that says what it shows. */
export interface Picture {
  readonly svg: string;
  readonly caption: string;
  /** What a page makes it from anew when a reader changes it: a kind of `src/figure/live`, and its data. */
  readonly live?: { readonly kind: string; readonly data: unknown };
}

/** The pictures a figure has returned: one or a list. Throws a sentence for anything else, or for a number that is none. */
export function readPictures(drawn: unknown): readonly Picture[] {
  const pictures = (Array.isArray(drawn) ? drawn : [drawn]).map(readPicture);
  if (pictures.length === 0) throw new Error('A figure must return { svg, caption }, or a list of them, and this list is empty.');
  return pictures;
}

/** A counterexample as its author draws it; throws a sentence that says so when that fails. */
export function readDrawing<T>(draw: (value: T) => unknown, value: T): Picture {
  try {
    return readPicture(draw(value));
  } catch (error) {
    throw new Error(`"draw" has failed for this counterexample: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One picture, as its author returned it; throws as {@link readPictures} does. */
function readPicture(picture: unknown): Picture {
  const { svg, caption, live } = (picture ?? {}) as Partial<Picture>;
  if (typeof svg !== 'string' || typeof caption !== 'string' || caption.trim() === '')
    throw new Error('A figure must return { svg, caption }, or a list of them.');
  if (/NaN|Infinity|undefined/.test(svg)) throw new Error('The figure has a coordinate that is no number.');
  if (caption.startsWith(TO_DO)) throw new Error(`The caption of the figure, "${caption}", is still to be written.`);
  if (/NaN/.test(caption)) throw new Error('The caption of the figure has a number that is none.');
  if (live === undefined) return { svg, caption };
  const { kind, data } = (live ?? {}) as Partial<typeof live>;
  if (typeof kind !== 'string')
    throw new Error('A figure that can be changed must return { svg, caption, live: { kind, data } }.');
  return { svg, caption, live: { kind, data: toPlain(data, 'what the figure is made from') } };
}
