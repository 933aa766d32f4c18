import type { ChapterRow, ClaimRow, Ledger, PositionRow } from '../../claim/ledger/ledger.ts';
import { whyUnseen } from '../../claim/ledger/line.ts';
import { type Problem, prefixed } from '../../claim/ledger/problem.ts';
import { specOf } from '../../text/paths.ts';
import { whyNotShown } from '../../text/whyNotShown.ts';
import { authoredShown, lineShown } from '../render/shown.ts';
import { firstHtml, whyNotWithin } from '../render/within.ts';

/** Fields of a row that are data or names, and no text that is shown as it is. */
const DATA = new Set([
  'statement',
  'witness',
  'refutation',
  'id',
  'key',
  'kind',
  'strength',
  'verdict',
  'earned',
  'position',
  'path',
  'uses',
  'sources',
  'checker',
  'hash',
  'atLeast',
  'link',
]);

/**
 * What pages may not contain, each with its file and the remedy. Every text of the ledger passes here, as a reader sees
 * it: nothing may pass for evidence, and an author's Markdown may not reach beyond its place.
 */
export function malformed({ claims, chapters, positions }: Ledger): readonly Problem[] {
  return [
    ...claims.flatMap((claim) => malformedIn(claim, specOf(claim.id))),
    ...chapters.flatMap((chapter) => malformedIn(chapter, `specs/${chapter.id}/README.md`)),
    ...positions.flatMap((position) => malformedIn(position, 'src/content/positions.ts')),
  ];
}

/** The same of one row, whose file is this. */
export function malformedIn(row: ClaimRow | ChapterRow | PositionRow, file: string): readonly Problem[] {
  const { says, ...lines } = 'readings' in row ? { ...row, says: '' } : row;
  const html = firstHtml(says);
  const within = whyNotWithin(says);
  const its = (problem: Problem | undefined): readonly Problem[] =>
    problem === undefined ? [] : [prefixed(`${file}: its text `, problem)];
  return [
    ...its(whyUnseen(says)),
    ...its(within),
    ...its(
      html === undefined
        ? undefined
        : { code: 'html-in-text', message: `contains the HTML ${html}: write it in Markdown, or between backticks to show it.` },
    ),
    ...authoredShown(says).flatMap((line) => its(whyNotShown(line))),
    ...textsOf(lines).flatMap((text) =>
      [whyNotShown(lineShown(text))].flatMap((why) =>
        why === undefined ? [] : [prefixed(`${file}: ${JSON.stringify(text)} `, why)],
      ),
    ),
  ];
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (DATA.has(key) ? [] : textsOf(entry)));
}
