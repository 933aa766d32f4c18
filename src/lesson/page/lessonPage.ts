import type { ClaimRow, Ledger } from '../../claim/ledger/ledger.ts';
import { byTheorem, tally } from '../../claim/ledger/theorems.ts';
import { counted } from '../../text/counted.ts';
import { KNOWN } from '../../text/marks.ts';
import { chapterOf, chapterPath, claimPath, nameOf, numberOf, specOf } from '../../text/paths.ts';
import { countedSentences } from '../../text/sentences.ts';
import { scopesOf } from '../../text/words.ts';
import { type Content, inline, link, marked, prose } from '../tree/content.ts';
import { type Block, command, list, type Page, paragraph, section } from '../tree/page.ts';
import type { Book } from './book.ts';
import { controlArticle } from './controlArticle.ts';
import { evidenceArticle } from './evidenceArticle.ts';
import { lessonLink } from './lessonLink.ts';
import { pictures } from './pictures.ts';
import { predict } from './predict.ts';
import { reference, sourcesOf } from './reference.ts';
import { SECTION } from './sections.ts';
import { settledBy } from './settledBy.ts';
import { settlingArticle } from './settlingArticle.ts';
import { statement } from './statement.ts';

/** One lesson: everything that the ledger knows of one claim, and nothing else. */
export function lessonPage(claim: ClaimRow, book: Book): Page {
  const { ledger } = book;
  const settled = settledBy(claim, ledger);
  const keys = sourcesOf(claim);
  const evidence = (rows: ClaimRow['because']) => byTheorem(rows).map((row) => evidenceArticle(row, claim, ledger));
  return {
    path: claimPath(claim.id),
    from: specOf(claim.id),
    ...above(claim, ledger),
    title: claim.title,
    lead: [...held(claim, ledger), summary(claim)],
    sections: [
      ...(claim.predict === undefined ? [] : [section(SECTION.predict, [predict(claim.predict, claim)])]),
      section(SECTION.idea, [{ type: 'authored', markdown: claim.says }]),
      ...(claim.figures.length === 0 ? [] : [section(SECTION.picture, pictures(claim))]),
      section(SECTION.statement, statement(claim)),
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
      section(
        SECTION.breaks,
        [
          paragraph`A check that cannot fail shows nothing. Here each is put to a neighbour that is false: it has to refuse it, and the example shows that the neighbour is false indeed.`,
        ],
        claim.butNot.map((row) => controlArticle(row, claim)),
      ),
      ...(settled.length === 0
        ? []
        : [
            section(
              SECTION.settles,
              [],
              settled.map((row) => settlingArticle(row, claim)),
            ),
          ]),
      section(SECTION.check, checkIt(claim)),
      section(SECTION.rests, restsOn(claim, ledger)),
      ...(keys.length === 0
        ? []
        : [section(SECTION.sources, [list(ledger.sources.filter(({ key }) => keys.includes(key)).map(reference))])]),
    ],
  };
}

/** The chapter, with the way to it. */
function above({ id }: ClaimRow, { chapters }: Ledger): Pick<Page, 'above'> {
  const chapter = chapters.find((row) => row.id === chapterOf(id));
  if (chapter === undefined) return {};
  return { above: inline`Chapter ${numberOf(chapter.id)}: ${link({ path: chapterPath(chapter.id) }, [chapter.title])}` };
}

/** What somebody holds of which the claim settles a reading: the reason to read on. The end tells how it comes out. */
function held(claim: ClaimRow, ledger: Ledger): readonly Block[] {
  const [first, ...others] = settledBy(claim, ledger);
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and of ${counted(others.length, 'position')} more`;
  const there = link({ path: claimPath(claim.id), key: SECTION.settles }, [`What this page settles of it${more}`]);
  return [paragraph`Somebody holds: “${prose(first.says)}” ${there}`];
}

function summary(claim: ClaimRow): Block {
  const { because, butNot, strength } = claim;
  const counts = `${countedSentences(tally(because))}, ${counted(butNot.length, 'control')}`;
  return { type: 'verdict', mark: KNOWN[strength], rest: inline` · ${prose(scopesOf(claim))} · ${counts}` };
}

function checkIt({ id }: ClaimRow): readonly Block[] {
  const data = `${id}.json`;
  const name = data.slice(chapterOf(id).length + 1);
  return [
    paragraph`From the root of the project, this runs just this claim, with every check on this page:`,
    command(`npm test -- ${nameOf(id)}`),
    paragraph`What the run found stands in ${link({ path: data }, [name])}: each statement as data, with the object that the check accepted.`,
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
