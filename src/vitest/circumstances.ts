import type { Circumstances } from '../claim/trial/trial.ts';

/** The environment variables through which a command says how to run; workers are given it by value. */
export const FRESH_SEED = 'LINEAR_FRESH_SEED';
export const REPLAY_SEED = 'LINEAR_REPLAY_SEED';
export const REPLAY_PATH = 'LINEAR_REPLAY_PATH';

/** The circumstances that a command asked for; none, for the fixed seeds. */
export function circumstancesOf(env: { readonly [name: string]: string | undefined }): Circumstances {
  const { [FRESH_SEED]: fresh, [REPLAY_SEED]: seed, [REPLAY_PATH]: path } = env;
  return {
    ...(fresh === undefined ? {} : { fresh: Number(fresh) }),
    ...(seed === undefined ? {} : { replay: { seed: Number(seed), ...(path === undefined ? {} : { path }) } }),
  };
}
