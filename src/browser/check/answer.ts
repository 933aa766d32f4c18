import type { Circumstances, Trial } from '../../claim/trial/trial.ts';
import { failed } from '../../evidence/evidence.ts';
import { refuted } from '../../evidence/register/refuted.ts';
import { plainFormal, plainRow, typesetRow } from '../../text/typesetFormal.ts';
import type { Ask, CameTo } from './messages.ts';

/** How a claim is put on trial for what a page asks. */
export function circumstancesOf({ seed, path, runs }: Ask): Circumstances {
  return {
    ...(seed === undefined ? {} : { replay: { seed, ...(path === undefined ? {} : { path }) } }),
    ...(runs === undefined ? {} : { runs }),
  };
}

/** What the sentence or control comes to that a page asks for: the ledger's row, to be read and to be compared. */
export function answer(trial: Trial, { part, sentence }: Ask): CameTo {
  if (trial.problems.length > 0) return failed('malformed', trial.problems.map(({ message }) => message).join(' '));
  const outcome = part === 'control' ? trial.control(sentence) : trial.sentence(sentence);
  if (!outcome.holds) return { ...outcome, message: plainFormal(outcome.message) };
  const { row } = outcome;
  const picture = outcome.picture ?? ('counterexample' in row ? refuted(row) : undefined);
  return { holds: true, row: plainRow(row), printed: typesetRow(row), ...(picture === undefined ? {} : { picture }) };
}
