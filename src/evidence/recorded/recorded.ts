import type { Kind, Strength } from '../../claim/ledger/ledger.ts';
import { whyNoLine } from '../../claim/ledger/line.ts';
import { toPlain } from '../../claim/ledger/toPlain.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { coded } from '../../math/exact/refused.ts';
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
  type Seal,
} from '../evidence.ts';
import { returned } from '../returned.ts';
import { recordedWords } from './recordedWords.ts';

/** A stored result, as `npm run record` writes it beside the spec: `<name>.record.json`. */
export interface RecordFile extends Seal {
  /** What it is called, and where it is: `02-separability/census-9` is made by `specs/02-separability/census-9.record.ts`. */
  readonly record: string;
  readonly result: unknown;
}

/** A stored result, and what a sentence says of it. */
export interface Recording {
  readonly record: RecordFile;
  /** The kind of evidence that was recorded: its strength, at most "supported", is this sentence's. */
  readonly records: Exclude<Kind, 'recorded' | 'argued'>;
  /** What the sentence says of the result. */
  readonly holds: (result: Plain) => boolean;
  /** For what it was established: "for n = 9". */
  readonly scope: string;
}

/** What a record of each kind of evidence may say: no checker looks at it again, so it proves nothing. */
const STRENGTH: ReadonlyMap<Kind, Extract<Strength, 'supported' | 'measured'>> = new Map([
  ['certificate', 'supported'],
  ['exhaustive', 'supported'],
  ['identity', 'supported'],
  ['witness', 'supported'],
  ['sampled', 'supported'],
  ['measured', 'measured'],
]);

/**
 * A result too long to compute on every run, stored with two hashes. One is of the mathematics that made it, the other
 * of that and the result. When either no longer matches, the sentence fails until the command is run again; if
 * somebody edits the result and computes its seal anew, only a repeat finds it out. A control is another result that
 * the same `holds` refuses.
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

function establish({ record, records, holds, scope }: Recording, { sealOf }: Context): Established | Failed {
  const strength = STRENGTH.get(records);
  if (strength === undefined)
    return failed(
      'not-recordable',
      `"${records}" is no kind of evidence that can be recorded; there are ${[...STRENGTH.keys()].join(', ')}.`,
    );
  if (whyNoLine(scope) !== undefined || !scope.startsWith('for '))
    return failed('scope-not-readable', '"scope" says for what it was established, as in "for n = 9".');
  if (whyNoLine(record.record) !== undefined)
    return failed('record-without-name', 'The record does not name itself, so nothing tells how to repeat it.');
  const { command } = recordedWords.sentence(record);
  if (sealOf === undefined) return failed('no-seal', `This result was recorded; repeat it with: ${command}`);
  const result = toPlain(record.result, 'the recorded result');
  const { code, seal } = sealOf(record.record, result);
  if (code !== record.code)
    return failed(
      'record-out-of-date',
      `The record is out of date: the mathematics that made it has changed. Repeat it with: ${command}`,
    );
  if (seal !== record.seal)
    return failed(
      'record-edited',
      `The record was edited: its result is not the one that was sealed. Repeat it with: ${command}`,
    );
  if (!isTrueOf(holds, result)) return failed('false', `It is false for the recorded result, ${JSON.stringify(result)}.`);
  return { kind: 'recorded', strength, holds: true, scope, record: record.record, command, hash: seal, witness: result };
}

function contradict({ record, holds }: Recording): Contradicted | NotContradicted {
  const result = toPlain(record.result, 'the neighbour’s result');
  if (isTrueOf(holds, result)) return notContradicted('neighbour-accepted', 'The same property holds for this result too.');
  return { kind: 'recorded', counterexample: recordedWords.counterexample({ result }), refutation: { result } };
}

function isTrueOf(holds: Recording['holds'], result: Plain): boolean {
  const verdict: unknown = holds(result);
  if (typeof verdict !== 'boolean')
    throw coded('not-a-verdict', new TypeError(`The property of the recorded result ${returned(verdict)}.`));
  return verdict;
}
