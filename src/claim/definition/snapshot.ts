import { toPlain } from '../ledger/toPlain.ts';
import type { Claim, Control } from './claim.ts';

/**
 * The claim as it stands now, every field read once: what a spec changes later, or a getter answers
 * the next time, is not what is examined, run or printed. Throws where there is nothing to read.
 */
export function snapshot(stated: Claim): Claim {
  const { because, beside, butNot, serves, readAs, assuming, settles, predict, uses, sources, ...rest } = stated;
  return {
    ...rest,
    because: { ...because },
    beside: { ...beside },
    butNot: Object.fromEntries(
      Object.entries({ ...butNot }).map(([sentence, control]): [string, Control] => [sentence, { ...control }]),
    ),
    serves: { ...serves },
    readAs: { ...readAs },
    assuming: { ...assuming },
    settles: toPlain(settles ?? {}, '"settles"') as NonNullable<Claim['settles']>,
    ...(predict === undefined ? {} : { predict: toPlain(predict, '"predict"') as unknown as NonNullable<Claim['predict']> }),
    uses: [...(uses ?? [])],
    sources: [...(sources ?? [])],
  };
}
