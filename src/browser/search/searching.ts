import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { type Passage, RANK, type Texts } from '../../text/texts.ts';
import { asked, type Unit } from './asked.ts';
import { spellings } from './spellings.ts';
import { isJoining, wordsIn } from './wordsIn.ts';

/** A passage that a search has found. */
export interface Found extends Omit<Passage, 'anchor' | 'text'> {
  /** From the root of the site, with the anchor. */
  readonly address: string;
  /** Of the page. */
  readonly title: string;
}

/** What is kept of a passage beside its words. */
type Kept = Found & { readonly page: string };
type Indexed = Kept & { readonly text: string; readonly name: string; readonly also: string };

/** Passages that are indexed at a time, before the page may do something else: some two milliseconds on a desk. */
const AT_A_TIME = 50;

const SEARCHED: SearchOptions = { boost: { heading: 3, title: 2, name: 2, also: 2 }, combineWith: 'OR' };
/** Words up to this length are looked for as they are: others of their length differ from them by a letter or two. */
const SHORT = 5;
/** What a page is called: by its title, and by the name of its file and by its other name. */
const CALLED = ['title', 'name', 'also'];

/** A passage, how well it answers, and where. */
interface Answer extends Kept {
  readonly score: number;
  /** Which of the things that are asked for it has, its heading has, and the title of its page has. */
  readonly has: ReadonlySet<Unit>;
  readonly inHeading: ReadonlySet<Unit>;
  readonly inTitle: ReadonlySet<Unit>;
}

/**
 * Reads these texts, and returns a function that finds the passages with all the words of a query. A word may not yet
 * be complete, and where the book has no such word, it may be misspelt. Where no page has all the words, those with the
 * most are found. Pages whose title has the words come first, then headings that have them, then texts; then lists, such
 * as the sources, and what is false comes last of all. No page comes twice before every page has come once.
 */
export async function searching(texts: readonly Texts[]): Promise<(query: string, most: number) => readonly Found[]> {
  const index = new MiniSearch<Indexed>({
    idField: 'address',
    fields: [...CALLED, 'heading', 'text'],
    storeFields: ['address', 'page', 'title', 'heading', 'rank', 'word', 'mark'],
    tokenize: (text) => wordsIn(text).flatMap((parts) => (parts.length > 1 ? [...parts, parts.join('')] : parts)),
    processTerm: termsOf,
    searchOptions: { tokenize: (word) => [word], processTerm: (word) => word },
  });
  const documents = texts.flatMap(({ path, title, alsoCalled, passages }) =>
    passages.map(({ anchor, ...passage }) => ({
      ...passage,
      title,
      page: path,
      name: nameOf(path),
      also: alsoCalled ?? '',
      address: `${path}#${anchor}`,
    })),
  );
  await index.addAllAsync(documents, { chunkSize: AT_A_TIME });
  return (query, most) => {
    const units = asked(query);
    const answers = answersTo(index, units);
    const among = (from: number, to: number): readonly Answer[] => answers.filter(({ rank }) => rank >= from && rank < to);
    return [
      ...inTurn(among(RANK.title, RANK.list), units),
      ...inTurn(among(RANK.list, RANK.false), units),
      ...inTurn(among(RANK.false, Number.POSITIVE_INFINITY), units),
    ]
      .slice(0, most)
      .map(({ address, title, heading, rank, word, mark }) => ({
        address,
        title,
        heading,
        rank,
        ...(word === undefined ? {} : { word }),
        ...(mark === undefined ? {} : { mark }),
      }));
  };
}

/** What the words of the book are found by, each worked out once: half of the time that the indexing takes. */
const TERMS = new Map<string, string[]>();

function termsOf(word: string): string[] {
  const known = TERMS.get(word) ?? (isJoining(word) ? [] : [...spellings(word.toLowerCase())]);
  TERMS.set(word, known);
  return known;
}

/** The name of a page's file, or of the folder whose first page it is: what those who link to it call it. */
function nameOf(path: string): string {
  return path.replace(/(?:\/index)?\.html$/, '').replace(/^.*\//, '');
}

/** Every passage that has something of what is asked for. */
function answersTo(index: MiniSearch<Indexed>, units: readonly Unit[]): readonly Answer[] {
  const answers = new Map<string, Answer>();
  for (const unit of units) {
    const found = looked(index, unit).map(({ id, score, match, queryTerms: _, terms: __, ...kept }) => ({
      id,
      score,
      whole: unit.flatMap((phrase) => common(phrase.map((word) => match[word] ?? []))),
      begun: Object.values(match).flat(),
      kept: kept as unknown as Kept,
    }));
    // Half a word counts as much as a whole one only where no page and no heading has the whole one.
    const isNamed = found.some(({ whole }) => whole.some((field) => field !== 'text'));
    for (const { id, score, whole, begun, kept } of found) {
      const { score: before = 0, has = [], inHeading = [], inTitle = [] } = answers.get(id) ?? {};
      const fields = isNamed ? whole : begun;
      answers.set(id, {
        ...kept,
        score: before + score,
        has: new Set([...has, unit]),
        inHeading: fields.includes('heading') ? new Set([...inHeading, unit]) : new Set(inHeading),
        inTitle: fields.some((field) => CALLED.includes(field)) ? new Set([...inTitle, unit]) : new Set(inTitle),
      });
    }
  }
  return [...answers.values()];
}

/** What all of these lists have. */
function common([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return first.filter((each) => others.every((list) => list.includes(each)));
}

/** The passages that have this in one of its phrases: as it is written or begun, and if nothing is, nearly so. */
function looked(index: MiniSearch<Indexed>, unit: Unit): SearchResult[] {
  const search = (fuzzy: NonNullable<SearchOptions['fuzzy']>): SearchResult[] =>
    index.search(
      { queries: unit.map((phrase) => ({ combineWith: 'AND', queries: [...phrase], prefix: phrase.length === 1, fuzzy })) },
      SEARCHED,
    );
  const found = search(false);
  return found.length > 0 ? found : search((term) => (term.length > SHORT ? 0.15 : false));
}

/** What one page has to say to a query: its passages, the best first. */
interface PageOf {
  readonly missing: number;
  readonly ranked: readonly (readonly [Answer, tier: number])[];
}

/** Of each page with as much of what is asked for as any has its best passage, the best page first; then all others. */
function inTurn(answers: readonly Answer[], units: readonly Unit[]): readonly Answer[] {
  const tierOf = ({ rank, has, inHeading, inTitle }: Answer): number => {
    if (rank === RANK.title && inTitle.size === units.length) return 0;
    if (inHeading.size === units.length) return rank === RANK.known ? 1 : 2;
    // Less than one for how much of it is in the title.
    return 3 + units.length - has.size - inTitle.size / (units.length + 1);
  };
  const byPage = new Map<string, Answer[]>();
  for (const answer of answers) byPage.set(answer.page, [...(byPage.get(answer.page) ?? []), answer]);
  const pages = [...byPage.values()].map(
    (all): PageOf => ({
      missing: units.length - new Set(all.flatMap(({ has }) => [...has])).size,
      ranked: inOrder(all.map((answer) => [answer, tierOf(answer)] as const)),
    }),
  );
  const least = Math.min(...pages.map(({ missing }) => missing));
  const full = pages.filter(({ missing }) => missing === least).map(({ ranked }) => ranked);
  const best = inOrder(full.flatMap((ranked) => ranked.slice(0, 1)));
  const others = inOrder(
    full.flatMap(([first, ...rest]) => rest.filter(([{ has }]) => first !== undefined && has.size === first[0].has.size)),
  );
  return [...best, ...others].map(([answer]) => answer);
}

/** By their tiers, and within one by how well they answer. */
function inOrder(ranked: PageOf['ranked']): PageOf['ranked'] {
  return [...ranked].sort(([a, above], [b, below]) => above - below || b.score - a.score);
}
