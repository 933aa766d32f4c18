import type { Ledger } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import {
  ARGUMENT,
  BIBLIOGRAPHY_PAGE,
  CONTENTS,
  chapterOf,
  chapterPath,
  claimPath,
  ERRATA_PAGE,
  GLOSSARY_PAGE,
  GRAPH,
  numberOf,
  TRUST,
} from '../../text/paths.ts';
import { argumentTitle } from '../part/argumentTitle.ts';
import { lessonWithStatus } from '../part/lessonWithStatus.ts';
import { type Content, inline, link, prose } from '../tree/content.ts';
import { type Block, list, type Page, paragraph, type Section, section } from '../tree/page.ts';

/** The table of contents: every chapter with its lessons, each with what it earned. */
export function contentsPage(ledger: Ledger): Page {
  const { claims } = ledger;
  const chapters = lastTheBook(ledger.chapters);
  return {
    path: CONTENTS,
    from: 'specs',
    title: 'Contents',
    lead: [
      paragraph`${counted(claims.length, 'lesson')} in ${counted(chapters.length, 'chapter')}, in the order in which they are best read: each comes after those of its chapter that it rests on. What the book says of itself comes last.`,
    ],
    sections: [
      section('The book as a whole', [
        list([
          inline`${link({ path: ARGUMENT }, [argumentTitle(ledger)])}: every position, and how it came out`,
          inline`${link({ path: GRAPH }, ['How the claims rest on one another'])}: as a drawing and as a list`,
          inline`${link({ path: TRUST }, ['On trust'])}: what a sceptic must read, and what is not established`,
          inline`${link({ path: GLOSSARY_PAGE }, ['Glossary'])}: the words, each in a sentence or two`,
          inline`${link({ path: BIBLIOGRAPHY_PAGE }, ['Bibliography'])}: the sources, and who cites them`,
          inline`${link({ path: ERRATA_PAGE }, ['Errata'])}: what the book used to say, and why it no longer does`,
        ]),
      ]),
      ...chapters.map((chapter) => chapterSection(chapter, claims)),
      ...(claims.some(({ predict }) => predict !== undefined) ? [section('Predict first', questions(claims))] : []),
    ],
  };
}

function chapterSection({ id, title }: Ledger['chapters'][number], claims: Ledger['claims']): Section {
  const lessons = claims.filter((claim) => chapterOf(claim.id) === id).map(lessonWithStatus);
  return {
    key: id,
    heading: inline`Chapter ${numberOf(id)}: ${title}`,
    body: [
      paragraph`${link({ path: chapterPath(id) }, ['Its introduction'])}`,
      lessons.length === 0 ? paragraph`None of its claims stands.` : list(lessons),
    ],
  };
}

/** Chapter 0, which is about the book itself, is for readers of the others. */
function lastTheBook(chapters: Ledger['chapters']): Ledger['chapters'] {
  const isOfTheBook = ({ id }: Ledger['chapters'][number]): boolean => numberOf(id) === '0';
  return [...chapters.filter((row) => !isOfTheBook(row)), ...chapters.filter(isOfTheBook)];
}

/** Every question that a lesson begins with. */
function questions(claims: Ledger['claims']): readonly Block[] {
  const links = claims.flatMap(({ id, predict }): readonly Content[] =>
    predict === undefined ? [] : [[{ type: 'link', to: { path: claimPath(id) }, content: prose(predict.question), claim: id }]],
  );
  return [
    paragraph`${counted(links.length, 'lesson')} ${links.length === 1 ? 'begins' : 'begin'} with a question. Commit to an answer before you read on.`,
    { type: 'fold', summary: ['The questions:'], body: [list(links)] },
  ];
}
