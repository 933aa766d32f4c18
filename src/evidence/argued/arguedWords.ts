import type { ControlRow, SentenceRow } from '../../claim/ledger/ledger.ts';
import { whyNoLine } from '../../claim/ledger/line.ts';
import type { Problem } from '../../claim/ledger/problem.ts';
import { counted } from '../../text/counted.ts';
import type { Words } from '../words.ts';

type Facts = Pick<Extract<SentenceRow, { readonly kind: 'argued' }>, 'by' | 'why'>;
type Refutation = Extract<ControlRow, { readonly kind: 'argued' }>['refutation'];

/** What an argument says; that its steps are proved is seen beside the other rows of its claim. */
export const arguedWords = {
  /** No more than on what it rests: for what it holds, nothing but its author's words can tell. */
  sentence: ({ by }) => ({ scope: `from ${counted(by.length, 'sentence')} that ${by.length === 1 ? 'is' : 'are'} proved` }),
  counterexample: ({ step, control }) => `One of its steps is false: “${control}” stands in the place of “${step}”.`,
  agree: ({ why }) => whyNoArgument(why) === undefined,
  refutes: ({ step, control }) => step !== control,
} satisfies Words<Facts, Refutation>;

/** Why this is no argument in words; undefined when it may be one. What it is worth, a reader judges. */
export function whyNoArgument(why: string): Problem | undefined {
  const problem = whyNoLine(why);
  if (problem !== undefined) return { code: problem.code, message: `"why" ${problem.message}` };
  return /^\S+ .*\S\.$/.test(why)
    ? undefined
    : { code: 'no-argument', message: '"why" is no sentence: say how it follows from the steps, and end with a full stop.' };
}
