import { GLOSSARY } from '../../content/glossary.ts';
import { GLOSSARY_PAGE } from '../../text/paths.ts';
import { prose } from '../tree/content.ts';
import { type Page, paragraph, section } from '../tree/page.ts';

/** The glossary: every word of the book that has one sense only. */
export function glossaryPage(): Page {
  return {
    path: GLOSSARY_PAGE,
    from: 'src/content/glossary.ts',
    title: 'Glossary',
    lead: [
      paragraph`What a word means everywhere in this book. On other pages a dotted line under a word, where it first stands, leads here.`,
    ],
    sections: [
      section(
        'The words',
        [],
        GLOSSARY.map(({ term, says, also = [] }) => ({
          key: term,
          heading: [term],
          body: [paragraph`${prose(says)}`, ...(also.length === 0 ? [] : [paragraph`Also: ${also.join(', ')}.`])],
        })),
      ),
    ],
  };
}
