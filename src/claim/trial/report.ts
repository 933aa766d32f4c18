import { type Declared, declared } from '../definition/declared.ts';
import type { ControlRow, SentenceRow } from '../ledger/ledger.ts';
import type { Picture } from '../ledger/picture.ts';
import { ID } from '../validation/examineDeclared.ts';
import type { Outcome, Trial } from './trial.ts';

export type { Declared } from '../definition/declared.ts';

/** What became of one claim in a run, as JSON: the ledger is compiled from these and nothing else. */
export interface Report extends Declared {
  readonly because: readonly SentenceRow[];
  readonly beside: readonly SentenceRow[];
  readonly butNot: readonly ControlRow[];
  readonly pictures: readonly Picture[];
  /** Everything that went wrong, each as a sentence. */
  readonly failures: readonly string[];
}

/** What a claim on trial says of itself; call it only when `examine` found nothing. */
export function declare(id: string, trial: Trial): Declared {
  return declared(id, trial.claim);
}

/** A report on a claim that never said anything. */
export const NOTHING: Report = {
  id: '',
  title: '',
  says: '',
  settles: [],
  uses: [],
  assuming: [],
  sources: [],
  figure: false,
  sentences: { because: [], beside: [], butNot: [] },
  because: [],
  beside: [],
  butNot: [],
  pictures: [],
  failures: [],
};

/** Runs a whole claim at once, as a page or a test of the machinery does; vitest runs it sentence by sentence. */
export function reportOn(trial: Trial): Report {
  const failures: string[] = [...trial.problems];
  if (failures.length > 0) return { ...NOTHING, id: trial.id, title: String(trial.claim.title), failures };
  const said = declare(trial.id, trial);
  const gather = <Row>(names: readonly string[], outcome: (name: string) => Outcome<Row>): readonly Row[] =>
    names.flatMap((name) => {
      const result = outcome(name);
      if (result.holds) return [result.row];
      failures.push(`"${name}" does not hold: ${result.why}`);
      return [];
    });
  const rows = {
    because: gather(said.sentences.because, trial.sentence),
    beside: gather(said.sentences.beside, trial.sentence),
    butNot: gather(said.sentences.butNot, trial.control),
  };
  const pictures = failures.length > 0 ? [] : draw(trial, failures);
  return { ...said, ...rows, pictures, failures };
}

function draw(trial: Trial, failures: string[]): readonly Picture[] {
  try {
    return trial.pictures();
  } catch (error) {
    failures.push(`The figure failed: ${(error as Error).message}`);
    return [];
  }
}

/** The spec file of a claim, for messages. */
export function fileOf(id: string): string {
  return ID.test(id) ? `specs/${id}.spec.ts` : id;
}
