import {
  type ClaimRow,
  type Ledger,
  type PositionRow,
  type PositionVerdict,
  type ReadingVerdict,
  STRENGTHS,
  type Strength,
} from '../../claim/ledger/ledger.ts';
import { counted, grouped } from '../../text/counted.ts';
import { ARGUMENT, CONTENTS, chapterOf, chapterPath, claimPath, numberOf, TRUST } from '../../text/paths.ts';
import { bare, plainText, prose, sentenceCase } from '../../text/prose.ts';
import { readable } from '../../text/readable.ts';
import { CAME_OUT, KNOWN, lessThanProved, SIDES, SO_FAR, status } from '../../text/words.ts';
import type { Manuscript } from './book.ts';
import { withdrawnList } from './chapterPage.ts';
import { argumentAnchors, argumentOutline, argumentTitle, FIRST_PAGE, headingOf, lessonAnchors, SECTION } from './outline.ts';

const SETTLED = ['right', 'in part', 'wrong'] as const;
const VERDICTS: readonly PositionVerdict[] = [...SETTLED, 'open'];

/** The first page in Markdown: every position, how each of its readings came out, and how that is known. */
export function argumentPage(ledger: Ledger): Manuscript {
  const { positions, withdrawn } = ledger;
  const outline = argumentOutline(ledger);
  const title = argumentTitle(ledger);
  const written = new Map<string, readonly string[]>([
    [
      title,
      [
        'People who were all sure of themselves disagreed about what the non-linear part of a neural network is for. Here is every position they took, in our words, in its strongest and weakest readings, and how each reading comes out when it is made precise and checked by machine.',
        standing(ledger),
      ],
    ],
    [
      FIRST_PAGE.glance,
      [
        glance(ledger),
        'One disc is one position: follow it to its readings. A position is right when all its readings are, wrong when all are wrong, and open while one of them is unsettled. A mark within an open disc tells how those of its readings came out that are settled.',
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
    title,
    from: 'src/content/positions.ts',
    markdown: blocks.join('\n\n'),
    folded: [...new Set(positions.filter(isAllOpen).map(unsettled)), QUESTIONS],
  };
}

/** How much was checked, in a few lines. */
function standing({ claims, positions }: Ledger): string {
  const rows = claims.flatMap(({ because, beside }) => [...because, ...beside]);
  const proved = rows.filter(({ strength }) => strength === 'proved').length;
  const readings = positions.flatMap((row) => row.readings);
  const settled = readings.filter(({ verdict }) => verdict !== 'open').length;
  const by = STRENGTHS.map(
    (strength) => `${grouped(readings.filter((row) => row.strength === strength).length)} ${KNOWN[strength].word.toLowerCase()}`,
  );
  return `So far ${grouped(settled)} of ${counted(readings.length, 'reading')} of ${counted(positions.length, 'position')} ${settled === 1 ? 'is' : 'are'} settled (${by.join(', ')}), by ${counted(claims.length, 'claim')} with ${counted(rows.length, 'sentence')}, of which ${grouped(proved)} ${proved === 1 ? 'is' : 'are'} proved. No word of status on these pages was typed by hand.`;
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
function disc({ id, says, readings, strength }: PositionRow, verdict: PositionVerdict, ledger: Ledger): string {
  const anchor = argumentAnchors(ledger).get(id) ?? '';
  const soFar = settledSoFar(readings);
  const isBegun = verdict === 'open' && soFar !== 'open';
  const counts = (['right', 'wrong', 'open'] as const)
    .map((one) => ({ one, count: readings.filter((row) => row.verdict === one).length }))
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => `${grouped(count)} ${CAME_OUT[one].word.toLowerCase()}`);
  const more = isBegun
    ? ` (of ${counted(readings.length, 'reading')}: ${counts.join(', ')})`
    : verdict === 'open' || lessThanProved(strength) === ''
      ? ''
      : ` (${lessThanProved(strength).replace(' · ', '')})`;
  const { symbol } = isBegun ? SO_FAR[soFar] : CAME_OUT[verdict];
  return `[${symbol}](#${anchor} "${bare(says).replaceAll('\\', '')}${more}")`;
}

/** How a position comes out in those of its readings that are settled. */
function settledSoFar(readings: Readings): PositionVerdict {
  const verdicts = new Set(readings.map(({ verdict }) => verdict));
  if (verdicts.has('right') && verdicts.has('wrong')) return 'in part';
  return (['right', 'wrong'] as const).find((verdict) => verdicts.has(verdict)) ?? 'open';
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
  const cell = (verdict: ReadingVerdict | 'open', readings: Readings): string => {
    const earned = readings.filter((row) => row.verdict === verdict).map(({ strength }) => strength);
    const best = STRENGTHS.find((strength) => earned.includes(strength));
    return `${CAME_OUT[verdict].symbol} ${CAME_OUT[verdict].word}${lessThanProved(best)}`;
  };
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
              `| [${prose(says)}](#${anchorOf.get(id) ?? ''}) | ${cell(atBest(readings), readings)} | ${cell(atWorst(readings), readings)} |`,
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
  const pages = wayIn(row, ledger);
  // A reader whose own reading is open finds it among the others, called open.
  const shown = isAllOpen(row) ? [] : [...readings].sort((a, b) => Number(a.verdict === 'open') - Number(b.verdict === 'open'));
  return [
    `${status(CAME_OUT[verdict])}${known}`,
    ...(shown.length === 0
      ? [unsettled(row), readings.map(({ reading, means }) => `- *${prose(reading)}*: ${prose(means)}`).join('\n')]
      : [
          shown
            .map(({ reading, means, verdict: cameOut, strength: how, claim = '', by = '' }) => {
              const earned =
                how === undefined
                  ? 'No claim settles this reading yet.'
                  : `${KNOWN[how].symbol} ${KNOWN[how].word}${proof(claim, by, ledger)}`;
              return `- ${status(CAME_OUT[cameOut])}${lessThanProved(how)} (*${prose(reading)}*): ${prose(means)} ${earned}`;
            })
            .join('\n'),
        ]),
    ...(pages.length === 0
      ? []
      : [
          `If you think so, begin with: ${pages.map(({ id, title }) => `[${plainText(title)}](${claimPath(id)})`).join(', then ')}.`,
        ]),
  ];
}

/** Whether nothing is known of a position yet. */
function isAllOpen({ readings }: PositionRow): boolean {
  return readings.every(({ verdict }) => verdict === 'open');
}

/** What is said of the readings of a position of which no claim settles any yet. */
function unsettled({ readings }: PositionRow): string {
  return `No claim settles ${readings.length === 1 ? 'its one reading' : `any of its ${readings.length} readings`} yet:`;
}

/** How many lessons a reader is sent to first. */
const FIRST_FEW = 3;

/**
 * The lessons to begin with for whoever holds a position: those that settle its readings, then what these
 * rest on; the simplest first, which rests on the fewest others.
 */
function wayIn(position: PositionRow, { claims }: Ledger): Ledger['claims'] {
  const settling = claims.filter(({ id }) => position.claims.includes(id));
  const under = claims.filter((claim) => settling.some(({ uses }) => uses.includes(claim.id)) && !settling.includes(claim));
  const depth = (claim: ClaimRow): number => below(claim, claims).size;
  return [...settling, ...under].slice(0, FIRST_FEW).sort((a, b) => depth(a) - depth(b) || claims.indexOf(a) - claims.indexOf(b));
}

/** Every claim that one rests on, however far down. */
function below(claim: ClaimRow, claims: Ledger['claims'], found: Set<ClaimRow> = new Set()): ReadonlySet<ClaimRow> {
  for (const used of claims.filter(({ id }) => claim.uses.includes(id))) {
    if (found.has(used)) continue;
    found.add(used);
    below(used, claims, found);
  }
  return found;
}

/** For what it is known, and the sentence that settles it. */
function proof(id: string, by: string, ledger: Ledger): string {
  const claim = ledger.claims.find((row) => row.id === id);
  if (claim === undefined) return '.';
  const scope = claim.because.filter(({ sentence }) => sentence === by).map((row) => ` ${prose(readable(row.scope))}`);
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
    ...SETTLED.map(
      (verdict) =>
        `- ${SO_FAR[verdict].symbol} ${SO_FAR[verdict].word}: ${CAME_OUT[verdict].word.toLowerCase()} in the readings that are settled, and some are not.`,
    ),
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
