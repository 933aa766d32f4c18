import { type ImportGraph, isTest } from './importGraph.ts';
import { roomOf } from './roomOf.ts';

/** Which rooms each room imports, tests aside. `nameOf` may give one name to several rooms. */
export function roomGraph(
  graph: ImportGraph,
  nameOf = (path: string): string | undefined => roomOf(path)?.room,
): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const [path, { files }] of graph) {
    const room = nameOf(path);
    if (room === undefined || isTest(path)) continue;
    const next = rooms.get(room) ?? new Set();
    for (const target of files) {
      const other = nameOf(target);
      if (other !== undefined && other !== room) next.add(other);
    }
    rooms.set(room, next);
  }
  return rooms;
}
