import { parentPort } from 'node:worker_threads';
import type { CellSet, Cells } from '../../math/census/cellSet.ts';
import { type CensusTally, CensusWalk } from '../../math/census/censusWalk.ts';

/** Some cells of a level, to be visited. */
export interface CensusTask {
  readonly variables: number;
  readonly level: number;
  readonly count: number;
  readonly keys: Int16Array;
  readonly tables: Uint32Array;
}

/** What was found there: cells of the next level that this worker has not sent before. */
export interface CensusReply {
  readonly tally: CensusTally;
  readonly keys: Int16Array;
  readonly tables: Uint32Array;
}

let walk: CensusWalk | undefined;
let next: CellSet | undefined;
let levelOfNext = -1;

parentPort?.on('message', ({ variables, level, count, keys, tables }: CensusTask) => {
  walk ??= new CensusWalk(variables);
  if (next === undefined || level !== levelOfNext) next = walk.noCells();
  levelOfNext = level;
  const [keyLength, tableLength] = [keys.length / count, tables.length / count];
  const cells: Cells = {
    count,
    keys: (from, to) => keys.subarray(from * keyLength, to * keyLength),
    tables: (from, to) => tables.subarray(from * tableLength, to * tableLength),
  };
  const known = next.count;
  const tally = walk.visit(cells, 0, count, next);
  const reply: CensusReply = {
    tally,
    keys: next.keys(known, next.count).slice(),
    tables: next.tables(known, next.count).slice(),
  };
  parentPort?.postMessage(reply, [reply.keys.buffer, reply.tables.buffer] as ArrayBuffer[]);
});
