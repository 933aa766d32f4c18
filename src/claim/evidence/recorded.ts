import type { Plain } from '../../math/check/checker.ts';
import type { Kind, Strength } from '../ledger.ts';
import { whyNoLine } from '../line.ts';
import { toPlain } from '../plain.ts';
import {
  type Context,
  type Contradicted,
  type Established,
  type Evidence,
  type Failed,
  failed,
  made,
  type NotContradicted,
  notContradicted,
} from './evidence.ts';

/** A stored result, as `npm run record` writes it beside the spec: `<name>.record.json`. */
export interface RecordFile {
  /** The command that repeats it. */
  readonly command: string;
  /** The files that made it, from the project's root; what they import counts as well. */
  readonly inputs: readonly string[];
  /** The hash of those files when the result was made. */
  readonly hash: string;
  readonly result: unknown;
}

export interface Recording {
  readonly record: RecordFile;
  /** The kind of evidence that was recorded: its strength, at most "supported", is this sentence's. */
  readonly records: Exclude<Kind, 'recorded'>;
  /** What the sentence says of the result. */
  readonly holds: (result: Plain) => boolean;
  /** For what it was established: "for n = 9". */
  readonly scope: string;
}

/** What a record of each kind of evidence may say: no checker looks at it again, so it proves nothing. */
const STRENGTH: ReadonlyMap<Kind, Strength> = new Map([
  ['certificate', 'supported'],
  ['exhaustive', 'supported'],
  ['identity', 'supported'],
  ['witness', 'supported'],
  ['sampled', 'supported'],
  ['measured', 'measured'],
]);

/**
 * A result too long to compute on every run, stored with a hash of the code and inputs that made it.
 * When that hash no longer matches, the sentence fails until the command is run again.
 * A control is another result that the same `holds` refuses.
 */
export function recorded(recording: Recording): Evidence {
  const fixed: Recording = { ...recording, record: { ...recording.record } };
  return made({
    kind: 'recorded',
    check: [fixed.holds],
    establish: (context) => establish(fixed, context),
    contradict: () => contradict(fixed),
  });
}

function establish({ record, records, holds, scope }: Recording, { hashOf }: Context): Established | Failed {
  const { command, inputs, hash } = record;
  const strength = STRENGTH.get(records);
  if (strength === undefined)
    return failed(`"${records}" is no kind of evidence that can be recorded; there are ${[...STRENGTH.keys()].join(', ')}.`);
  if (whyNoLine(scope) !== undefined || !scope.startsWith('for '))
    return failed('"scope" says for what it was established, as in "for n = 9".');
  if (whyNoLine(command) !== undefined) return failed('The record does not name the command that repeats it.');
  if (hashOf === undefined) return failed(`This result was recorded; repeat it with: ${command}`);
  if (inputs.length === 0) return failed('The record names no input files, so nothing tells when it is out of date.');
  if (hashOf(inputs) !== hash)
    return failed(
      `The record is out of date: ${inputs.join(', ')} or something they import has changed. Repeat it with: ${command}`,
    );
  const result = toPlain(record.result, 'the recorded result');
  if (!isTrueOf(holds, result)) return failed(`It is false for the recorded result, ${JSON.stringify(result)}.`);
  return { kind: 'recorded', strength, holds: true, scope, command, hash, witness: result };
}

function contradict({ record, holds }: Recording): Contradicted | NotContradicted {
  const result = toPlain(record.result, 'the neighbour’s result');
  if (isTrueOf(holds, result)) return notContradicted('The same property holds for this result too.');
  return { kind: 'recorded', counterexample: `It is false for ${JSON.stringify(result)}.` };
}

function isTrueOf(holds: Recording['holds'], result: Plain): boolean {
  const verdict: unknown = holds(result);
  if (typeof verdict !== 'boolean')
    throw new TypeError(`The property of the recorded result returned ${String(verdict)}, which is neither true nor false.`);
  return verdict;
}
