import { checkerNamed } from '../../check/register/index.ts';
import type { ClaimRow, ControlRow } from '../../claim/ledger/ledger.ts';
import { problemOf } from '../../claim/ledger/problem.ts';
import { refusalOf } from '../../claim/ledger/refusals.ts';
import { once } from '../../text/once.ts';

/** The codes of a proof that has another number of parts than the statement asks for. */
const SHAPE = /^(too-short|wrong-length|wrong-number-of-.*)$/;

/**
 * What is said of a control that the check refuses for another reason than that it is false. With its sentence's proof,
 * that is: the proof does not fit, or the check cannot read the formula. The counterexample shows the falsity all the same.
 * Undefined where the check refuses it for what it says, or has no checker.
 */
export function refusedFor(row: ControlRow, { because, beside }: Pick<ClaimRow, 'because' | 'beside'>): string | undefined {
  const { checker, statement, sentence: control, of } = row;
  const witness = [...because, ...beside].find(({ sentence }) => sentence === of)?.witness;
  if (checker === undefined || statement === undefined || witness === undefined) return undefined;
  const code = refusalOf(statement, checker, witness);
  if (code !== undefined) return reasonOf(code);
  // For all controls of the book the checks take 300 ms of processor time, and to see that all is as it was takes 5.
  return once(`refused ${control} of ${of}`, [JSON.stringify([checker, statement, witness])], () =>
    reasonOf(codeOf(() => checkerNamed(checker).check(statement, witness))),
  );
}

/** The code with which something is refused; undefined where it is not. */
function codeOf(check: () => unknown): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return problemOf(error).code;
  }
}

function reasonOf(code: string | undefined): string | undefined {
  if (SHAPE.test(code ?? ''))
    return 'With its sentence’s proof, the check refuses it for its shape, before it asks whether it is true.';
  if (code === 'wrong-operation')
    return 'The check refuses it because it is not written in its language, before it asks whether it is true.';
  return undefined;
}
