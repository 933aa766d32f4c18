import { coded } from '../../math/exact/refused.ts';
import { firstScene, type Kind, LIVE_KINDS } from './live.ts';
import type { Example, Scene } from './scene.ts';

/** For the tests of live figures: the example in the file of each kind. Throws a `TypeError` for a file without one. */
export const EXAMPLES: ReadonlyMap<Kind, Example<unknown>> = new Map(
  await Promise.all(
    (Object.keys(LIVE_KINDS) as Kind[]).map(async (kind): Promise<[Kind, Example<unknown>]> => {
      const { example }: { readonly example?: Example<unknown> } = await import(/* @vite-ignore */ `./${kind}.ts`);
      if (example === undefined)
        throw coded(
          'no-example',
          new TypeError(`src/figure/live/${kind}.ts has no example: export const example = { data: () => …, says: '…' }.`),
        );
      return [kind, example];
    }),
  ),
);

/** Data for each kind. */
export const SAMPLES = Object.fromEntries([...EXAMPLES].map(([kind, { data }]) => [kind, data()])) as {
  readonly [K in Kind]: unknown;
};

/** The first scene of a kind's example. */
export function sampleScene(kind: Kind): Scene {
  return firstScene(kind, SAMPLES[kind]);
}
