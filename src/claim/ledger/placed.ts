import { coded } from '../../math/exact/refused.ts';

/** A paragraph that is a name between brackets after an exclamation mark: what has this name stands there. */
const PLACE = /^!\[([^[\]\n]+)\][^\S\n]*$/m;

/** The place of the question that a reader answers first. No figure has this name. */
export const QUESTION = 'predict';

/** A piece of a text: Markdown, or the name of what stands in its place. */
export type Piece = { readonly markdown: string } | { readonly name: string };

/** A text in pieces, cut where it places something: `![the pencil]`, alone in a paragraph, is the place of the figure of that name. */
export function pieces(text: string): readonly Piece[] {
  return text
    .split(PLACE)
    .map((piece, i): Piece => (i % 2 === 0 ? { markdown: piece.trim() } : { name: piece }))
    .filter((piece) => 'name' in piece || piece.markdown !== '');
}

/** The names of what a text places, in its order. */
export function placesIn(text: string): readonly string[] {
  return pieces(text).flatMap((piece) => ('name' in piece ? [piece.name] : []));
}

/**
 * Expects that a text places these figures, as far as they have names, each once, and no other. Throws a sentence with the names that
 * there are.
 */
export function expectPlaced(says: string, figures: readonly { readonly name?: string }[]): void {
  const names = figures.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const places = placesIn(says).filter((name) => name !== QUESTION);
  const stray = places.find((place, i) => !names.includes(place) || places.indexOf(place) < i);
  if (stray !== undefined) {
    const known = names.length === 0 ? 'no figure has a name' : `the figures are ${names.map((name) => `"${name}"`).join(', ')}`;
    const why = names.includes(stray) ? 'has two places' : 'has a place';
    throw coded('no-such-figure', new Error(`"says" ${why} for "${stray}": ${known}, and each stands once.`));
  }
  const forgotten = names.find((name) => !places.includes(name));
  if (forgotten !== undefined)
    throw coded(
      'figure-without-place',
      new Error(
        `"says" has no place for the figure "${forgotten}": write ![${forgotten}] where it belongs, alone in a paragraph.`,
      ),
    );
}
