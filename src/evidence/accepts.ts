import { checkerNamed } from '../check/register/index.ts';
import { toPlain } from '../claim/ledger/toPlain.ts';
import { Refused } from '../math/exact/refused.ts';
import { orRefusal } from './orRefusal.ts';

/** Whether the registered checker of this name accepts a proof: where an author gives one, none is looked for. */
export function accepts(name: string, statement: unknown, proof: unknown): boolean {
  const attempt = (): unknown => checkerNamed(name).check(toPlain(statement, 'the statement'), toPlain(proof, 'the proof'));
  return !(orRefusal(attempt) instanceof Refused);
}
