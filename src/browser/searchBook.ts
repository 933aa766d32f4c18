import MiniSearch, { type AsPlainObject, type Options, type SearchOptions, type SearchResult } from 'minisearch';

/** A passage that a search has found. */
export interface Found {
  /** From the root of the site, with the anchor. */
  readonly address: string;
  readonly heading: string;
  /** Of the page. */
  readonly title: string;
  /** What comes first where several are found: the least. `false` controls have the greatest. */
  readonly rank: number;
  /** How it is judged, in a word, and the name of the mark that stands before the word. */
  readonly word?: string;
  readonly mark?: string;
}

declare global {
  /** What `scripts/search-index.js` leaves: how the index was made, and the index. */
  var searchIndex: { readonly options: Options<Found>; readonly index: AsPlainObject } | undefined;
  var searchBook: ((query: string, most: number) => readonly Found[]) | undefined;
}

/** The ranks, as src/lesson/searchIndex.ts gives them. */
const TITLE = 0;
const KNOWN = 1;
const FALSE = 3;

const made = globalThis.searchIndex;

/**
 * The passages in which all the words of a query stand, the last one perhaps not yet written to its end.
 * Pages whose title has the words come first, then headings that have them, then texts, and what is
 * false comes last of all; no page comes twice before every page has come once.
 */
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
    const inField = (field: 'title' | 'heading'): ReadonlySet<unknown> =>
      new Set(search.search(query, { ...options, fields: [field], combineWith: 'AND' }).map(({ id }) => id));
    const [inTitle, inHeading] = [inField('title'), inField('heading')];
    const tier = ({ id, rank }: SearchResult): number => {
      if (rank === FALSE) return 4;
      if (rank === TITLE && inTitle.has(id)) return 0;
      return inHeading.has(id) ? (rank === KNOWN ? 1 : 2) : 3;
    };
    // Sorting keeps the order of what is equal: the better match.
    const best = [...found].sort((a, b) => tier(a) - tier(b));
    const pages = new Set<string>();
    const firsts = best.filter(({ address, rank }) => {
      const [page = ''] = String(address).split('#');
      const isFirst = rank !== FALSE && !pages.has(page);
      if (isFirst) pages.add(page);
      return isFirst;
    });
    const others = best.filter((one) => !firsts.includes(one));
    return [...firsts, ...others].slice(0, most) as unknown as readonly Found[];
  };
}
