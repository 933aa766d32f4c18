import { demand } from '../../math/exact/refused.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';

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
