import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { falseFor } from '../../text/falseFor.ts';
import type { Words } from '../words.ts';

type Facts = Pick<Extract<SentenceRow, { readonly kind: 'exhaustive'; readonly strength: 'supported' }>, 'of'>;
type Refutation = Extract<
  ControlRow,
  { readonly kind: 'exhaustive'; readonly refutation: { readonly member: string } }
>['refutation'];

/** What a sweep through a finite domain says. */
export const sweptWords = {
  sentence: ({ of }) => ({ scope: `for ${of}` }),
  counterexample: ({ member }) => falseFor(member),
  agree: () => true,
  refutes: () => true,
} satisfies Words<Facts, Refutation>;
