import type { Kind, Kinds } from './kinds.ts';

/** A figure that a page lets one change: what it is made from, and the sentence that stands below it. */
export interface LiveFigure {
  readonly caption: string;
  readonly live: { readonly kind: string; readonly data: unknown };
}

/**
 * A figure that one can change. Its page draws it: where nothing can be changed, in print or without scripts, it is its
 * first scene, with the sentence and the table that belong to it. The data are those of the rows that were checked:
 * `figure: ({ because }) => live('points', because['a line separates them'].statement, 'Six points, to be moved.')`.
 * The caption says what is seen, on paper too; how to change it is said by the figure itself.
 */
export function live<K extends Kind>(kind: K, data: Parameters<Kinds[K]['begin']>[0], caption: string): LiveFigure {
  // Nothing is drawn here, so that a script that runs a claim in its page brings no kind of figure along.
  return { caption, live: { kind, data } };
}
