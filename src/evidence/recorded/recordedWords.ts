import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { falseFor } from '../../text/falseFor.ts';
import type { Words } from '../words.ts';

type Facts = Pick<Extract<SentenceRow, { readonly kind: 'recorded' }>, 'record'>;
type Refutation = Extract<ControlRow, { readonly kind: 'recorded' }>['refutation'];

/** What a stored result says: its scope is its author's own. */
export const recordedWords = {
  /** The command that makes a record again. */
  sentence: ({ record }) => ({ command: `npm run record -- ${record}` }),
  counterexample: ({ result }) => falseFor(JSON.stringify(result)),
  agree: () => true,
  refutes: () => true,
} satisfies Words<Facts, Refutation>;
