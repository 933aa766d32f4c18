import { rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { BENDING } from '../bending/kinds.ts';
import { inspect } from '../drawing/inspect.ts';
import type { Example, Scene } from '../scene/scene.ts';
import { SEPARATING } from '../separating/kinds.ts';
import { drawn, firstScene } from './firstScene.ts';
import { type Kind, LIVE_KINDS } from './kinds.ts';

/** For the tests of live figures: the example in the file of each kind. Throws a `TypeError` for a file without one. */
export const EXAMPLES: ReadonlyMap<Kind, Example<unknown>> = new Map(
  await Promise.all(
    (Object.keys(LIVE_KINDS) as Kind[]).map(async (kind): Promise<[Kind, Example<unknown>]> => {
      const [room = 'live'] =
        Object.entries({ bending: BENDING, separating: SEPARATING }).find(([, kinds]) => Object.hasOwn(kinds, kind)) ?? [];
      const { example }: { readonly example?: Example<unknown> } = await import(/* @vite-ignore */ `../${room}/${kind}.ts`);
      if (example === undefined)
        throw coded(
          'no-example',
          new TypeError(`src/figure/${room}/${kind}.ts has no example: export const example = { data: () => …, says: '…' }.`),
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

/** The scene after the handle with this label has been let go at this spot. */
export function dragged(scene: Scene, label: string, x: number | string, y: number | string): Scene {
  const handle = scene.handles.find((one) => one.label === label);
  if (handle === undefined) throw new Error(`no handle ${label}`);
  return handle.to([rational(x), rational(y)]);
}

/** The scene after this control was used: pressed, or put to a value. */
export function used(scene: Scene, label: string, value = 0): Scene {
  const control = scene.controls.find((one) => one.label === label);
  if (control?.type === 'button' && control.to !== undefined) return control.to();
  if (control?.type === 'switch') return control.to(value !== 0);
  if (control?.type === 'choice' || control?.type === 'slider') return control.to(value);
  throw coded('no-control', new Error(`no control ${label} to use`));
}

/** All that is said to a reader who changes a figure. */
export function said({ says, reached = '' }: Scene): string {
  return `${says} ${reached}`.trim();
}

/** How many elements of a drawing have this look. */
export function looks(scene: Scene, name: string): number {
  return inspect(drawn(scene).svg).elements.filter(({ attributes }) => attributes.get('class') === name).length;
}
