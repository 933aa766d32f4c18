import type { Ledger } from '../../claim/ledger/ledger.ts';
import { chapterOf, chapterPath, claimPath } from '../../text/paths.ts';
import { type Content, inline, link, prose } from '../tree/content.ts';
import type { Page } from '../tree/page.ts';

/**
 * The pages with their feet: the way to the page before and to the one after. The order is the ledger's, with each
 * chapter's introduction before its claims.
 */
export function withTurns(pages: readonly Page[], { chapters, claims }: Ledger): readonly Page[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const paths = chapters.flatMap(({ id }) => [
    chapterPath(id),
    ...claims.filter((claim) => chapterOf(claim.id) === id).map((claim) => claimPath(claim.id)),
  ]);
  const order = paths.flatMap((path) => byPath.get(path) ?? []);
  const line = (word: string, page: Page | undefined): readonly Content[] =>
    page === undefined ? [] : [inline`${word}: ${link({ path: page.path }, prose(page.title))}`];
  const feet = new Map(order.map(({ path }, i) => [path, [...line('Before', order[i - 1]), ...line('Next', order[i + 1])]]));
  return pages.map((page) => ({ ...page, foot: feet.get(page.path) ?? [] }));
}
