import { type Problem, prefixed } from '../claim/ledger/problem.ts';
import { fileOf, NO_CLAIM } from '../claim/trial/report.ts';
import type { Finished } from '../claim/trial/verdict.ts';
import { someOf } from './telling/someOf.ts';

/** What a spec that ran may have done wrong as a file; any other error means that it could not be run. */
const RAN: ReadonlySet<string> = new Set([NO_CLAIM.code, 'second-claim']);

/**
 * The specs that did not run, a problem for each reason. Some are missing from the run, and some could not be imported
 * or set up: what they claim is neither true nor false, so no page may change for it.
 */
export function unrun(ids: readonly string[], left: readonly Finished[]): readonly Problem[] {
  const missing = ids.filter((id) => !left.some((each) => each.id === id));
  return [
    ...missing.map((id) => ({
      code: 'claim-did-not-run',
      message: `${fileOf(id)} did not run: run it, or, when merging shards, add the shard that has it.`,
    })),
    ...[...byReason(left)].map(([reason, files]) => ({
      code: 'claim-did-not-run',
      message: `${someOf(files)} did not run: ${reason}`,
    })),
  ];
}

/** Why a spec could not be run, each as a problem of its file; none for one that ran. */
export function importErrors({ id, errors }: Finished): readonly Problem[] {
  return errors.filter(({ code }) => !RAN.has(code)).map((error) => prefixed(`${fileOf(id)}: `, error));
}

/** The files that could not be run, by why. */
function byReason(left: readonly Finished[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const { id, errors } of left)
    for (const { code, message } of errors) if (!RAN.has(code)) files.set(message, [...(files.get(message) ?? []), fileOf(id)]);
  return files;
}
