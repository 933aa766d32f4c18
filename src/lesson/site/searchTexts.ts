import { once } from '../../text/once.ts';
import { bare } from '../../text/prose.ts';
import { type Passage, RANK, type Texts } from '../../text/texts.ts';
import { CAME_OUT, FALSE, KNOWN } from '../../text/words.ts';
import type { Passage as Rendered } from '../render/html.ts';

/** A page whose text is to be found. */
export interface Searched {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly passages: readonly Rendered[];
}

/**
 * A script that leaves the texts of these pages where a page that searches looks for them. Not an index of them: that
 * would be half as long again, and its making would be a third of what making the pages takes.
 */
export function searchTexts(pages: readonly Searched[]): string {
  const texts = pages.map((page) => once(`texts ${page.path}`, [page.title, page.passages], () => JSON.stringify(textsOf(page))));
  return `globalThis.textsOfTheBook=[${texts.join(',')}];\n`;
}

function textsOf({ path, title, passages }: Searched): Texts {
  return {
    path,
    title: bare(title),
    passages: passages.map(
      ({ anchor, heading, text, judged }, place): Passage => ({
        anchor,
        heading: bare(heading),
        text: words(text),
        rank: place === 0 ? RANK.title : rankOf(judged),
        ...(place === 0 ? {} : judged),
      }),
    ),
  };
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
