import { Refused } from '../math/check/checker.ts';
import { checkerNamed } from '../math/check/index.ts';
import { rowOf } from './evidence/checked.ts';
import type { ControlRow, Kind, SentenceRow, Strength } from './ledger.ts';
import type { Report } from './report.ts';

/**
 * The strongest word each kind may print when no registered checker stands behind it. Kinds that are
 * not here mean nothing without their checker.
 */
const UNCHECKED: Partial<Record<Kind, readonly Strength[]>> = {
  sampled: ['supported'],
  identity: ['supported'],
  exhaustive: ['supported'],
  measured: ['measured'],
  recorded: ['supported', 'measured'],
};

/**
 * The report as the ledger may print it. What ran in a worker is not believed: every sentence that
 * rests on a checker is checked again here, from its data alone, and the row is made anew from that;
 * every control is refused and refuted again; a sentence that never ran, or a strength that its kind
 * cannot have, is a failure. Returns the report with rows replaced and failures added.
 */
export function recheck(report: Report): Report {
  const failures: string[] = [...report.failures];
  const attempt = <Row extends { readonly sentence: string }>(row: Row, check: (row: Row) => Row): readonly Row[] => {
    try {
      return [check(row)];
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      failures.push(`"${row.sentence}" was reported to hold, but checked again it does not: ${error.message}`);
      return [];
    }
  };
  const because = report.because.flatMap((row) => attempt(row, recheckSentence));
  const beside = report.beside.flatMap((row) => attempt(row, recheckSentence));
  const butNot = report.butNot.flatMap((row) => attempt(row, (control) => recheckControl(control, [...because, ...beside])));
  // Only a claim that reported no failure is asked for all its rows: a failed one lacks some anyway.
  if (failures.length === 0) {
    failures.push(...missing(report.sentences.because, because), ...missing(report.sentences.beside, beside), ...missing(report.sentences.butNot, butNot));
    for (const { sentence } of because) {
      if (!butNot.some(({ of }) => of === sentence)) failures.push(`"${sentence}" has no control that was seen to fail.`);
    }
    if (because.length === 0) failures.push('Nothing was checked.');
  }
  return { ...report, because, beside, butNot, failures };
}

function missing(names: readonly string[], rows: readonly { readonly sentence: string }[]): readonly string[] {
  return names.filter((name) => !rows.some(({ sentence }) => sentence === name)).map((name) => `"${name}" did not run.`);
}

function recheckSentence(row: SentenceRow): SentenceRow {
  const { checker, statement, witness, sentence, kind, strength } = row;
  if (checker !== undefined && statement !== undefined && witness !== undefined) {
    return { sentence, ...rowOf(registered(checker), statement, witness) };
  }
  if (!(UNCHECKED[kind] ?? []).includes(strength)) throw new Refused(`it says "${strength}" with evidence of kind "${kind}" and no registered checker.`);
  return row;
}

function recheckControl(row: ControlRow, rows: readonly SentenceRow[]): ControlRow {
  const guarded = rows.find(({ sentence }) => sentence === row.of);
  if (guarded === undefined) throw new Refused(`the sentence it guards, "${row.of}", does not hold.`);
  if (guarded.kind !== row.kind || guarded.checker !== row.checker) throw new Refused(`it is not the check of "${row.of}".`);
  const { checker: name, statement, refutation } = row;
  if (name === undefined) return row;
  if (statement === undefined || refutation === undefined) throw new Refused('it came without its statement or its refutation.');
  const checker = registered(name);
  checker.refute(statement, refutation);
  const accepted = isAccepted(() => checker.check(statement, guarded.witness ?? null));
  if (accepted) throw new Refused('the check accepts this neighbour.');
  return { ...row, formal: checker.formal(statement), counterexample: checker.tell(statement, refutation) };
}

function isAccepted(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function registered(name: string): ReturnType<typeof checkerNamed> {
  try {
    return checkerNamed(name);
  } catch (error) {
    throw new Refused((error as Error).message);
  }
}
