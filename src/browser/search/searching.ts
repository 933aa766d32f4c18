import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { type Passage, RANK, type Texts } from '../../text/texts.ts';

/** A passage that a search has found. */
export interface Found extends Omit<Passage, 'anchor' | 'text'> {
  /** From the root of the site, with the anchor. */
  readonly address: string;
  /** Of the page. */
  readonly title: string;
}

/** Passages that are indexed at a time, before the page may do something else: some two milliseconds on a desk. */
const AT_A_TIME = 50;

const SEARCHED: SearchOptions = {
  prefix: true,
  fuzzy: (term) => (term.length > 5 ? 0.15 : false),
  boost: { heading: 3, title: 2 },
};

/**
 * Reads these texts, and returns a function that finds the passages with all the words of a query. The last word may
 * not yet be complete; where no passage has all of them, those with some are found. Pages whose title has the words
 * come first, then headings that have them, then texts, and what is false comes last of all; no page comes twice
 * before every page has come once.
 */
export async function searching(texts: readonly Texts[]): Promise<(query: string, most: number) => readonly Found[]> {
  const search = new MiniSearch<Found & { readonly text: string }>({
    idField: 'address',
    fields: ['title', 'heading', 'text'],
    storeFields: ['address', 'title', 'heading', 'rank', 'word', 'mark'],
  });
  const documents = texts.flatMap(({ path, title, passages }) =>
    passages.map(({ anchor, ...passage }) => ({ ...passage, title, address: `${path}#${anchor}` })),
  );
  await search.addAllAsync(documents, { chunkSize: AT_A_TIME });
  return (query, most) => {
    const withAll = search.search(query, { ...SEARCHED, combineWith: 'AND' });
    // Where no passage has all the words, those that have some.
    const found = withAll.length > 0 ? withAll : search.search(query, SEARCHED);
    const inField = (field: 'title' | 'heading'): ReadonlySet<unknown> =>
      new Set(search.search(query, { ...SEARCHED, fields: [field], combineWith: 'AND' }).map(({ id }) => id));
    const [inTitle, inHeading] = [inField('title'), inField('heading')];
    const tier = ({ id, rank }: SearchResult): number => {
      if (rank === RANK.false) return 4;
      if (rank === RANK.title && inTitle.has(id)) return 0;
      return inHeading.has(id) ? (rank === RANK.known ? 1 : 2) : 3;
    };
    // Sorting keeps the order of what is equal: the better match.
    const best = [...found].sort((a, b) => tier(a) - tier(b));
    const pages = new Set<string>();
    const firsts = best.filter(({ address, rank }) => {
      const [page = ''] = String(address).split('#');
      const isFirst = rank !== RANK.false && !pages.has(page);
      if (isFirst) pages.add(page);
      return isFirst;
    });
    const others = best.filter((one) => !firsts.includes(one));
    return [...firsts, ...others].slice(0, most) as unknown as readonly Found[];
  };
}
