import type { ImportGraph } from './importGraph.ts';
import { roomGraph } from './roomGraph.ts';
import { RULES, roomOf } from './roomOf.ts';
import { LAYERS, type Room } from './rooms.ts';

type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The rooms from the bottom up, a line each, with a blank line between two layers: what a room holds, and behind an
 * arrow the rooms, then the packages that it imports. What it also gets to by way of another room is left out.
 */
export function diagram(graph: ImportGraph): string {
  const rooms = roomGraph(graph, (path) => roomOf(path)?.rule.room);
  const widest = Math.max(...RULES.map(({ room }) => room.length));
  const longest = Math.max(...RULES.map(({ holds }) => holds.length));
  const line = ({ room, holds, packages = [] }: Room): string => {
    const next = RULES.filter((other) => isDirect(room, other.room, rooms)).map((other) => other.room.replace(/^src\//, ''));
    const imported = [next, packages].filter(({ length }) => length > 0).map((names) => names.join(', '));
    const arrow = imported.length === 0 ? '' : `  → ${imported.join('; ')}`;
    return `${room.padEnd(widest)}  ${holds.padEnd(longest)}${arrow}`.trimEnd();
  };
  return LAYERS.map((layer) => layer.rooms.map(line).join('\n')).join('\n\n');
}

/** Whether a room imports another one that it does not get to by a third. */
function isDirect(room: string, other: string, rooms: Rooms): boolean {
  const next = [...(rooms.get(room) ?? [])];
  return next.includes(other) && !next.some((third) => third !== other && reaches(third, other, rooms));
}

/**
 * Whether a room gets to another one, in a circle or not. A name with a star is several rooms, and one of them need not
 * get to where another does.
 */
function reaches(room: string, other: string, rooms: Rooms): boolean {
  const met = new Set([room]);
  // A set is walked to its end, whatever is added on the way.
  for (const one of met) if (!one.includes('*')) for (const next of rooms.get(one) ?? []) met.add(next);
  return room !== other && met.has(other);
}
