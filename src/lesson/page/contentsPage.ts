import type { Ledger } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import {
  ARGUMENT,
  BIBLIOGRAPHY_PAGE,
  CONTENTS,
  chapterOf,
  chapterPath,
  claimPath,
  GLOSSARY_PAGE,
  GRAPH,
  numberOf,
  TRUST,
} from '../../text/paths.ts';
import { plainText, prose } from '../../text/prose.ts';
import { KNOWN, scopesOf } from '../../text/words.ts';
import type { Manuscript } from './book.ts';
import { argumentTitle } from './outline.ts';

/** The table of contents in Markdown: every chapter with its lessons, each with what it earned. */
export function contentsPage(ledger: Ledger): Manuscript {
  const { claims } = ledger;
  const chapters = lastTheBook(ledger.chapters);
  const lessonsOf = (chapter: string): string => {
    const lines = claims
      .filter(({ id }) => chapterOf(id) === chapter)
      .map((claim) => {
        const { symbol, word } = KNOWN[claim.strength];
        return `- [${plainText(claim.title)}](${claimPath(claim.id)})\\\n  ${symbol} ${word} · ${prose(scopesOf(claim))}`;
      });
    return lines.length === 0 ? 'None of its claims stands.' : lines.join('\n');
  };
  const blocks = [
    '# Contents',
    `${counted(claims.length, 'lesson')} in ${counted(chapters.length, 'chapter')}, in the order in which they are best read: each comes after those of its chapter that it rests on. What the book says of itself comes last.`,
    '## The book as a whole',
    [
      `- [${argumentTitle(ledger)}](${ARGUMENT}): every position, and how it came out`,
      `- [How the claims rest on one another](${GRAPH}): as a drawing and as a list`,
      `- [On trust](${TRUST}): what a sceptic must read, and what is not established`,
      `- [Glossary](${GLOSSARY_PAGE}): the words, each in a sentence or two`,
      `- [Bibliography](${BIBLIOGRAPHY_PAGE}): the sources, and who cites them`,
    ].join('\n'),
    ...chapters.flatMap(({ id, title }) => [
      `## Chapter ${numberOf(id)}: ${plainText(title)}`,
      `[Its introduction](${chapterPath(id)})`,
      lessonsOf(id),
    ]),
  ];
  return { path: CONTENTS, title: 'Contents', from: 'specs', markdown: blocks.join('\n\n') };
}

/** Chapter 0, which is about the book itself, is for whoever has read the others. */
function lastTheBook(chapters: Ledger['chapters']): Ledger['chapters'] {
  const isOfTheBook = ({ id }: Ledger['chapters'][number]): boolean => numberOf(id) === '0';
  return [...chapters.filter((row) => !isOfTheBook(row)), ...chapters.filter(isOfTheBook)];
}
