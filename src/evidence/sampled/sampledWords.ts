import type { ControlRow, SampledSentence } from '../../claim/ledger/ledger.ts';
import { falseFor } from '../../text/falseFor.ts';
import { MOST_RUNS } from '../mostRuns.ts';
import { isShare } from '../share.ts';
import type { Words } from '../words.ts';

type Facts = Pick<SampledSentence, 'of' | 'cases' | 'classes'>;
type Refutation = Extract<ControlRow, { readonly kind: 'sampled' }>['refutation'];

/** What a sample says. */
export const sampledWords = {
  sentence: ({ of }) => ({ scope: `for draws of ${of}` }),
  counterexample: (refutation) => falseFor('data' in refutation ? refutation.data : refutation.input),
  agree: ({ cases, classes = [] }) =>
    cases <= MOST_RUNS.sampled &&
    classes.every(({ atLeast, count }) => isShare(atLeast) && Number(atLeast) * cases <= count && count <= cases),
  refutes: () => true,
} satisfies Words<Facts, Refutation>;
