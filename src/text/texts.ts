/**
 * What comes first where several passages are found: a page's title, then what is known, then the rest; then lists such
 * as sources, which name what others explain. What is false comes last.
 */
export const RANK = { title: 0, known: 1, rest: 2, list: 3, false: 4 } as const;

/** A piece of a page that can be found, with a heading and an anchor of its own. */
export interface Passage {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  readonly rank: number;
  /** How it is judged, in a word, and the name of the mark that stands before the word. */
  readonly word?: string;
  readonly mark?: string;
}

/** The texts of a page, as it hands them over to the script that searches. */
export interface Texts {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  /** What else it is called. */
  readonly alsoCalled?: string;
  readonly passages: readonly Passage[];
}
