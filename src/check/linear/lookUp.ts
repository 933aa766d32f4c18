import { demand } from '../../math/exact/refused.ts';

/** What a map has under this name of a letter or a size. Throws `Refused` when it has nothing. */
export function lookUp<V>(map: ReadonlyMap<string, V>, name: string): V {
  const value = map.get(name);
  demand(value !== undefined, 'no-shape', `${name} has no shape or size.`);
  return value;
}
