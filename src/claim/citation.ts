import type { Source } from './bibliography.ts';
import type { SourceRow } from './ledger.ts';

/** A source as the ledger carries it, with the address that its DOI or arXiv id stands for. */
export function citation(key: string, source: Source): SourceRow {
  const { authors, title, where, year } = source;
  const link = 'doi' in source ? `https://doi.org/${source.doi}` : `https://arxiv.org/abs/${source.arxiv}`;
  return { key, authors, title, where, year, link };
}
