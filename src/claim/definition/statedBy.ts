import { coded } from '../../math/exact/refused.ts';
import { type Claim, listenForClaims } from './claim.ts';

/** The claim that a module states when it is first run. Throws an `Error` when it states none. */
export async function statedBy(id: string, run: () => Promise<unknown>): Promise<Claim> {
  const stated: Claim[] = [];
  listenForClaims((claim) => stated.push(claim));
  await run();
  const [claim] = stated;
  if (claim === undefined)
    throw coded('no-claim', new Error(`The spec of ${id} states no claim: end the file with claim({ … }).`));
  return claim;
}
