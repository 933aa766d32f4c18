import { at } from '../../math/exact/at.ts';
import type { Plain } from '../../math/exact/plain.ts';
import { readList } from '../../math/exact/read.ts';
import { demand, Refused } from '../../math/exact/refused.ts';
import type { Term } from '../../math/language/term.ts';
import type { Accepted } from '../checker.ts';
import { obligations, type Rule } from './rules.ts';

/**
 * How many cases were computed to prove every step. There is one for each rule and each formula of `always`: the formula
 * holds of what the rule makes, if all of them hold of what it is made from. `prove` has a checker decide one.
 */
export function provedSteps<R extends Rule, T extends Term>(
  rules: readonly R[],
  state: readonly string[],
  always: readonly T[],
  steps: Plain,
  prove: (rule: R, before: readonly T[], then: T, proof: Plain) => Accepted,
): bigint {
  const lists = readList(steps, 'steps');
  demand(
    lists.length === rules.length,
    'wrong-number-of-steps',
    `There are ${lists.length} lists of proofs for ${rules.length} rules.`,
  );
  let cases = 0n;
  rules.forEach((rule, i) => {
    const proofs = readList(at(lists, i), `steps[${i}]`);
    demand(
      proofs.length === always.length,
      'wrong-number-of-proofs',
      `steps[${i}] has ${proofs.length} proofs for ${always.length} formulas.`,
    );
    const { before, after } = obligations(rule, state, always);
    after.forEach((then, j) => {
      cases += placed(`steps[${i}][${j}]`, () => prove(rule, before, then, at(proofs, j))).cases;
    });
  });
  return cases;
}

/** The same refusal, with the place of the proof that was refused. */
function placed<T>(place: string, prove: () => T): T {
  try {
    return prove();
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.code, `${place}: ${error.message}`) : error;
  }
}
