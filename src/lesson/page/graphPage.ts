import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { chapterOf, claimPath, GRAPH, numberOf } from '../../text/paths.ts';
import { plainText } from '../../text/prose.ts';
import { KNOWN } from '../../text/words.ts';
import type { Manuscript } from './book.ts';
import { type GraphDrawing, told } from './graphDrawing.ts';

/** Where the drawing of the graph is, from `lessons/`. */
export const GRAPH_FIGURE = 'figures/graph.svg';

/** What rests on what, in Markdown: drawn, and as a list. */
export function graphPage({ chapters, claims }: Ledger, { inPage }: GraphDrawing): Manuscript {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const blocks = [
    '# How the claims rest on one another',
    'A claim that rests on others is no stronger than they are, and when one of them fails it loses its page as well. A claim to which no arrow leads can be checked by its own page alone.',
    '## As a drawing',
    'A column is a chapter, with its claims in the order in which they are best read. An arrow leads from a claim to one that rests on it.',
    `![${told(claims)}](${GRAPH_FIGURE})`,
    '## As a list',
    ...chapters.flatMap(({ id, title }) => {
      const own = claims.filter((claim) => chapterOf(claim.id) === id);
      return own.length === 0
        ? []
        : [`### ${numberOf(id)}. ${plainText(title)}`, own.map((claim) => entry(claim, byId)).join('\n')];
    }),
  ];
  return {
    path: GRAPH,
    title: 'How the claims rest on one another',
    from: 'src/lesson/page/graphPage.ts',
    markdown: blocks.join('\n\n'),
    drawings: new Map([[GRAPH_FIGURE, inPage]]),
  };
}

function entry({ id, title, strength, uses }: ClaimRow, byId: ReadonlyMap<string, ClaimRow>): string {
  const { symbol, word } = KNOWN[strength];
  const used = uses.flatMap((other) => {
    const claim = byId.get(other);
    return claim === undefined ? [] : [`[${plainText(claim.title)}](${claimPath(claim.id)})`];
  });
  const rests = used.length === 0 ? '' : `\n  - rests on ${used.join('; ')}`;
  return `- ${symbol} ${word}: [${plainText(title)}](${claimPath(id)})${rests}`;
}
