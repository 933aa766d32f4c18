import type { ChapterRow, ClaimRow, Ledger, PositionRow } from '../../claim/ledger/ledger.ts';
import { whyTexBracket, whyUnseen } from '../../claim/ledger/line.ts';
import { once, type Problem, prefixed } from '../../claim/ledger/problem.ts';
import { readEntities } from '../../text/escape.ts';
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
  const inFile = (row: Row, file: string): readonly Problem[] =>
    malformedIn(row).map((problem) => prefixed(`${file}: `, problem));
  return [
    ...claims.flatMap((claim) => inFile(claim, specOf(claim.id))),
    ...chapters.flatMap((chapter) => inFile(chapter, `specs/${chapter.id}/README.md`)),
    ...positions.flatMap((position) => inFile(position, 'src/content/positions.ts')),
  ];
}

type Row = ClaimRow | ChapterRow | PositionRow;

/** The same of one row. */
export function malformedIn(row: Row): readonly Problem[] {
  const { says, ...lines } = 'readings' in row ? { ...row, says: '' } : row;
  const html = firstHtml(says);
  const ofHtml =
    html === undefined ? undefined : { code: 'html-in-text', message: `contains the HTML ${html}: ${INSTEAD_OF_HTML}` };
  const all = [
    ...[whyUnseen(says), whyTexBracket(says), whyNotWithin(says), ofHtml, ...authoredShown(says).map(whyNotShown)].map(
      (why) => ['its text', why] as const,
    ),
    ...textsOf(lines).map((text) => [JSON.stringify(text), whyNotShown(lineShown(text))] as const),
  ];
  return once(all.flatMap(([what, why]) => (why === undefined ? [] : [prefixed(`${what} `, why)])));
}

/** The same of a picture, whose words are read as well. */
export function malformedPicture(svg: string): readonly Problem[] {
  const drawn = svg.replace(/<style>[^<]*<\/style>/g, '');
  // A word may be made of several spans, which are seen as one.
  const words = [drawn, drawn.replace(/<\/?tspan[^>]*>/g, '')].flatMap((one) => [...one.matchAll(/>([^<>]*[^<>\s][^<>]*)</g)]);
  const whys = words.map(([, text = '']) => whyNotShown(readEntities(text.trim())));
  return once(whys.flatMap((why) => (why === undefined ? [] : [prefixed('its figure ', why)])));
}

const INSTEAD_OF_HTML = 'write it in Markdown, or between backticks to show it.';

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (DATA.has(key) ? [] : textsOf(entry)));
}
