import type { PositionRow } from '../../claim/ledger/ledger.ts';
import { BAD, HOSTILE_ID } from './hostile.ts';
import { midpoint, XOR_ID } from './noLine.ts';
import { PRODUCT_ID } from './oneProduct.ts';

/** One open, one in part, one wrong; one of each side. */
export const POSITIONS: readonly PositionRow[] = [
  {
    id: 'no-xor',
    says: 'And the shallow network cannot even do XOR.',
    side: 'bend',
    verdict: 'open',
    readings: [
      {
        reading: 'a shallow linear net',
        means: 'No affine function parts XOR.',
        verdict: 'right',
        strength: 'proved',
        claim: XOR_ID,
        by: midpoint.sentence,
      },
      {
        reading: 'a shallow net with one non-linear layer',
        means: 'No network with one hidden layer parts XOR.',
        verdict: 'open',
      },
    ],
    claims: [XOR_ID],
  },
  {
    id: 'xy-solves-xor',
    says: 'With xy beside x and y, XOR is trivial.',
    side: 'lift',
    verdict: 'in part',
    strength: 'measured',
    readings: [
      {
        reading: 'as a map of the corners',
        means: 'Some plane parts the lifted corners.',
        verdict: 'wrong',
        strength: 'measured',
        claim: PRODUCT_ID,
        by: 'the product is enough',
      },
      {
        reading: 'for learning',
        means: 'It is learned at once.',
        verdict: 'right',
        strength: 'supported',
        claim: HOSTILE_ID,
        by: `1. ${BAD}`,
      },
    ],
    claims: [PRODUCT_ID, HOSTILE_ID],
  },
  {
    id: 'only-lines',
    says: 'It is all straight lines.',
    side: 'straight',
    verdict: 'wrong',
    strength: 'proved',
    readings: [
      {
        reading: 'as a map',
        means: 'Every network is affine.',
        verdict: 'wrong',
        strength: 'proved',
        claim: XOR_ID,
        by: midpoint.sentence,
      },
    ],
    claims: [XOR_ID],
  },
];
