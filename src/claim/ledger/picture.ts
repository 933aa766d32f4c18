import { coded } from '../../math/exact/refused.ts';
import { TO_DO, whyNoLine, whyUnseen } from './line.ts';
import { placesIn, QUESTION } from './placed.ts';
import { whyNoSvg } from './svg.ts';
import { readTable, type Table } from './table.ts';
import { toPlain } from './toPlain.ts';

/** A picture and the sentence that says what it shows. */
export interface Picture {
  /** What the text that places it calls it. */
  readonly name?: string;
  readonly svg: string;
  readonly caption: string;
  /** What it shows, for those who do not see it, as plain text: where it is left out, the caption. */
  readonly altText?: string;
  /** Width and height in pixels, so that a page can keep its place until it has come. */
  readonly size?: { readonly width: number; readonly height: number };
  /** What a page has in the place of the picture, where it can have a table. */
  readonly table?: Table;
}

/** A picture that a reader can change. Its page draws it, from a kind of `src/figure/live` and its data. */
export interface LivePicture extends Pick<Picture, 'name' | 'caption'> {
  readonly live: { readonly kind: string; readonly data: unknown };
}

/** What a figure shows. */
export type Shown = Picture | LivePicture;

/** Pictures by the names under which the text places them. */
export type Pictures = { readonly [name: string]: Shown };

const EXPECTED = 'A figure must return { svg, caption }, a list of them, or several by name, as { pencil: { svg, caption } }';

/** The pictures a figure has returned: one, a list, or several by name. Throws a sentence for anything else, or for NaN. */
export function readPictures(drawn: unknown): readonly Shown[] {
  const pictures = listed(drawn).map((one) => ('live' in Object(one) ? readLive(one) : readPicture(one)));
  if (pictures.length === 0) throw coded('no-pictures', new Error(`${EXPECTED}, and this has none.`));
  return pictures;
}

function listed(drawn: unknown): readonly unknown[] {
  if (Array.isArray(drawn)) return Array.from(drawn);
  const byName = Object.entries(Object(drawn) as Pictures);
  const isOne = byName.length === 0 || 'svg' in Object(drawn) || 'caption' in Object(drawn);
  return isOne ? [drawn] : byName.map(([name, picture]) => ({ ...picture, name }));
}

/** A counterexample as its author draws it; throws a sentence that says so when that fails. */
export function readDrawing<T>(draw: (value: T) => unknown, value: T): Picture {
  try {
    return readPicture(draw(value));
  } catch (error) {
    throw coded(
      'draw-failed',
      new Error(`"draw" has failed for this counterexample: ${error instanceof Error ? error.message : String(error)}`),
    );
  }
}

/** A picture that its page draws, as its author returned it; throws as {@link readPictures} does. */
function readLive(picture: unknown): LivePicture {
  const { live, svg, altText, size, table } = picture as Partial<LivePicture & Picture>;
  const { kind, data } = (live ?? {}) as Partial<LivePicture['live']>;
  if (typeof kind !== 'string' || [svg, altText, size, table].some((own) => own !== undefined))
    throw coded(
      'not-a-live-picture',
      new Error(
        'A figure that can be changed is drawn by its page: return what live(kind, data, caption) gives, with no "svg", "altText", "size" or "table" of its own.',
      ),
    );
  return { ...readCaption(picture), live: { kind, data: toPlain(data, 'what the figure is made from') } };
}

/** A picture that its author has drawn, as it was returned; throws as {@link readPictures} does. */
function readPicture(picture: unknown): Picture {
  const captioned = readCaption(picture);
  const { svg, altText, size, table } = picture as Partial<Picture>;
  if (typeof svg !== 'string') throw coded('not-a-picture', new Error(`${EXPECTED}.`));
  demandDrawn(svg);
  if (altText !== undefined && (typeof altText !== 'string' || whyUnseen(altText) !== undefined || !/^\S.*$/.test(altText)))
    throw coded('not-an-alt-text', new Error('The "altText" of a figure must be one line of text, or be left out.'));
  if (altText !== undefined && /NaN|Infinity|undefined/.test(altText))
    throw coded('nan-in-alt-text', new Error('The "altText" of the figure has NaN or the like in the place of a number.'));
  if (size !== undefined && ![size?.width, size?.height].every((length) => Number.isInteger(length) && Number(length) > 0))
    throw coded(
      'not-a-size',
      new Error('The "size" of a figure must be its width and height in whole pixels: { width: 340, height: 210 }.'),
    );
  return {
    ...captioned,
    svg,
    ...(altText === undefined ? {} : { altText }),
    ...(size === undefined ? {} : { size: { width: size.width, height: size.height } }),
    ...(table === undefined ? {} : { table: readTable(table) }),
  };
}

/** Throws a sentence for SVG in which a number is missing, or that may not be published. */
export function demandDrawn(svg: string): void {
  if (/NaN|Infinity|undefined/.test(svg))
    throw coded('nan-in-picture', new Error('The figure has a coordinate that is no number.'));
  const foreign = whyNoSvg(svg);
  if (foreign !== undefined) throw coded(foreign.code, new Error(`The SVG of the figure ${foreign.message}`));
}

/** What every picture has. */
function readCaption(picture: unknown): Pick<Picture, 'name' | 'caption'> {
  const { name, caption } = (picture ?? {}) as Partial<Picture>;
  if (typeof caption !== 'string' || caption.trim() === '') throw coded('not-a-picture', new Error(`${EXPECTED}.`));
  if (name !== undefined && (name === QUESTION || placesIn(`![${name}]`).length !== 1))
    throw coded(
      'not-a-name',
      new Error(`A figure cannot be called ${JSON.stringify(name)}: take a few words without brackets, and not "${QUESTION}".`),
    );
  if (caption.startsWith(TO_DO))
    throw coded('caption-to-be-written', new Error(`The caption of the figure, "${caption}", is still to be written.`));
  const unfit = whyNoLine(caption);
  if (unfit !== undefined)
    throw coded(unfit.code, new Error(`The caption of the figure, ${JSON.stringify(caption)}, ${unfit.message}`));
  if (/NaN/.test(caption))
    throw coded('nan-in-caption', new Error('The caption of the figure has NaN in the place of a number.'));
  return { ...(name === undefined ? {} : { name }), caption };
}
