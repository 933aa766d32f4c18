import { type Claim, listenForClaims } from './claim.ts';

/** The claim that a module states when it is first run. Throws an `Error` when it states none. */
export async function statedBy(id: string, run: () => Promise<unknown>): Promise<Claim> {
  const stated: Claim[] = [];
  listenForClaims((claim) => stated.push(claim));
  await run();
  const [claim] = stated;
  if (claim === undefined) throw new Error(`The claim ${id} is not in this file.`);
  return claim;
}
