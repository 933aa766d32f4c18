import type { ClaimRow, Ledger, PositionRow } from '../../claim/ledger/ledger.ts';
import { prose, sentenceCase, shown } from '../../text/prose.ts';
import { anchorsOf } from '../../text/slug.ts';
import { SIDES } from '../../text/words.ts';

/** A heading of a page: `key` is what links ask for, a sentence, or a position's id. */
export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly key: string;
}

/** The sections of a lesson, always in this order; one that has nothing to say is left out. */
export const SECTION = {
  predict: 'Predict first',
  idea: 'The idea',
  picture: 'The picture',
  statement: 'The statement',
  evidence: 'The evidence',
  beside: 'Seen as well',
  breaks: 'What would break it',
  settles: 'What it settles',
  check: 'Check it yourself',
  rests: 'What it rests on, and what rests on it',
  sources: 'Sources',
} as const;

/** The sections of the first page. */
export const FIRST_PAGE = {
  glance: 'At a glance',
  way: 'Find what you think',
  totals: 'What stands behind it',
  predict: 'Predict first',
  chapters: 'The chapters',
  withdrawn: 'Without a page',
  marks: 'The marks',
} as const;

/** What the first page is called: nothing is called settled of which something is open. */
export function argumentTitle({ positions }: Ledger): string {
  const isSettled = positions.every(({ readings }) => readings.every(({ verdict }) => verdict !== 'open'));
  return isSettled ? 'The argument, settled' : 'The argument, so far';
}

const section = (text: string): Heading => ({ level: 2, text, key: text });
const sentence = (row: { readonly sentence: string }): Heading => ({
  level: 3,
  text: sentenceCase(row.sentence),
  key: row.sentence,
});
const position = ({ id, says }: PositionRow): Heading => ({ level: 3, text: says, key: id });

/** The headings of a claim's page, in order: the page is written along them, and links are made from them. */
export function lessonOutline(claim: ClaimRow, ledger: Ledger): readonly Heading[] {
  const settled = settledBy(claim, ledger);
  return [
    { level: 1, text: claim.title, key: claim.id },
    ...(claim.predict === undefined ? [] : [section(SECTION.predict)]),
    section(SECTION.idea),
    ...(claim.figures.length === 0 ? [] : [section(SECTION.picture)]),
    section(SECTION.statement),
    section(SECTION.evidence),
    ...claim.because.map(sentence),
    ...(claim.beside.length === 0 ? [] : [section(SECTION.beside), ...claim.beside.map(sentence)]),
    section(SECTION.breaks),
    ...claim.butNot.map(sentence),
    ...(settled.length === 0 ? [] : [section(SECTION.settles), ...settled.map(position)]),
    section(SECTION.check),
    section(SECTION.rests),
    ...(sourcesOf(claim).length === 0 ? [] : [section(SECTION.sources)]),
  ];
}

/** The headings of the first page. */
export function argumentOutline(ledger: Ledger): readonly Heading[] {
  const { claims, positions, withdrawn } = ledger;
  const title = argumentTitle(ledger);
  return [
    { level: 1, text: title, key: title },
    section(FIRST_PAGE.glance),
    section(FIRST_PAGE.way),
    ...SIDES.flatMap(({ side, holds }) => [section(holds), ...positions.filter((row) => row.side === side).map(position)]),
    section(FIRST_PAGE.totals),
    ...(claims.some(({ predict }) => predict !== undefined) ? [section(FIRST_PAGE.predict)] : []),
    section(FIRST_PAGE.chapters),
    ...(withdrawn.length === 0 ? [] : [section(FIRST_PAGE.withdrawn)]),
    section(FIRST_PAGE.marks),
  ];
}

/** The anchor of every heading, by its key. */
function anchors(outline: readonly Heading[]): ReadonlyMap<string, string> {
  const made = anchorsOf(outline.map(({ text }) => shown(text)));
  return new Map(outline.map(({ key }, i) => [key, made[i] ?? '']));
}

// Every link asks for anchors, and there are many: those of a page are made once.
const MADE = new WeakMap<Ledger, Map<ClaimRow | Ledger, ReadonlyMap<string, string>>>();

function once(ledger: Ledger, of: ClaimRow | Ledger, outline: () => readonly Heading[]): ReadonlyMap<string, string> {
  const made = MADE.get(ledger) ?? new Map<ClaimRow | Ledger, ReadonlyMap<string, string>>();
  MADE.set(ledger, made);
  const known = made.get(of) ?? anchors(outline());
  made.set(of, known);
  return known;
}

/** The anchor of every heading of a claim's page, by its key. */
export function lessonAnchors(claim: ClaimRow, ledger: Ledger): ReadonlyMap<string, string> {
  return once(ledger, claim, () => lessonOutline(claim, ledger));
}

/** The anchor of every heading of the first page, by its key. */
export function argumentAnchors(ledger: Ledger): ReadonlyMap<string, string> {
  return once(ledger, ledger, () => argumentOutline(ledger));
}

/** A heading in Markdown. */
export function headingOf({ level, text }: Heading): string {
  return `${'#'.repeat(level)} ${prose(text)}`;
}

/** The positions of which a claim settles a reading. */
export function settledBy({ settles }: ClaimRow, { positions }: Ledger): readonly PositionRow[] {
  return positions.filter(({ id }) => settles.some((row) => row.position === id));
}

/** The keys of the sources that a claim and its theorems name, each once, in order. */
export function sourcesOf({ sources, because, beside }: ClaimRow): readonly string[] {
  return [...new Set([...sources, ...[...because, ...beside].flatMap(({ theorem }) => theorem?.source ?? [])])];
}
