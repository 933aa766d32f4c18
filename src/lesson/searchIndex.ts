import MiniSearch, { type Options } from 'minisearch';
import type { Passage as Rendered } from './html.ts';
import { bare } from './prose.ts';
import { CAME_OUT, FALSE, KNOWN } from './words.ts';

/** A page whose text is to be found. */
export interface Searched {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly passages: readonly Rendered[];
}

/** What comes first where several are found: a page's title, then what is known, then the rest; what is false comes last. */
const RANK = { title: 0, known: 1, rest: 2, false: 3 } as const;

interface Passage {
  readonly address: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly rank: number;
  /** How it is judged, in a word, and the name of the mark that stands before the word. */
  readonly word?: string;
  readonly mark?: string;
}

const OPTIONS = {
  idField: 'address',
  fields: ['title', 'heading', 'text'],
  storeFields: ['address', 'title', 'heading', 'rank', 'word', 'mark'],
} satisfies Options<Passage>;

/** A script that leaves the index of these pages, and how it was made, where a page looks for it. */
export function searchIndex(pages: readonly Searched[]): string {
  const search = new MiniSearch<Passage>(OPTIONS);
  for (const { path, title, passages } of pages)
    passages.forEach(({ anchor, heading, text, judged }, place) => {
      search.add({
        address: `${path}#${anchor}`,
        title: bare(title),
        heading: bare(heading),
        text: words(text),
        rank: place === 0 ? RANK.title : rankOf(judged),
        ...(place === 0 ? {} : judged),
      });
    });
  return `globalThis.searchIndex=${JSON.stringify({ options: OPTIONS, index: search })};\n`;
}

function rankOf(judged: Rendered['judged']): number {
  if (Object.values(KNOWN).some(({ name }) => name === judged?.mark)) return RANK.known;
  // Of what is judged, only the controls are false; a position comes out one way or another.
  return judged?.mark === CAME_OUT.wrong.name && judged.word === FALSE ? RANK.false : RANK.rest;
}

/** The text without the commands of TeX, which nobody looks for, and without marks. */
function words(text: string): string {
  return text.replace(/\\[a-zA-Z]+/g, ' ').replace(/[{}$^_\\]/g, ' ');
}
