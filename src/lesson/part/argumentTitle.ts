import type { Ledger } from '../../claim/ledger/ledger.ts';

/** What the argument is called: nothing is called settled of which something is open. */
export function argumentTitle({ positions }: Ledger): string {
  const isSettled = positions.every(({ readings }) => readings.every(({ verdict }) => verdict !== 'open'));
  return isSettled ? 'The argument, settled' : 'The argument, so far';
}
