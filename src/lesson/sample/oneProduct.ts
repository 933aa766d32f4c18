import type { ClaimRow } from '../../claim/ledger/ledger.ts';
import { XOR_ID } from './noLine.ts';

/** The id of {@link ONE_PRODUCT}. */
export const PRODUCT_ID = '02-separability/one-product-separates-xor';

/** A claim that rests on another, with every kind of evidence that is less than a proof. */
export const ONE_PRODUCT: ClaimRow = {
  id: PRODUCT_ID,
  title: 'No line separates XOR, but one product does',
  says: 'Lift one lamp.',
  strength: 'measured',
  settles: [
    {
      position: 'xy-solves-xor',
      reading: 'as a map of the corners',
      by: 'the product is enough',
      verdict: 'wrong',
      strength: 'measured',
    },
  ],
  uses: [XOR_ID],
  assuming: [],
  because: [
    {
      sentence: 'the product is enough',
      kind: 'measured',
      strength: 'measured',
      holds: true,
      scope: 'for 200 seeds',
      cases: 200,
      seed: -5,
      measurement: {
        of: 'share of corners',
        seeds: 200,
        mean: '0.9950',
        deviation: '0.0123',
        least: '0.7500',
        most: '1.0000',
        between: { from: '0.9', to: '1', why: 'all four are right' },
      },
      detail: 'Mean 0.9950, standard deviation 0.0123.',
    },
    {
      sentence: 'it was counted once',
      kind: 'recorded',
      strength: 'supported',
      holds: true,
      scope: 'for n = 9',
      record: 'census',
      command: 'npm run record -- census',
      hash: 'sha256-abc',
      witness: 94572,
    },
    {
      sentence: 'the identity holds at drawn points',
      kind: 'identity',
      strength: 'supported',
      holds: true,
      scope: 'for 8 layers',
      of: '8 layers',
      cases: 20,
      seed: 7,
      degree: 2,
      exponent: -64,
      bound: '2^-64',
      detail: 'As in $x \\cdot y = y \\cdot x$.',
    },
    {
      sentence: 'one corner is one case',
      kind: 'exhaustive',
      strength: 'proved',
      holds: true,
      formal: 'For $x = 1$.',
      theorem: { name: 'Proof by exhaustion', says: 'What holds for each holds for all.' },
      scope: 'for all 1 cases',
      cases: 1,
      checker: 'everyCase',
      statement: 1,
      witness: null,
    },
  ],
  beside: [],
  butNot: [
    {
      sentence: 'adding $x + y$ is enough',
      of: 'the product is enough',
      kind: 'sampled',
      counterexample: 'It is false for [0,"a"].',
      shrinks: 1,
      seed: 99,
      path: '3:0:1',
      refutation: { data: '[0,"a"]' },
    },
  ],
  figures: [],
  sources: [],
};
