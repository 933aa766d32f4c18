import { BIBLIOGRAPHY } from '../../content/bibliography.ts';
import type { Seeding } from '../definition/seed.ts';
import type { ChapterRow, ClaimRow, Ledger, SourceRow } from '../ledger/ledger.ts';
import { distinct, type Problem, prefixed } from '../ledger/problem.ts';
import { fileOf, type Report } from '../trial/report.ts';
import { byCodeUnit } from './byCodeUnit.ts';
import { citation } from './citation.ts';
import { claimRow, figurePath } from './claimRow.ts';
import { failuresOf } from './failuresOf.ts';
import { judge } from './judge.ts';
import { inReadingOrder } from './readingOrder.ts';
import { recheck } from './recheck.ts';
import { linkedClaims, withLinks } from './specLinks.ts';
import { withdraw } from './withdraw.ts';

/** A ledger, the figures its rows name, and everything that kept a claim out of it. */
export interface Compiled {
  readonly ledger: Ledger;
  /** SVG by path, as in the ledger’s `figures`, but for those that their pages draw. */
  readonly figures: ReadonlyMap<string, string>;
  /** One for each thing that is wrong, with the file and the remedy; empty when all is well. */
  readonly problems: readonly Problem[];
  /** The reports by id, checked again: what a terminal may show of a run, whole or in part. */
  readonly reports: readonly Report[];
}

/**
 * Compiles the ledger from the reports of a full run, in any order. A claim that failed is withdrawn,
 * and so is whatever rests on it. The result depends on the reports alone, not on their order.
 */
export function compile(reports: readonly Report[], chapters: readonly ChapterRow[], seeding: Seeding = {}): Compiled {
  const checked = reports
    .map((report) => recheck(report, seeding))
    .sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(JSON.stringify(a), JSON.stringify(b)));
  const failures = failuresOf(checked, chapters);
  const judged = checked.map((report) => ({
    ...report,
    failures: failures.filter(([id]) => id === report.id).map(([, problem]) => problem),
  }));

  const withdrawn = withdraw(judged);
  const standing = inReadingOrder(
    judged.filter(({ id }) => !withdrawn.some((row) => row.id === id)),
    chapters,
  );
  const claims = standing.map((report) => claimRow(report, standing));
  const figures = new Map(standing.flatMap((report) => [...figuresOf(report)]));
  return {
    ledger: {
      schema: 2,
      chapters: [...chapters].sort((a, b) => byCodeUnit(a.id, b.id)).map((chapter) => withPages(chapter, claims)),
      claims,
      positions: judge(claims),
      withdrawn,
      sources: sourcesOf(claims),
    },
    figures,
    problems: distinct([
      ...failures.map(([id, problem]) => prefixed(`${fileOf(id)}: `, problem)),
      ...misled(checked, chapters),
    ]).toSorted((a, b) => byCodeUnit(a.message, b.message)),
    reports: checked,
  };
}

/** The SVG by path of the figures that an author has drawn. Those that a reader can change are drawn by their page. */
export function figuresOf({ id, pictures }: Report): ReadonlyMap<string, string> {
  return new Map(
    pictures.flatMap((picture, i): [string, string][] => ('svg' in picture ? [[figurePath(id, i), picture.svg]] : [])),
  );
}

/** A chapter whose links to specs lead to the pages of their claims; the text alone is left where a claim has none. */
function withPages(chapter: ChapterRow, claims: readonly ClaimRow[]): ChapterRow {
  return {
    ...chapter,
    says: withLinks(chapter, (text, stem) =>
      claims.some(({ id }) => id === `${chapter.id}/${stem}`) ? `[${text}](${stem}.md)` : text,
    ),
  };
}

/** What the introductions of chapters link to as a claim though it is none. */
function misled(all: readonly Report[], chapters: readonly ChapterRow[]): readonly Problem[] {
  return chapters.flatMap((chapter) =>
    linkedClaims(chapter)
      .filter((linked) => !all.some(({ id }) => id === linked))
      .map((linked) => ({
        code: 'link-to-no-claim',
        message: `specs/${chapter.id}/README.md: It links to ${fileOf(linked)}, where no claim is: correct the link.`,
      })),
  );
}

/** Every source that these claims or their theorems name, by key. */
function sourcesOf(claims: readonly ClaimRow[]): readonly SourceRow[] {
  const keys = new Set(
    claims.flatMap(({ sources, because, beside }) => [
      ...sources,
      ...[...because, ...beside].flatMap(({ theorem }) => theorem?.source ?? []),
    ]),
  );
  return Object.entries(BIBLIOGRAPHY)
    .filter(([key]) => keys.has(key))
    .map(([key, source]) => citation(key, source))
    .sort((a, b) => byCodeUnit(a.key, b.key));
}
