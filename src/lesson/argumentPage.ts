import {
  type Ledger,
  type PositionRow,
  type PositionVerdict,
  type ReadingVerdict,
  STRENGTHS,
  type Strength,
} from '../claim/ledger.ts';
import type { Manuscript } from './book.ts';
import { withdrawnList } from './chapterPage.ts';
import { argumentAnchors, argumentOutline, FIRST_PAGE, headingOf, lessonAnchors, SECTION } from './outline.ts';
import { ARGUMENT, CONTENTS, chapterOf, chapterPath, claimPath, numberOf, TRUST } from './paths.ts';
import { bare, plainText, prose, sentenceCase } from './prose.ts';
import { CAME_OUT, counted, grouped, KNOWN, SIDES, status } from './words.ts';

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
        standing(ledger),
      ],
    ],
    [
      FIRST_PAGE.glance,
      [
        glance(ledger),
        'One disc is one position: follow it to its readings. A position is right when all its readings are, wrong when all are wrong, and open while one of them is unsettled.',
      ],
    ],
    [FIRST_PAGE.way, way(ledger)],
    ...SIDES.map(({ side, holds }): [string, readonly string[]] => [
      holds,
      [tally(positions.filter((row) => row.side === side))],
    ]),
    ...positions.map((row): [string, readonly string[]] => [row.id, position(row, ledger)]),
    [FIRST_PAGE.totals, totals(ledger)],
    [FIRST_PAGE.predict, predict(ledger)],
    [FIRST_PAGE.chapters, [chapters(ledger), `Every lesson, with what it says, stands in the [contents](${CONTENTS}).`]],
    [
      FIRST_PAGE.withdrawn,
      ['What these said is not known to be true, so nothing on these pages rests on it.', withdrawnList(withdrawn)],
    ],
    [FIRST_PAGE.marks, [marks()]],
  ]);
  const blocks = outline.flatMap((heading) => [headingOf(heading), ...(written.get(heading.key) ?? [])]);
  return {
    path: ARGUMENT,
    title: FIRST_PAGE.title,
    from: 'src/claim/positions.ts',
    markdown: blocks.join('\n\n'),
    folded: [...new Set(positions.map(unsettled)), QUESTIONS],
  };
}

/** How much was checked, in a line. */
function standing({ claims, positions }: Ledger): string {
  const rows = claims.flatMap(({ because, beside }) => [...because, ...beside]);
  const proved = rows.filter(({ strength }) => strength === 'proved').length;
  const readings = positions.flatMap((row) => row.readings);
  const settled = readings.filter(({ verdict }) => verdict !== 'open').length;
  return `So far ${grouped(settled)} of ${counted(readings.length, 'reading')} of ${counted(positions.length, 'position')} ${settled === 1 ? 'is' : 'are'} settled, by ${counted(claims.length, 'claim')} with ${counted(rows.length, 'sentence')}, of which ${grouped(proved)} ${proved === 1 ? 'is' : 'are'} proved. No word of status on these pages was typed by hand.`;
}

/** A row a verdict, a column a side, a disc a position. */
function glance(ledger: Ledger): string {
  const cell = (side: string, verdict: PositionVerdict): string =>
    ledger.positions
      .filter((row) => row.side === side && row.verdict === verdict)
      .map((row) => disc(row, verdict, ledger))
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

/** A disc that leads to its position, which is its title. */
function disc({ id, says }: PositionRow, verdict: PositionVerdict, ledger: Ledger): string {
  const anchor = argumentAnchors(ledger).get(id) ?? '';
  return `[${CAME_OUT[verdict].symbol}](#${anchor} "${bare(says).replaceAll('"', '”').replaceAll('\\', '')}")`;
}

type Readings = PositionRow['readings'];

/** How a position comes out in the reading that serves it best. */
function atBest(readings: Readings): ReadingVerdict | 'open' {
  return (['right', 'open'] as const).find((verdict) => readings.some((row) => row.verdict === verdict)) ?? 'wrong';
}

/** How a position comes out in the reading that serves it worst. */
function atWorst(readings: Readings): ReadingVerdict | 'open' {
  return (['wrong', 'open'] as const).find((verdict) => readings.some((row) => row.verdict === verdict)) ?? 'right';
}

/** Every position in a line, by side, at its best and at its worst: the way in for whoever holds one of them. */
function way(ledger: Ledger): readonly string[] {
  const { positions } = ledger;
  const anchorOf = argumentAnchors(ledger);
  const best = positions.filter(({ readings }) => atBest(readings) === 'right').length;
  const worst = positions.filter(({ readings }) => atWorst(readings) === 'wrong').length;
  const cell = (verdict: ReadingVerdict | 'open'): string => `${CAME_OUT[verdict].symbol} ${CAME_OUT[verdict].word}`;
  return [
    'A sentence in an argument has several readings, and people talk past each other because each holds another one.',
    `Taken in the reading that serves it best, ${grouped(best)} of the ${counted(positions.length, 'position')} ${best === 1 ? 'is' : 'are'} right. Taken in the reading that serves it worst, ${grouped(worst)} ${worst === 1 ? 'is' : 'are'} wrong. Find yours: its readings come with the lessons to begin with.`,
    ...SIDES.map(({ side, holds }) =>
      [
        `| ${holds} | At its best | At its worst |`,
        '|---|---|---|',
        ...positions
          .filter((row) => row.side === side)
          .map(
            ({ id, says, readings }) =>
              `| [${prose(says)}](#${anchorOf.get(id) ?? ''}) | ${cell(atBest(readings))} | ${cell(atWorst(readings))} |`,
          ),
      ].join('\n'),
    ),
  ];
}

/** `3 right, 1 in part`. */
function tally(positions: readonly PositionRow[]): string {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: positions.filter((row) => row.verdict === verdict).length }));
  const told = counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${CAME_OUT[verdict].word.toLowerCase()}`);
  return `${counted(positions.length, 'position')}${told.length === 0 ? '' : `: ${told.join(', ')}`}.`;
}

function position(row: PositionRow, ledger: Ledger): readonly string[] {
  const { verdict, strength, readings } = row;
  const known = strength === undefined ? '' : ` · ${KNOWN[strength].symbol} ${KNOWN[strength].word}`;
  const settled = readings.filter((reading) => reading.verdict !== 'open');
  const open = readings.filter((reading) => reading.verdict === 'open');
  const pages = wayIn(row, ledger);
  return [
    `${status(CAME_OUT[verdict])}${known}`,
    ...(settled.length === 0
      ? []
      : [
          settled
            .map(({ reading, means, verdict: cameOut, strength: how, claim = '', by = '' }) => {
              const earned = how === undefined ? '' : ` ${KNOWN[how].symbol} ${KNOWN[how].word}${proof(claim, by, ledger)}`;
              return `- ${status(CAME_OUT[cameOut])} (*${prose(reading)}*): ${prose(means)}${earned}`;
            })
            .join('\n'),
        ]),
    ...(open.length === 0
      ? []
      : [unsettled(row), open.map(({ reading, means }) => `- *${prose(reading)}*: ${prose(means)}`).join('\n')]),
    ...(pages.length === 0
      ? []
      : [
          `If you think so, begin with: ${pages.map(({ id, title }) => `[${plainText(title)}](${claimPath(id)})`).join(', then ')}.`,
        ]),
  ];
}

/** What is said of the readings that no claim settles yet. */
function unsettled({ readings }: PositionRow): string {
  const count = readings.filter(({ verdict }) => verdict === 'open').length;
  return count === readings.length && count > 1
    ? `No claim settles any of its ${count} readings yet:`
    : `No claim settles ${count === 1 ? (readings.length === 1 ? 'its one reading' : 'one of its readings') : `${count} of its readings`} yet:`;
}

/** How many lessons a reader is sent to first. */
const FIRST_FEW = 3;

/** The lessons to begin with for whoever holds a position: those that settle its readings, then what these rest on, as they are read. */
function wayIn(position: PositionRow, { claims }: Ledger): Ledger['claims'] {
  const settling = claims.filter(({ id }) => position.claims.includes(id));
  const under = claims.filter((claim) => settling.some(({ uses }) => uses.includes(claim.id)) && !settling.includes(claim));
  const chosen = [...settling, ...under].slice(0, FIRST_FEW);
  return claims.filter((claim) => chosen.includes(claim));
}

/** For what it is known, and the sentence that settles it. */
function proof(id: string, by: string, ledger: Ledger): string {
  const claim = ledger.claims.find((row) => row.id === id);
  if (claim === undefined) return '.';
  const scope = claim.because.filter(({ sentence }) => sentence === by).map((row) => ` ${prose(row.scope)}`);
  const anchor = lessonAnchors(claim, ledger).get(by) ?? '';
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
    `All of it is data, in the file beside each claim’s page, and can be checked again without this program: \`npm run verify\`. What a sceptic must read, and what is not established, stands on the page [on trust](${TRUST}).`,
  ];
}

/** On the site, the list after it is seen by those only who ask for it. */
const QUESTIONS = 'The questions:';

/** Every question that a lesson begins with. */
function predict(ledger: Ledger): readonly string[] {
  const questions = ledger.claims.flatMap((claim) => {
    const anchor = lessonAnchors(claim, ledger).get(SECTION.predict) ?? '';
    return claim.predict === undefined ? [] : [`- [${prose(claim.predict.question)}](${claimPath(claim.id)}#${anchor})`];
  });
  return [
    `${counted(questions.length, 'lesson')} ${questions.length === 1 ? 'begins' : 'begin'} with a question. Commit to an answer before you read on.`,
    QUESTIONS,
    questions.join('\n'),
  ];
}

function chapters({ chapters: rows, claims }: Ledger): string {
  return rows
    .map(({ id, title }) => {
      const own = claims.filter((claim) => chapterOf(claim.id) === id);
      return `- [${numberOf(id)}. ${plainText(title)}](${chapterPath(id)}), ${counted(own.length, 'lesson')}`;
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
