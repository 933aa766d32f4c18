import { cycle } from './cycle.ts';
import { folderProblems } from './folders.ts';
import { type ImportGraph, importGraph, type Sources } from './importGraph.ts';
import { isContents } from './isContents.ts';
import { refusals } from './refusals.ts';
import { roomGraph } from './roomGraph.ts';

const CONTENTS = 'src/index.ts';

/** What in the project is not as the table of rooms says: a sentence each, with the reason and the remedy. */
export function violations(sources: Sources, graph: ImportGraph = importGraph(sources)): readonly string[] {
  return [...folderProblems(sources), ...refusals(graph), ...moreThanContents(sources), ...cycles(graph)];
}

function moreThanContents(sources: Sources): readonly string[] {
  if (isContents(CONTENTS, sources.get(CONTENTS) ?? '')) return [];
  return [`${CONTENTS} is the table of contents of what specs are written with: move all but "export … from" into a room.`];
}

function cycles(graph: ImportGraph): readonly string[] {
  const files = cycle(new Map([...graph].map(([path, imported]) => [path, imported.files])));
  const rooms = cycle(roomGraph(graph));
  return [
    ...(files === undefined ? [] : [`Files import one another in a circle, ${files.join(' → ')}: ${BELOW}`]),
    ...(rooms === undefined ? [] : [`Rooms import one another in a circle, ${rooms.join(' → ')}: ${BELOW}`]),
  ];
}

const BELOW = 'move what both need into one below.';
