import type { Texts } from '../../text/texts.ts';
import { searching } from './searching.ts';

declare global {
  /** What `scripts/search-texts.js` leaves. */
  var textsOfTheBook: readonly Texts[] | undefined;
  /** Finds passages of the book, when it has read it. */
  var searchBook: ReturnType<typeof searching> | undefined;
}

globalThis.searchBook = searching(globalThis.textsOfTheBook ?? []);
