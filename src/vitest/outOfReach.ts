import type { TestSpecification } from 'vitest/node';
import { coded } from '../math/exact/refused.ts';
import { claimWorkers } from './claimWorker.ts';

/**
 * Keeps what prints out of the reach of specs, which are code. Throws an `Error` where claims are to run in this very
 * process; and takes away the signal with which Node lets another process open its debugger.
 */
export function keepOutOfReach(claims: readonly Pick<TestSpecification, 'pool'>[]): void {
  const within = claims.find(({ pool }) => pool !== claimWorkers.name);
  if (within !== undefined)
    throw coded(
      'not-apart',
      new Error(
        `Claims run in processes of their own, so that none of them reaches what prints: leave out --pool ${within.pool}.`,
      ),
    );
  if (process.listenerCount('SIGUSR1') === 0) process.on('SIGUSR1', () => {});
}
