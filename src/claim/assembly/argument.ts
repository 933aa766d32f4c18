import { demand } from '../../math/exact/refused.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';
import { weakest } from '../ledger/weakest.ts';

/** An argument, if each of its steps is proved by one of these rows; other sentences as they are. Throws `Refused`. */
export function onProvedSteps(row: SentenceRow, rows: readonly SentenceRow[]): SentenceRow {
  for (const step of row.by ?? [])
    demand(
      rows.some(({ sentence, strength }) => sentence === step && strength === 'proved'),
      'step-not-proved',
      `its step "${step}" is not proved.`,
    );
  return row;
}

/**
 * A sentence with what its claim says of it, if it may serve what it does: a lemma is no weaker than the sentence it
 * serves, so that none is printed as stronger than what it needs, and what serves an argument is a step of it. Throws `Refused`.
 */
export function withNotes(
  row: SentenceRow,
  rows: readonly SentenceRow[],
  { serves, readAs }: { readonly serves: ReadonlyMap<string, string>; readonly readAs: ReadonlyMap<string, string> },
): SentenceRow {
  const [sentence, reading] = [serves.get(row.sentence), readAs.get(row.sentence)];
  for (const one of rows.filter((other) => other.sentence === sentence)) {
    demand(
      weakest([row.strength, one.strength]) === one.strength,
      'serves-a-stronger',
      `it is ${row.strength}, and serves "${one.sentence}", which is ${one.strength}: let it serve none, or make it as strong.`,
    );
    demand(
      one.by === undefined || one.by.includes(row.sentence),
      'serves-as-no-step',
      `it serves "${one.sentence}", which is argued, and is no step of it: name it in "by", or let it serve one of the steps.`,
    );
  }
  const noted = { ...row, ...(sentence === undefined ? {} : { serves: sentence }) };
  if (reading === undefined) return noted;
  demand(
    noted.formal !== undefined,
    'nothing-to-read',
    'it has no formal sentence, so nothing is there to be read: leave "readAs" out.',
  );
  return { ...noted, readAs: reading };
}

/** An argument's control, if one of these controls refutes what it has for its step; others as they are. Throws `Refused`. */
export function onRefutedStep(row: ControlRow, controls: readonly ControlRow[]): ControlRow {
  if (row.kind !== 'argued') return row;
  const { step, control } = row.refutation;
  demand(
    controls.some(({ sentence, of, checker }) => sentence === control && of === step && checker !== undefined),
    'step-not-refuted',
    `"${control}" was not seen to refute its step "${step}".`,
  );
  return row;
}
