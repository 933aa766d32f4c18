import { type Anchors, anchorsIn } from '../tree/anchors.ts';
import { type Content, prose } from '../tree/content.ts';
import { linesOf, textOf, unfolded } from '../tree/lines.ts';
import { type Block, type Page, sectionsOf, type Verdict } from '../tree/page.ts';
import { quoted } from '../tree/quoted.ts';
import { authoredTexts } from './authored.ts';

/** What stands under one heading, as plain text with its formulas as TeX: what a search looks through. */
export interface Passage {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  /** How it is judged, where it is. */
  readonly verdict?: Verdict;
}

/** The passages of a page, in its order: under its title, then under each heading. */
export function passages(page: Page, { title, headings }: Anchors = anchorsIn(page)): readonly Passage[] {
  return [
    { anchor: title, heading: shown(prose(page.title)), text: textIn(page.lead) },
    ...sectionsOf(page).flatMap(({ key, heading, body, articles = [] }) => [
      { anchor: headings.get(key) ?? '', heading: shown(heading), text: textIn(body) },
      ...articles.map(({ key: own, heading: said, verdict, body: rest }) => ({
        anchor: headings.get(own) ?? '',
        heading: shown(said),
        text: textIn(verdict === undefined ? rest : [verdict, ...rest]),
        ...(verdict === undefined ? {} : { verdict }),
      })),
    ]),
  ];
}

const shown = (content: Content): string => textOf(quoted(content));

function textIn(blocks: readonly Block[]): string {
  const texts = unfolded(blocks).flatMap((block) =>
    block.type === 'authored' ? authoredTexts(block.markdown) : searchedIn(block).map(shown),
  );
  return texts.filter((text) => text !== '').join(' ');
}

/** The lines of a block that are searched: nobody looks for the answers of a table, or for its names twice. */
function searchedIn(block: Block): readonly Content[] {
  return block.type === 'answers' ? [...block.columns, ...block.rows.map(({ name }) => name), block.caption] : linesOf(block);
}
