import type { Source } from '../../content/bibliography.ts';
import type { SourceRow } from '../ledger/ledger.ts';

/** A source as the ledger carries it, with the address of its DOI or arXiv id, if it has one. */
export function citation(key: string, source: Source): SourceRow {
  const { authors, title, where, year } = source;
  const cited = { key, authors, title, where, year };
  if ('doi' in source) return { ...cited, link: `https://doi.org/${source.doi}` };
  if ('arxiv' in source) return { ...cited, link: `https://arxiv.org/abs/${source.arxiv}` };
  return cited;
}
