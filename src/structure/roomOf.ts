import { posix } from 'node:path';
import { LAYERS, type Room } from './rooms.ts';

/** Where the rules are. */
export const TABLE = 'src/structure/rooms.ts';

/** A room's rule, with what its layer says where it says nothing itself. */
export interface Rule extends Room {
  readonly because: string;
  /** How far up it stands. */
  readonly height: number;
}

/** The rules of all rooms, from the bottom up. */
export const RULES: readonly Rule[] = LAYERS.flatMap(({ rooms, ...layer }) => rooms.map((room) => ({ ...layer, ...room }))).map(
  (rule, height) => ({ ...rule, height }),
);

const FOR_ANY_NAME = RULES.filter(({ room }) => room.includes('*'));

/** A room that there is: its own path (a file's, where a rule is for files), and its rule. */
export interface Place {
  readonly room: string;
  readonly rule: Rule;
}

/** The room of a file; undefined where no rule is for its folder. */
export function roomOf(path: string): Place | undefined {
  return [path, posix.dirname(path)].map(placeOf).find((place) => place !== undefined);
}

/** A rule for a name goes before one for any name. */
function placeOf(room: string): Place | undefined {
  const rule = RULES.find((one) => one.room === room) ?? FOR_ANY_NAME.find((one) => matches(one.room, room));
  return rule && { room, rule };
}

/** Whether a path is as a pattern says. In it `*` stands for one name, or a part of it without a full stop. */
export function matches(pattern: string, path: string): boolean {
  const source = pattern.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '[^/.]+');
  return new RegExp(`^${source}$`).test(path);
}
