import { type ClaimRow, type ControlRow, type Ledger, STRENGTHS } from '../../claim/ledger/ledger.ts';
import { byTheorem, tally } from '../../claim/ledger/theorems.ts';
import { counted } from '../../text/counted.ts';
import { KNOWN } from '../../text/marks.ts';
import { chapterOf, chapterPath, claimPath, nameOf, numberOf, specOf } from '../../text/paths.ts';
import { countedSentences } from '../../text/sentences.ts';
import { controlArticle } from '../part/controlArticle.ts';
import { evidenceArticle } from '../part/evidenceArticle.ts';
import { idea } from '../part/idea.ts';
import { lessonLink } from '../part/lessonLink.ts';
import { reference, sourcesOf } from '../part/reference.ts';
import { report } from '../part/report.ts';
import { SECTION } from '../part/sections.ts';
import { settledBy } from '../part/settledBy.ts';
import { settlingArticle } from '../part/settlingArticle.ts';
import { statement } from '../part/statement.ts';
import { type Content, inline, link, marked, strong } from '../tree/content.ts';
import { type Block, command, list, type Page, paragraph, type Section, section, type Verdict } from '../tree/page.ts';
import type { Book } from './book.ts';

/**
 * One lesson: everything that the ledger knows of one claim, and nothing else. First what is told, then, behind a line that
 * unfolds it, all that stands behind it.
 */
export function lessonPage(claim: ClaimRow, { ledger }: Book): Page {
  const settled = settledBy(claim, ledger).map((row) => settlingArticle(row, claim));
  const { exercise } = claim;
  return {
    path: claimPath(claim.id),
    from: specOf(claim.id),
    ...above(claim, ledger),
    title: claim.asks ?? claim.title,
    ...(claim.asks === undefined ? {} : { alsoCalled: claim.title }),
    lead: idea(claim),
    sections: [
      section(SECTION.breaks, [], [controlArticle(best(claim), claim)]),
      ...(settled.length === 0 ? [] : [section(SECTION.settles, [], settled)]),
      ...(exercise === undefined ? [] : [section(SECTION.exercise, [{ type: 'authored', markdown: exercise }])]),
    ],
    inside: { summary: summary(claim), sections: inside(claim, ledger) },
  };
}

/** All that stands behind a lesson: what exactly is said, how it is known, and how to check it again. */
function inside(claim: ClaimRow, ledger: Ledger): readonly Section[] {
  const keys = sourcesOf(claim);
  const others = claim.butNot.filter((row) => row !== best(claim));
  const evidence = (rows: ClaimRow['because']) => byTheorem(rows).map((row) => evidenceArticle(row, claim, ledger));
  return [
    section(SECTION.statement, [
      ...(claim.asks === undefined ? [] : [paragraph`${strong([`${claim.title}.`])}`]),
      ...statement(claim),
    ]),
    section(SECTION.evidence, [], evidence(claim.because)),
    ...(claim.beside.length === 0
      ? []
      : [
          section(
            SECTION.beside,
            [paragraph`Shown and checked like the rest, but not counted towards the strength of the claim.`],
            evidence(claim.beside),
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          section(
            SECTION.controls,
            [
              paragraph`A check that cannot fail shows nothing. Here each is put to a neighbour that is false: it has to refuse it, and the example shows that the neighbour is false indeed.`,
            ],
            others.map((row) => controlArticle(row, claim)),
          ),
        ]),
    section(SECTION.check, checkIt(claim)),
    section(SECTION.rests, restsOn(claim, ledger)),
    ...(keys.length === 0
      ? []
      : [section(SECTION.sources, [list(ledger.sources.filter(({ key }) => keys.includes(key)).map(reference))])]),
  ];
}

/** The control that teaches most. */
function best({ id, breaks, butNot }: ClaimRow): ControlRow {
  const [first] = butNot;
  const named = butNot.find(({ sentence }) => sentence === breaks) ?? first;
  if (named === undefined) throw new Error(`${specOf(id)} has no control in the ledger: give it one in "butNot".`);
  return named;
}

/** The chapter, with the way to it. */
function above({ id }: ClaimRow, { chapters }: Ledger): Pick<Page, 'above'> {
  const chapter = chapters.find((row) => row.id === chapterOf(id));
  if (chapter === undefined) return {};
  return { above: inline`Chapter ${numberOf(chapter.id)}: ${link({ path: chapterPath(chapter.id) }, [chapter.title])}` };
}

/** The line behind which the evidence is folded away: how well the claim is known, and by what. */
function summary({ because, butNot, strength }: ClaimRow): Verdict {
  const sentences = tally(because);
  const by = STRENGTHS.filter((one) => sentences.strengths[one] > 0);
  const counts = by.map((one) => `${sentences.strengths[one]} ${KNOWN[one].word.toLowerCase()}`);
  const how = by.length > 1 ? `: ${counts.join(', ')}` : by[0] === 'proved' ? ', each by an exact checker' : '';
  return {
    type: 'verdict',
    mark: KNOWN[strength],
    rest: inline` · ${countedSentences(sentences)}${how} · ${counted(butNot.length, 'control')} · look inside`,
  };
}

function checkIt(claim: ClaimRow): readonly Block[] {
  const { id } = claim;
  const data = `${id}.json`;
  const name = data.slice(chapterOf(id).length + 1);
  return [
    paragraph`From the root of the project, this runs just this claim, with every check on this page:`,
    command(`npm test -- ${nameOf(id)}`),
    paragraph`What the run found stands in ${link({ path: data }, [name])}: each statement as data, with the object that the check accepted.`,
    paragraph`Have you found a mistake? ${report(claim, 'This is wrong')} begins a letter that names the claim and how to run it again. The book has no public address yet, so the letter is addressed to nobody: send it to the people you have the book from.`,
  ];
}

function restsOn(claim: ClaimRow, { claims }: Ledger): readonly Block[] {
  const entry = (row: ClaimRow): Content => inline`${marked(KNOWN[row.strength])}: ${lessonLink(row)}`;
  const used = claim.uses.flatMap((id) => claims.filter((row) => row.id === id));
  const users = claims.filter(({ uses }) => uses.includes(claim.id));
  return [
    ...(used.length === 0
      ? [paragraph`It rests on no other claim.`]
      : [paragraph`It rests on these, and is no stronger than they are:`, list(used.map(entry))]),
    ...(users.length === 0 ? [paragraph`No other claim rests on it.`] : [paragraph`These rest on it:`, list(users.map(entry))]),
  ];
}
