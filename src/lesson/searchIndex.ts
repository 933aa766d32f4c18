import MiniSearch, { type Options } from 'minisearch';
import { bare } from './prose.ts';

/** A page whose text is to be found. */
export interface Searched {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly passages: readonly { readonly anchor: string; readonly heading: string; readonly text: string }[];
}

interface Passage {
  readonly address: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

const OPTIONS = {
  idField: 'address',
  fields: ['title', 'heading', 'text'],
  storeFields: ['address', 'title', 'heading'],
} satisfies Options<Passage>;

/** A script that leaves the index of these pages, and how it was made, where a page looks for it. */
export function searchIndex(pages: readonly Searched[]): string {
  const search = new MiniSearch<Passage>(OPTIONS);
  for (const { path, title, passages } of pages)
    for (const { anchor, heading, text } of passages)
      search.add({ address: `${path}#${anchor}`, title: bare(title), heading: bare(heading), text: words(text) });
  return `globalThis.searchIndex=${JSON.stringify({ options: OPTIONS, index: search })};\n`;
}

/** The text without the commands of TeX, which nobody looks for, and without marks. */
function words(text: string): string {
  return text.replace(/\\[a-zA-Z]+/g, ' ').replace(/[{}$^_\\]/g, ' ');
}
