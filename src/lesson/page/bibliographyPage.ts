import type { Ledger } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { BIBLIOGRAPHY_PAGE } from '../../text/paths.ts';
import { lessonLink } from '../part/lessonLink.ts';
import { reference, sourcesOf } from '../part/reference.ts';
import { inline, joinedBy } from '../tree/content.ts';
import { type Page, paragraph, section } from '../tree/page.ts';

/** The bibliography: every source, and the lessons that cite it. */
export function bibliographyPage({ claims, sources }: Ledger): Page {
  const citing = new Map<string, Ledger['claims']>();
  for (const claim of claims) for (const key of sourcesOf(claim)) citing.set(key, [...(citing.get(key) ?? []), claim]);
  // A key begins with the surname of the first author.
  const sorted = [...sources].sort((a, b) => (a.key < b.key ? -1 : 1));
  const items = sorted.map((source) => {
    const lessons = (citing.get(source.key) ?? []).map((claim) => [lessonLink(claim)]);
    return { content: reference(source), items: [inline`Cited in ${joinedBy('; ', lessons)}`] };
  });
  return {
    path: BIBLIOGRAPHY_PAGE,
    from: 'src/content/bibliography.ts',
    title: 'Bibliography',
    lead: [
      paragraph`${counted(sources.length, 'source')}, each with the lessons that cite it, be it for their subject or for the theorem that one of their checks rests on.`,
    ],
    sections: [section('The sources', [{ type: 'list', items }])],
  };
}
