import type { CheckedEvidence } from './checked.ts';

/**
 * Whether a registered checker accepts this, to be asked inside a property of random inputs:
 * `holds: (network) => isProved(breaksExactlyAt(…))`. Throws what its finder throws.
 */
export function isProved(evidence: CheckedEvidence): boolean {
  return evidence.establish({ seed: 0, fresh: false }).holds;
}
