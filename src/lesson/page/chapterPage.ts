import type { ChapterRow, Ledger } from '../../claim/ledger/ledger.ts';
import { between, chapterOf, chapterPath, claimPath, numberOf } from '../../text/paths.ts';
import { plainText, prose } from '../../text/prose.ts';
import { CAME_OUT, KNOWN, lessThanProved, scopesOf } from '../../text/words.ts';
import type { Manuscript } from './book.ts';
import { turn } from './turn.ts';

/** A chapter in Markdown: its introduction, then its claims with what they earned. */
export function chapterPage({ id, title, says }: ChapterRow, ledger: Ledger): Manuscript {
  const path = chapterPath(id);
  const claims = ledger.claims.filter((claim) => chapterOf(claim.id) === id);
  const withdrawn = ledger.withdrawn.filter((row) => chapterOf(row.id) === id);
  const lines = claims.map((claim) => {
    const { symbol, word } = KNOWN[claim.strength];
    const settled = claim.settles.map((row) => {
      const said = ledger.positions.filter((position) => position.id === row.position).map(({ says }) => prose(says));
      const { symbol: disc, word: cameOut } = CAME_OUT[row.verdict];
      return `  - ${disc} ${cameOut}${lessThanProved(row.strength)} (*${prose(row.reading)}*): ${said.join('')}`;
    });
    const line = `- [${plainText(claim.title)}](${between(path, claimPath(claim.id))})\\\n  ${symbol} ${word} · ${prose(scopesOf(claim))}`;
    return [line, ...settled].join('\n');
  });
  const blocks = [
    `Chapter ${numberOf(id)}`,
    `# ${plainText(title)}`,
    says,
    '## Its claims',
    lines.length === 0 ? 'None of its claims stands.' : lines.join('\n'),
    ...(withdrawn.length === 0 ? [] : ['## Without a page', withdrawnList(withdrawn)]),
    ...turn(id, ledger),
  ];
  return { path, title, from: `specs/${id}/README.md`, markdown: blocks.join('\n\n') };
}

/** The claims that have no page, and why. */
export function withdrawnList(withdrawn: Ledger['withdrawn']): string {
  return withdrawn.map(({ title, because }) => `- “${plainText(title)}” has no page: ${prose(because)}`).join('\n');
}
