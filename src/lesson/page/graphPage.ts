import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { KNOWN } from '../../text/marks.ts';
import { chapterOf, GRAPH, numberOf } from '../../text/paths.ts';
import { lessonLink } from '../part/lessonLink.ts';
import { inline, joinedBy, marked } from '../tree/content.ts';
import { type Item, type Page, paragraph, section } from '../tree/page.ts';
import { type GraphDrawing, told } from './graphDrawing.ts';

/** Where the drawing of the graph is, from `lessons/`. */
export const GRAPH_FIGURE = 'figures/graph.svg';

/** What rests on what: drawn, and as a list. */
export function graphPage({ chapters, claims }: Ledger, { inPage }: GraphDrawing): Page {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const lists = chapters.flatMap(({ id, title }) => {
    const items = claims.filter((claim) => chapterOf(claim.id) === id).map((claim) => entry(claim, byId));
    return items.length === 0
      ? []
      : [{ key: id, heading: inline`${numberOf(id)}. ${title}`, body: [{ type: 'list', items } as const] }];
  });
  return {
    path: GRAPH,
    from: 'src/lesson/page/graphPage.ts',
    title: 'How the claims rest on one another',
    lead: [
      paragraph`A claim that rests on others is no stronger than they are, and when one of them fails it loses its page as well. A claim to which no arrow leads can be checked by its own page alone.`,
    ],
    sections: [
      section('As a drawing', [
        paragraph`A column is a chapter, with its claims in the order in which they are best read. An arrow leads from a claim to one that rests on it.`,
        { type: 'drawing', path: GRAPH_FIGURE, altText: told(claims), svg: inPage },
      ]),
      section('As a list', [], lists),
    ],
  };
}

function entry(claim: ClaimRow, byId: ReadonlyMap<string, ClaimRow>): Item {
  const used = claim.uses.flatMap((id) => byId.get(id) ?? []).map((other) => [lessonLink(other)]);
  return {
    content: inline`${marked(KNOWN[claim.strength])}: ${lessonLink(claim)}`,
    ...(used.length === 0 ? {} : { items: [inline`rests on ${joinedBy('; ', used)}`] }),
  };
}
