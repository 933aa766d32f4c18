import type { PositionRow } from '../claim/ledger/ledger.ts';

/** A side of the argument. */
export interface Side {
  readonly side: PositionRow['side'];
  readonly holds: string;
  /** The line that stands for it: a 28 by 16 picture. */
  readonly drawn: string;
}

/** The three sides of the argument, in the order in which pages show them. */
export const SIDES: readonly Side[] = [
  {
    side: 'straight',
    holds: 'It is all straight lines and squashing',
    drawn: '<path d="M1 8h26" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  },
  {
    side: 'bend',
    holds: 'Non-linearity is fundamental',
    drawn: '<path d="M1 13h13L26 2" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  },
  {
    side: 'lift',
    holds: 'One non-linearity, anywhere, is enough',
    drawn:
      '<path d="M1 14h26" fill="none" stroke="currentColor" stroke-width="1.2"/><path d="M3 4h22" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M7 14V5M21 14V5" fill="none" stroke="currentColor" stroke-width="1.1" stroke-dasharray="2 2"/>',
  },
];
