import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';

/** A passage that a search has found. */
export interface Found {
  /** From the root of the site, with the anchor. */
  readonly address: string;
  readonly heading: string;
  /** Of the page. */
  readonly title: string;
}

declare global {
  /** What `scripts/search-index.js` leaves: how the index was made, and the index. */
  var searchIndex: { readonly options: Options<Found>; readonly index: AsPlainObject } | undefined;
  var searchBook: ((query: string, most: number) => readonly Found[]) | undefined;
}

const made = globalThis.searchIndex;

/** The passages in which all the words of a query stand, the last one perhaps not yet written to its end; the best first. */
if (made !== undefined) {
  const search = MiniSearch.loadJS<Found>(made.index, made.options);
  const options: SearchOptions = {
    prefix: true,
    fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    boost: { heading: 3, title: 2 },
  };
  globalThis.searchBook = (query, most) => {
    const withAll = search.search(query, { ...options, combineWith: 'AND' });
    // Where no passage has all the words, those that have some.
    const found = withAll.length > 0 ? withAll : search.search(query, options);
    return found.slice(0, most).map(({ address, heading, title }) => ({ address, heading, title }) as Found);
  };
}
