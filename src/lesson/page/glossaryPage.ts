import { GLOSSARY } from '../../content/glossary.ts';
import { GLOSSARY_PAGE } from '../../text/paths.ts';
import { plainText, prose } from '../../text/prose.ts';
import type { Manuscript } from './book.ts';

/** The glossary in Markdown: every word of the book that has one sense only. */
export function glossaryPage(): Manuscript {
  const blocks = [
    '# Glossary',
    'What a word means everywhere in this book. On other pages a dotted line under a word, where it first stands, leads here.',
    '## The words',
    ...GLOSSARY.flatMap(({ term, says }) => [`### ${plainText(term)}`, prose(says)]),
  ];
  return { path: GLOSSARY_PAGE, title: 'Glossary', from: 'src/content/glossary.ts', markdown: blocks.join('\n\n') };
}
