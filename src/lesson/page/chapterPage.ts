import type { ChapterRow, ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { CAME_OUT } from '../../text/marks.ts';
import { chapterOf, chapterPath, numberOf } from '../../text/paths.ts';
import { lessThanProved } from '../../text/words.ts';
import { lessonWithStatus } from '../part/lessonWithStatus.ts';
import { withdrawnList } from '../part/withdrawnList.ts';
import { emphasis, inline, marked, prose } from '../tree/content.ts';
import { type Item, type Page, paragraph, section } from '../tree/page.ts';

/** The section that lists what a chapter holds. */
export const ITS_CLAIMS = 'Its claims';

/** A chapter: its introduction, then its claims with what they earned. */
export function chapterPage({ id, title, says }: ChapterRow, ledger: Ledger): Page {
  const items = ledger.claims.filter((claim) => chapterOf(claim.id) === id).map((claim) => entry(claim, ledger));
  const withdrawn = ledger.withdrawn.filter((row) => chapterOf(row.id) === id);
  return {
    path: chapterPath(id),
    from: `specs/${id}/README.md`,
    above: inline`Chapter ${numberOf(id)}`,
    title,
    lead: [{ type: 'authored', markdown: says }],
    sections: [
      section(ITS_CLAIMS, [items.length === 0 ? paragraph`None of its claims stands.` : { type: 'list', items }]),
      ...(withdrawn.length === 0 ? [] : [section('Without a page', [withdrawnList(withdrawn)])]),
    ],
  };
}

/** A claim with what it earned, and below it what it settles. */
function entry(claim: ClaimRow, { positions }: Ledger): Item {
  const items = claim.settles.map(({ position, reading, verdict, strength }) => {
    const said = positions.filter((row) => row.id === position).flatMap(({ says }) => prose(says));
    return inline`${marked(CAME_OUT[verdict], lessThanProved(strength))} (${emphasis(prose(reading))}): ${said}`;
  });
  return { content: lessonWithStatus(claim), items };
}
