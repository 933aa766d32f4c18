import type { ChapterRow, ClaimRow, Ledger, PositionRow } from '../../claim/ledger/ledger.ts';
import { whyTexBracket, whyUnseen } from '../../claim/ledger/line.ts';
import { pieces, placesIn } from '../../claim/ledger/placed.ts';
import { distinct, type Problem, prefixed } from '../../claim/ledger/problem.ts';
import { readEntities } from '../../text/escape.ts';
import { once } from '../../text/once.ts';
import { specOf } from '../../text/paths.ts';
import { whyNotShown } from '../../text/whyNotShown.ts';
import { missingOnFrontPage } from '../page/frontPage.ts';
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
 * it: nothing may pass for evidence, and an author's Markdown may not reach beyond its place. Nor may the figures be missing
 * that the first page shows.
 */
export function malformed(ledger: Ledger): readonly Problem[] {
  const { claims, chapters, positions } = ledger;
  const inFile = (row: Row, file: string): readonly Problem[] =>
    malformedIn(row).map((problem) => prefixed(`${file}: `, problem));
  return [
    ...claims.flatMap((claim) => inFile(claim, specOf(claim.id))),
    ...chapters.flatMap((chapter) => inFile(chapter, `specs/${chapter.id}/README.md`)),
    ...positions.flatMap((position) => inFile(position, 'src/content/positions.ts')),
    ...missingOnFrontPage(ledger).map(({ claim, figure }) => ({
      code: 'no-such-figure',
      message: `${specOf(claim)}: the first page shows its figure "${figure}", and it has no figure of this name: give one this name.`,
    })),
  ];
}

type Row = ClaimRow | ChapterRow | PositionRow;

/** The same of one row. That is asked when its claim has ended, and again with the book, with what the claim uses. */
export function malformedIn(row: Row): readonly Problem[] {
  return once(`malformed ${row.id}`, [JSON.stringify('uses' in row ? { ...row, uses: [] } : row)], () => malformedAnew(row));
}

function malformedAnew(row: Row): readonly Problem[] {
  const { says, exercise = '', ...lines } = 'readings' in row ? { ...row, says: '', exercise: '' } : { exercise: '', ...row };
  const all = [
    ...[...pieces(says), { markdown: exercise }]
      .flatMap((piece) => ('markdown' in piece ? whysOf(piece.markdown) : []))
      .map((why) => ['its text', why] as const),
    ...placesIn(exercise).map((name) => ['its exercise', placed(name)] as const),
    ...textsOf(lines).map((text) => [JSON.stringify(text), whyNotShown(lineShown(text))] as const),
  ];
  return distinct(all.flatMap(([what, why]) => (why === undefined ? [] : [prefixed(`${what} `, why)])));
}

function placed(name: string): Problem {
  return {
    code: 'place-in-exercise',
    message: `has a place for "${name}", and figures stand in "says" alone: move it there, or take it out.`,
  };
}

/** The same of a piece of an author's Markdown, which nothing before or behind it mends. */
function whysOf(text: string): readonly (Problem | undefined)[] {
  const html = firstHtml(text);
  const ofHtml =
    html === undefined ? undefined : { code: 'html-in-text', message: `contains the HTML ${html}: ${INSTEAD_OF_HTML}` };
  return [whyUnseen(text), whyTexBracket(text), whyNotWithin(text), ofHtml, ...authoredShown(text).map(whyNotShown)];
}

/** The same of a picture, whose words are read as well. */
export function malformedPicture(svg: string): readonly Problem[] {
  const drawn = svg.replace(/<style>[^<]*<\/style>/g, '');
  // A word may be made of several spans, which are seen as one.
  const words = [drawn, drawn.replace(/<\/?tspan[^>]*>/g, '')].flatMap((one) => [...one.matchAll(/>([^<>]*[^<>\s][^<>]*)</g)]);
  // What is read out in the place of what is seen.
  words.push(...drawn.matchAll(/ aria-label="([^"]*)"/g));
  const whys = words.map(([, text = '']) => whyNotShown(readEntities(text.trim())));
  return distinct(whys.flatMap((why) => (why === undefined ? [] : [prefixed('its figure ', why)])));
}

const INSTEAD_OF_HTML = 'write it in Markdown, or between backticks to show it.';

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    // A formula in a table has no dollar signs of its own, and is set all the same.
    DATA.has(key) ? [] : textsOf(key === 'formula' ? `$${entry}$` : entry),
  );
}
