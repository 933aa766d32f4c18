import type { Ledger, SourceRow } from '../../claim/ledger/ledger.ts';
import { counted } from '../../text/counted.ts';
import { BIBLIOGRAPHY_PAGE, claimPath } from '../../text/paths.ts';
import { plainText } from '../../text/prose.ts';
import type { Manuscript } from './book.ts';
import { sourcesOf } from './outline.ts';
import { reference } from './reference.ts';

/** The bibliography in Markdown: every source, and the lessons that cite it. */
export function bibliographyPage({ claims, sources }: Ledger): Manuscript {
  const citing = new Map<string, Ledger['claims']>();
  for (const claim of claims) for (const key of sourcesOf(claim)) citing.set(key, [...(citing.get(key) ?? []), claim]);
  const cited = ({ key }: SourceRow): string =>
    (citing.get(key) ?? []).map(({ id, title }) => `[${plainText(title)}](${claimPath(id)})`).join('; ');
  // A key begins with the surname of the first author.
  const sorted = [...sources].sort((a, b) => (a.key < b.key ? -1 : 1));
  const blocks = [
    '# Bibliography',
    `${counted(sources.length, 'source')}, each with the lessons that cite it, be it for their subject or for the theorem that one of their checks rests on.`,
    '## The sources',
    sorted.map((source) => `- ${reference(source)}\n  - Cited in ${cited(source)}`).join('\n'),
  ];
  return { path: BIBLIOGRAPHY_PAGE, title: 'Bibliography', from: 'src/content/bibliography.ts', markdown: blocks.join('\n\n') };
}
