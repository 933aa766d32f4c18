import { type Ledger, type PositionRow, type PositionVerdict, STRENGTHS, type Strength } from '../claim/ledger.ts';
import type { Manuscript } from './book.ts';
import { withdrawnList } from './chapterPage.ts';
import { anchors, argumentOutline, FIRST_PAGE, headingOf, lessonOutline } from './outline.ts';
import { ARGUMENT, chapterOf, chapterPath, claimPath, numberOf } from './paths.ts';
import { bare, plainText, prose, sentenceCase } from './prose.ts';
import { CAME_OUT, counted, KNOWN, SIDES, status } from './words.ts';

const VERDICTS: readonly PositionVerdict[] = ['right', 'in part', 'wrong', 'open'];

/** The first page in Markdown: every position, how each of its readings came out, and how that is known. */
export function argumentPage(ledger: Ledger): Manuscript {
  const { positions, withdrawn } = ledger;
  const outline = argumentOutline(ledger);
  const written = new Map<string, readonly string[]>([
    [
      FIRST_PAGE.title,
      [
        'People who were all sure of themselves disagreed about what the non-linear part of a neural network is for. Here is every position they took, in our words and in its strongest readings, and how each reading comes out when it is made precise and checked by machine.',
        'A sentence in an argument has several readings, and people mostly talk past each other because each holds another one. A position is right when all its readings are, wrong when all are wrong, and open while one of them is unsettled. No word of status on these pages was typed by hand.',
      ],
    ],
    [FIRST_PAGE.glance, [glance(ledger), 'One disc is one position: follow it to its readings.']],
    ...SIDES.map(({ side, holds }): [string, readonly string[]] => [
      holds,
      [tally(positions.filter((row) => row.side === side))],
    ]),
    ...positions.map((row): [string, readonly string[]] => [row.id, position(row, ledger)]),
    [FIRST_PAGE.totals, totals(ledger)],
    [FIRST_PAGE.chapters, [chapters(ledger)]],
    [
      FIRST_PAGE.withdrawn,
      ['What these said is not known to be true, so nothing on these pages rests on it.', withdrawnList(withdrawn)],
    ],
    [FIRST_PAGE.marks, [marks()]],
  ]);
  const blocks = outline.flatMap((heading) => [headingOf(heading), ...(written.get(heading.key) ?? [])]);
  return { path: ARGUMENT, title: FIRST_PAGE.title, from: 'src/claim/positions.ts', markdown: blocks.join('\n\n') };
}

/** A row a verdict, a column a side, a disc a position. */
function glance(ledger: Ledger): string {
  const anchorOf = anchors(argumentOutline(ledger));
  const cell = (side: string, verdict: PositionVerdict): string =>
    ledger.positions
      .filter((row) => row.side === side && row.verdict === verdict)
      .map(
        ({ id, says }) =>
          `[${CAME_OUT[verdict].symbol}](#${anchorOf.get(id) ?? ''} "${bare(says).replaceAll('"', '”').replaceAll('\\', '')}")`,
      )
      .join(' ');
  const rows = VERDICTS.map(
    (verdict) => `| ${CAME_OUT[verdict].word} | ${SIDES.map(({ side }) => cell(side, verdict)).join(' | ')} |`,
  );
  return [
    `| Verdict | ${SIDES.map(({ holds }) => holds).join(' | ')} |`,
    `|---${SIDES.map(() => '|---').join('')}|`,
    ...rows,
  ].join('\n');
}

/** `3 right, 1 in part`. */
function tally(positions: readonly PositionRow[]): string {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: positions.filter((row) => row.verdict === verdict).length }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${CAME_OUT[verdict].word.toLowerCase()}`);
  return `${counted(positions.length, 'position')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}

function position({ verdict, strength, readings }: PositionRow, ledger: Ledger): readonly string[] {
  const known = strength === undefined ? '' : ` · ${KNOWN[strength].symbol} ${KNOWN[strength].word}`;
  return [
    `${status(CAME_OUT[verdict])}${known}`,
    readings
      .map(({ reading, means, verdict: cameOut, strength: how, claim, by }) => {
        const settled =
          claim === undefined || by === undefined || how === undefined
            ? 'No claim settles this reading yet.'
            : `${KNOWN[how].symbol} ${KNOWN[how].word}${proof(claim, by, ledger)}`;
        return `- ${status(CAME_OUT[cameOut])}, read as *${prose(reading)}*: ${prose(means)} ${settled}`;
      })
      .join('\n'),
  ];
}

/** For what it is known, and the sentence that settles it. */
function proof(id: string, by: string, ledger: Ledger): string {
  const claim = ledger.claims.find((row) => row.id === id);
  if (claim === undefined) return '.';
  const scope = claim.because.filter(({ sentence }) => sentence === by).map((row) => ` ${prose(row.scope)}`);
  const anchor = anchors(lessonOutline(claim, ledger)).get(by) ?? '';
  return `${scope.join('')}: [${prose(sentenceCase(by))}](${claimPath(id)}#${anchor})`;
}

function totals({ claims }: Ledger): readonly string[] {
  const rows = claims.flatMap(({ because, beside }) => [...because, ...beside]);
  const controls = claims.reduce((sum, { butNot }) => sum + butNot.length, 0);
  const cases = rows.filter(({ strength }) => strength === 'proved').reduce((sum, row) => sum + BigInt(row.cases ?? 0), 0n);
  const shares = Object.entries(KNOWN).map(
    ([strength, { symbol, word }]) => `${symbol} ${rows.filter((row) => row.strength === strength).length} ${word.toLowerCase()}`,
  );
  return [
    `${counted(claims.length, 'claim')}, which ${claims.length === 1 ? 'says' : 'say'} ${counted(rows.length, 'sentence')}: ${shares.join(', ')}. Behind those that are proved stand ${counted(cases, 'exact case')}.`,
    `Every check was shown to fail on something false: ${counted(controls, 'control')}.`,
    'All of it is data, in the file beside each claim’s page, and can be checked again without this program: `npm run verify`.',
  ];
}

function chapters({ chapters: rows, claims }: Ledger): string {
  return rows
    .map(({ id, title }) => {
      const own = claims.filter((claim) => chapterOf(claim.id) === id);
      const lines = own.map(
        (claim) =>
          `  - ${KNOWN[claim.strength].symbol} ${KNOWN[claim.strength].word}: [${plainText(claim.title)}](${claimPath(claim.id)})`,
      );
      return [`- **[${numberOf(id)}. ${plainText(title)}](${chapterPath(id)})**`, ...lines].join('\n');
    })
    .join('\n');
}

function marks(): string {
  return [
    ...STRENGTHS.map((strength) => `- ${KNOWN[strength].symbol} ${KNOWN[strength].word}: ${KNOWN_MEANS[strength]}`),
    ...VERDICTS.map((verdict) => `- ${CAME_OUT[verdict].symbol} ${CAME_OUT[verdict].word}: ${CAME_OUT_MEANS[verdict]}`),
  ].join('\n');
}

const KNOWN_MEANS: Readonly<Record<Strength, string>> = {
  proved: 'a registered checker established it exactly, by a named theorem, for all that its scope says.',
  supported: 'looked for, and no counterexample found in the number of tries that is stated; or a stored exact result.',
  measured: 'an experiment, with its number and its spread.',
};

const CAME_OUT_MEANS: Readonly<Record<PositionVerdict, string>> = {
  right: 'every reading is right.',
  'in part': 'some readings are right and some are wrong.',
  wrong: 'every reading is wrong.',
  open: 'some reading is not settled by any claim yet.',
};
