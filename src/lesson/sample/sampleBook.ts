import { editionOf } from '../../claim/ledger/edition.ts';
import type { Ledger } from '../../claim/ledger/ledger.ts';
import type { Book } from '../page/book.ts';
import { HOSTILE, HOSTILE_ID } from './hostile.ts';
import { NO_LINE, XOR_ID } from './noLine.ts';
import { ONE_PRODUCT } from './oneProduct.ts';
import { POSITIONS } from './positions.ts';

/** A small book for tests: three claims, one of them as hostile as text can be. */
const LEDGER: Ledger = {
  schema: 2,
  chapters: [
    {
      id: '02-separability',
      title: 'What a line can and cannot separate',
      says: 'A single unit draws a straight line, $w \\cdot x + b = 0$.',
    },
    { id: '03-hostile', title: 'A <b>hostile</b> chapter', says: 'It tries `<script>`.' },
    { id: '04-empty', title: 'An empty chapter', says: 'Nothing stands here.' },
  ],
  claims: [NO_LINE, ONE_PRODUCT, HOSTILE],
  positions: POSITIONS,
  withdrawn: [{ id: '04-empty/fallen', title: 'A claim that fell', because: 'its sentence “it holds” failed for $x = 1$.' }],
  sources: [
    {
      key: 'farkas1902',
      authors: 'J. Farkas',
      title: 'Theorie der einfachen Ungleichungen',
      where: 'Journal für die reine und angewandte Mathematik 124',
      year: 1902,
      link: 'https://doi.org/10.1515/crll.1902.124.1',
    },
    {
      key: 'minsky1969',
      authors: 'M. Minsky, S. Papert',
      title: 'Perceptrons',
      where: 'MIT Press',
      year: 1969,
      link: 'https://doi.org/10.7551/mitpress/11301.001.0001',
    },
    {
      key: 'novikoff1962',
      authors: 'A. B. J. Novikoff',
      title: 'On Convergence Proofs on Perceptrons',
      where: 'Symposium on the Mathematical Theory of Automata 12',
      year: 1962,
    },
  ],
};

/** The viewBox only, as our figures have it. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 60"><path d="M20 10h40v40h-40zl40 40" fill="none" stroke="gray"/></svg>';

/** The sample: a ledger of three claims, with two figures. */
export const SAMPLE: Book = {
  ledger: LEDGER,
  edition: editionOf('first edition', LEDGER),
  figures: new Map([
    [`figures/${XOR_ID}.svg`, PICTURE],
    [`figures/${HOSTILE_ID}.svg`, PICTURE],
  ]),
};

/** The sample with some of its ledger replaced. */
export function sampleWith(changes: Partial<Ledger>): Book {
  return { ...SAMPLE, ledger: { ...LEDGER, ...changes } };
}
