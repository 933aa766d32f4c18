import type { ControlRow, SampledSentence } from '../../claim/ledger/ledger.ts';
import { isShare } from '../share.ts';
import type { Words } from '../words.ts';

type Facts = Pick<SampledSentence, 'of' | 'cases' | 'classes'>;
type Refutation = Extract<ControlRow, { readonly kind: 'sampled' }>['refutation'];

/** What a sample says. */
export const sampledWords = {
  sentence: ({ of }) => ({ scope: `for draws of ${of}` }),
  counterexample: ({ input }) => `It is false for ${input}.`,
  agree: ({ cases, classes = [] }) =>
    classes.every(({ atLeast, count }) => isShare(atLeast) && Number(atLeast) * cases <= count && count <= cases),
  refutes: () => true,
} satisfies Words<Facts, Refutation>;
