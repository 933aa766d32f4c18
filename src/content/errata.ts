import type { Erratum } from '../claim/ledger/edition.ts';

/** Why the book says something otherwise than its last edition did: a reason for each title, strength and verdict that changed. */
export const ERRATA: readonly Erratum[] = [
  {
    of: '02-separability/a-line-or-a-certificate',
    what: 'title',
    why: 'The claim is the same, in plainer words: a hyperplane separates points.',
  },
];
