/** 1e-9 = exp(−20.723…): the chance with which a true sentence may fail under a fresh seed. */
const NATS = 20.73;

/**
 * Whether a class that was met `count` times in `runs` may promise `atLeast` of the inputs: if the
 * share seen is the true one, fewer than promised are drawn with a chance of at most
 * exp(−2 · runs · (share − atLeast)²) (Hoeffding 1963, Theorem 1), which must stay below 1e-9.
 */
export function isShareSafe(count: number, runs: number, atLeast: number): boolean {
  if (count === runs) return true;
  const margin = count - atLeast * runs;
  return margin > 0 && (2 * margin * margin) / runs > NATS;
}

/** Whether this is a share that a class may promise: a decimal string above 0 and up to 1. */
export function isShare(text: unknown): boolean {
  return typeof text === 'string' && /^(?:0?\.\d+|1)$/.test(text) && Number(text) > 0;
}
