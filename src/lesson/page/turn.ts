import type { Ledger } from '../../claim/ledger/ledger.ts';
import { chapterOf, chapterPath, claimPath } from '../../text/paths.ts';
import { type Content, inline, link } from '../tree/content.ts';

/**
 * What stands at the foot of a lesson: the pages before and after it. The order is the ledger's, with
 * each chapter's introduction before its claims.
 */
export function turn(id: string, ledger: Ledger): readonly Content[] {
  const order = ledger.chapters.flatMap((chapter) => [
    { id: chapter.id, title: chapter.title, path: chapterPath(chapter.id) },
    ...ledger.claims
      .filter((claim) => chapterOf(claim.id) === chapter.id)
      .map((claim) => ({ id: claim.id, title: claim.title, path: claimPath(claim.id) })),
  ]);
  const place = order.findIndex((page) => page.id === id);
  const line = (word: string, at: number): readonly Content[] =>
    order.slice(at, at + 1).map(({ path, title }) => inline`${word}: ${link({ path }, [title])}`);
  return [...(place > 0 ? line('Before', place - 1) : []), ...line('Next', place + 1)];
}
