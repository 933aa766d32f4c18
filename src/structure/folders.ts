import { posix } from 'node:path';
import { isTest, type Sources } from './importGraph.ts';
import { roomOf, TABLE } from './roomOf.ts';

/** To find a thing in a folder, one reads the names of all that is in it. */
const MOST_FILES = 40;

/** Every folder without a rule, with too many files, or with too much of the code. Each is a sentence with the remedy. */
export function folderProblems(sources: Sources): readonly string[] {
  const folders = counted([...sources.keys()].map((path) => [posix.dirname(path), 1]));
  const lawless = new Set([...sources.keys()].filter((path) => path.endsWith('.ts') && !roomOf(path)).map(posix.dirname));
  const lines = roomLines(sources);
  const all = [...lines.values()].reduce((a, b) => a + b, 0);
  return [
    ...[...lawless].map((folder) =>
      folder.split('/').length > 3
        ? `${folder} lies within a room, and a room is src/a or src/a/b: put its files beside the others, or into a room of their own.`
        : `${folder} has no rule: say in ${TABLE} what it holds, behind the rooms that it imports and before those that import it.`,
    ),
    ...[...folders].flatMap(([folder, count]) =>
      count > MOST_FILES
        ? [`${folder} has ${count} files, and ${MOST_FILES} are the most: split it by what they are about.`]
        : [],
    ),
    ...[...lines].flatMap(([room, count]) =>
      4 * count > all
        ? [`${room} has ${count} of the ${all} lines of src, more than a quarter: split it by what they are about.`]
        : [],
    ),
  ];
}

/** How many lines of code each room of src has, tests aside. */
function roomLines(sources: Sources): ReadonlyMap<string, number> {
  const code = [...sources].filter(([path]) => path.startsWith('src/') && path.endsWith('.ts') && !isTest(path));
  return counted(code.map(([path, text]) => [roomOf(path)?.room ?? posix.dirname(path), text.split('\n').length - 1]));
}

function counted(entries: readonly (readonly [name: string, count: number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of entries) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
}
