import { EDITION } from '../../content/edition.ts';
import { ERRATA } from '../../content/errata.ts';
import { claimPath } from '../../text/paths.ts';
import { argumentPage } from '../page/argumentPage.ts';
import { bibliographyPage } from '../page/bibliographyPage.ts';
import type { Book, Scripts } from '../page/book.ts';
import { chapterPage } from '../page/chapterPage.ts';
import { contentsPage } from '../page/contentsPage.ts';
import { errataPage } from '../page/errataPage.ts';
import { frontPage } from '../page/frontPage.ts';
import { glossaryPage } from '../page/glossaryPage.ts';
import type { GraphDrawing } from '../page/graphDrawing.ts';
import { graphPage } from '../page/graphPage.ts';
import { lessonPage } from '../page/lessonPage.ts';
import { trustPage } from '../page/trustPage.ts';
import { withTurns } from '../page/withTurns.ts';
import { type Atlas, atlas } from '../tree/anchors.ts';
import type { Page } from '../tree/page.ts';
import { withChecks } from './checkForms.ts';

/** Every page of the book, the lessons first, and the anchors of all. */
export function treesOf(book: Book, drawn: GraphDrawing, scripts: Scripts): { trees: readonly Page[]; anchors: Atlas } {
  const { ledger, edition = EDITION } = book;
  const lessons = ledger.claims.map((claim) => lessonPage(claim, book));
  const pages = [
    ...withTurns([...lessons, ...ledger.chapters.map((chapter) => chapterPage(chapter, ledger))], ledger),
    frontPage(ledger),
    argumentPage(ledger),
    contentsPage(ledger),
    graphPage(ledger, drawn),
    trustPage(ledger),
    glossaryPage(),
    bibliographyPage(ledger),
    errataPage(ledger, edition, ERRATA),
  ];
  const anchors = atlas(pages);
  const claims = new Map(ledger.claims.map((claim) => [claimPath(claim.id), claim]));
  const trees = pages.map((page) => {
    const claim = claims.get(page.path);
    return claim === undefined ? page : withChecks(page, claim, anchors, scripts);
  });
  return { trees, anchors };
}
