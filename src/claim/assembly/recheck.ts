import { checkerNamed } from '../../check/register/index.ts';
import { rowOf } from '../../evidence/checked.ts';
import { orRefusal } from '../../evidence/orRefusal.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import { visible, whyNotShown } from '../../text/whyNotShown.ts';
import { readings, served } from '../definition/notes.ts';
import { type Seeding, seedsOf } from '../definition/seed.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';
import { whyNoHeading, whyNoLine } from '../ledger/line.ts';
import { readPictures } from '../ledger/picture.ts';
import { expectPlaced } from '../ledger/placed.ts';
import { type Problem, prefixed, problemOf } from '../ledger/problem.ts';
import { keepRefusal } from '../ledger/refusals.ts';
import { toPlain } from '../ledger/toPlain.ts';
import { NOTHING, type Report } from '../trial/report.ts';
import { validateDeclared } from '../validation/validateDeclared.ts';
import { onProvedSteps, onRefutedStep, withNotes } from './argument.ts';
import { drops, rebuildControl, rebuildSearch, rebuildSentence } from './rebuild.ts';
import { shownProblem } from './shownProblem.ts';

/** What has been checked again: a terminal tells a claim as soon as it has ended, and the ledger is compiled after all have. */
const CHECKED = new WeakMap<Report, Map<string, Report>>();

/**
 * The report as the ledger may print it. What ran in a worker is not believed: every sentence that
 * rests on a checker is checked again here, from its data alone, and the row is made anew from that;
 * every control is refused and refuted again; a row without a checker is made anew from the few
 * fields its kind may have, an argument in words stands on rows that are proved here, and a lemma is no weaker than what
 * it serves. A sentence that never ran, one that the claim does not say, or a strength that its kind cannot have, is a
 * failure; and so is a seed that nobody would have picked for it. Returns the report with rows replaced and failures added,
 * frozen; of the same report under the same seeds, what was found at first.
 */
export function recheck(reported: Report, seeding: Seeding = {}): Report {
  // Only these two decide on seeds: see `seedsOf`.
  const seeds = JSON.stringify([seeding.fresh, seeding.replay?.seed]);
  const checked = CHECKED.get(reported)?.get(seeds) ?? frozen(recheckAnew(reported, seeding));
  for (const report of [reported, checked]) CHECKED.set(report, new Map(CHECKED.get(report)).set(seeds, checked));
  return checked;
}

/** The same, and nothing in it can be changed: it is printed later than it was checked. What is frozen already is so within. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function recheckAnew(reported: Report, seeding: Seeding): Report {
  try {
    // A copy, each field read once: whatever the report is, it cannot change its answers from here on.
    const { failures, ...checked } = recheckPlain(toPlain(reported, 'the report') as unknown as Report, seeding);
    return { ...checked, failures: failures.map(shownProblem) };
  } catch (error) {
    return {
      ...NOTHING,
      id: visible(String(reported.id)),
      title: visible(String(reported.title)),
      failures: [
        shownProblem({ code: 'unreadable', message: `What this claim reported cannot be read: ${problemOf(error).message}` }),
      ],
    };
  }
}

/** The title of a claim that may have failed; its id, where its title cannot be printed. */
function titleOf({ id, title }: Report): string {
  return whyNoHeading(title) === undefined && whyNotShown(title) === undefined ? title : visible(id);
}

function recheckPlain(report: Report, seeding: Seeding): Report {
  const failures: Problem[] = [...report.failures];
  const attempt = <Row extends { readonly sentence: string }>(row: Row, check: (row: Row) => Row): readonly Row[] => {
    try {
      const unfit = whyNoLine(row.sentence);
      demand(unfit === undefined, unfit?.code ?? '', `the sentence ${unfit?.message}`);
      return [check(row)];
    } catch (error) {
      failures.push(prefixed(`"${row.sentence}" was reported to hold, but checked again it does not: `, problemOf(error)));
      return [];
    }
  };
  const alone = (rows: readonly SentenceRow[]): readonly SentenceRow[] =>
    rows.flatMap((row) => attempt(row, (one) => withItsSeed(report.id, recheckSentence(one), seeding)));
  const [main, side] = [alone(report.because), alone(report.beside)];
  const onSteps = (row: SentenceRow): readonly SentenceRow[] => attempt(row, (one) => onProvedSteps(one, [...main, ...side]));
  const [joined, shown] = [main.flatMap(onSteps), side.flatMap(onSteps)];
  const notes = { serves: served(report), readAs: readings(report) };
  const noted = (row: SentenceRow): readonly SentenceRow[] => attempt(row, (one) => withNotes(one, [...joined, ...shown], notes));
  const [because, beside] = [joined.flatMap(noted), shown.flatMap(noted)];
  // Where a sentence failed, its controls have nothing to be held against: one failure is reported, not all that follow.
  const hasFailed = failures.length > 0;
  const refuted = report.butNot
    .filter(({ of }) => !hasFailed || [...because, ...beside].some(({ sentence }) => sentence === of))
    .flatMap((row) =>
      attempt(row, (control) => withItsSeed(report.id, recheckControl(control, [...because, ...beside], report), seeding)),
    );
  const butNot = refuted.flatMap((row) => attempt(row, (control) => onRefutedStep(control, refuted)));
  // Only a claim that reported no failure is asked for all that it says: a failed one lacks some anyway.
  if (failures.length === 0) {
    const { sentences } = report;
    failures.push(
      ...validateDeclared(report),
      ...unlike(sentences.because, because),
      ...unlike(sentences.beside, beside),
      ...unlike(sentences.butNot, butNot),
      ...sentences.because
        .filter((sentence) => !butNot.some(({ of }) => of === sentence))
        .map((sentence) => ({ code: 'no-control', message: `"${sentence}" has no control that was seen to fail.` })),
      ...pictureProblems(report),
    );
  }
  return { ...report, title: titleOf(report), because, beside, butNot, failures };
}

/**
 * What differs between the claim's sentences and its rows. These are sentences without a row, and rows of sentences
 * that the claim does not say, or that came before.
 */
function unlike(names: readonly string[], rows: readonly { readonly sentence: string }[]): readonly Problem[] {
  const reported = rows.map(({ sentence }) => sentence);
  return [
    ...names
      .filter((name) => !reported.includes(name))
      .map((name) => ({ code: 'did-not-run', message: `"${name}" did not run.` })),
    ...reported
      .filter((name) => !names.includes(name))
      .map((name) => ({ code: 'not-said', message: `"${name}" was reported, and the claim does not say it.` })),
    ...reported
      .filter((name, i) => reported.indexOf(name) < i)
      .map((name) => ({ code: 'reported-twice', message: `"${name}" was reported twice.` })),
  ];
}

function pictureProblems({ says, figure, pictures }: Report): readonly Problem[] {
  if (!figure && pictures.length === 0) return [];
  if (!figure) return [{ code: 'figure-not-declared', message: 'A figure was reported, and the claim has none.' }];
  try {
    expectPlaced(says, readPictures(pictures));
    return [];
  } catch (error) {
    return [prefixed('The figure failed: ', problemOf(error))];
  }
}

function recheckSentence(row: SentenceRow): SentenceRow {
  const { checker, statement, witness, sentence } = row;
  if (checker === undefined || statement === undefined || witness === undefined) return rebuildSentence(row);
  return { sentence, ...rowOf(checkerNamed(checker), statement, witness) };
}

/** The row, if the seed it was drawn or found with, where it has one, is the sentence's own: nobody picked it because it passes. */
function withItsSeed<Row extends SentenceRow | ControlRow>(id: string, row: Row, seeding: Seeding): Row {
  const { seed, finder } = seedsOf(id, row.sentence, seeding);
  const own = row.checker === undefined ? seed : finder;
  demand(row.seed === undefined || row.seed === own, 'other-seed', `it has the seed ${row.seed}, and its own is ${own}.`);
  return row;
}

function recheckControl(row: ControlRow, rows: readonly SentenceRow[], { assuming }: Report): ControlRow {
  const guarded = rows.find(({ sentence }) => sentence === row.of);
  demand(guarded !== undefined, 'guarded-sentence-fails', `the sentence it guards, "${row.of}", does not hold.`);
  demand(guarded.kind === row.kind && guarded.checker === row.checker, 'other-check', `it is not the check of "${row.of}".`);
  demand(
    row.drops === undefined || assuming.some(({ name }) => name === row.drops),
    'drops-no-assumption',
    `it drops "${row.drops}", which the claim does not assume.`,
  );
  const refuted = refuteAgain(row);
  const { checker, statement } = refuted;
  if (refuted.kind === 'argued') {
    const { step } = refuted.refutation;
    demand(guarded.by?.includes(step) === true, 'no-such-step', `"${step}" is no step of "${row.of}".`);
  }
  if (checker === undefined) return refuted;
  const { witness } = guarded;
  demand(
    statement !== undefined && witness !== undefined,
    'no-statement',
    'it came without its statement, or its sentence without a proof.',
  );
  // Nothing shown false by an exact counterexample has a proof; that the check knows it too is the point of a control.
  const refusal = orRefusal(() => checkerNamed(checker).check(statement, witness));
  demand(refusal instanceof Refused, 'neighbour-accepted', 'the check accepts this neighbour.');
  keepRefusal(statement, { checker, witness, code: refusal.code });
  return refuted;
}

/**
 * The controls of a run in which their sentences need not have run, as one of a few tests by name: each is refuted
 * again by itself, and held against nothing; of an argument, the control that it names must have run as well. Returns
 * those that are, and for every other one a failure.
 */
export function refuteAlone(rows: readonly ControlRow[]): Pick<Report, 'butNot' | 'failures'> {
  const failures: Problem[] = [];
  const attempt = (row: ControlRow, check: (row: ControlRow) => ControlRow): readonly ControlRow[] => {
    try {
      return [check(row)];
    } catch (error) {
      failures.push(prefixed(`"${row.sentence}" was reported to be refused, but checked again it is not: `, problemOf(error)));
      return [];
    }
  };
  const refuted = rows.flatMap((row) => attempt(row, (one) => refuteAgain(toPlain(one, 'the row') as ControlRow)));
  return { butNot: refuted.flatMap((row) => attempt(row, (one) => onRefutedStep(one, refuted))), failures };
}

/** The row of a control made anew, from what shows it to be false. */
function refuteAgain(row: ControlRow): ControlRow {
  const { checker: name, statement, refutation, sentence, of } = row;
  if (name === undefined) return rebuildControl(row);
  demand(
    statement !== undefined && refutation !== undefined,
    'no-refutation',
    'it came without its statement or its refutation.',
  );
  const checker = checkerNamed(name);
  checker.refute(statement, refutation);
  return {
    sentence,
    of,
    ...drops(row),
    kind: checker.kind,
    counterexample: checker.describe(statement, refutation),
    formal: checker.formal(statement),
    ...rebuildSearch(row),
    checker: name,
    statement,
    refutation,
  };
}
