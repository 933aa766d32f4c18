import type { Ledger } from '../../claim/ledger/ledger.ts';
import { between, chapterOf, chapterPath, claimPath } from '../../text/paths.ts';
import { plainText } from '../../text/prose.ts';

/**
 * What stands at the foot of a lesson: the pages before and after it. The order is the ledger's, with
 * each chapter's introduction before its claims.
 */
export function turn(id: string, ledger: Ledger): readonly string[] {
  const order = pagesInOrder(ledger);
  const place = order.findIndex((page) => page.id === id);
  const path = order[place]?.path ?? '';
  const link = (word: string, at: number): readonly string[] => {
    const page = order[at];
    return page === undefined ? [] : [`${word}: [${plainText(page.title)}](${between(path, page.path)})`];
  };
  const links = [...link('Before', place - 1), ...link('Next', place + 1)];
  return links.length === 0 ? [] : ['---', ...links];
}

interface Page {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

// Every page asks for the order, and it is the same for all.
const ORDERS = new WeakMap<Ledger, readonly Page[]>();

/** Every chapter, each followed by its claims. */
function pagesInOrder(ledger: Ledger): readonly Page[] {
  const known = ORDERS.get(ledger);
  if (known !== undefined) return known;
  const order = ledger.chapters.flatMap((chapter) => [
    { id: chapter.id, title: chapter.title, path: chapterPath(chapter.id) },
    ...ledger.claims
      .filter(({ id }) => chapterOf(id) === chapter.id)
      .map(({ id, title }) => ({ id, title, path: claimPath(id) })),
  ]);
  ORDERS.set(ledger, order);
  return order;
}
