import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { CellSet } from '../../math/census/cellSet.ts';
import { type CensusTally, CensusWalk } from '../../math/census/censusWalk.ts';
import { type CensusState, resumeCensus, saveCensus } from './censusCheckpoint.ts';
import type { CensusReply, CensusTask } from './censusWorker.ts';

/** How many cells a worker gets at a time: some hundredths of a second of work. */
const CHUNK = 2048;
/** A worker that has two chunks never waits for its next one. */
const CHUNKS_AHEAD = 2;
/** What a worker runs, made once for all of them: Node 20 runs no TypeScript. */
let source: string | undefined;

/** Between levels, so often is everything saved that is needed to go on from there. */
const SAVE_EVERY = 15_000;

/** How far the census has come: all cells before this level are counted. */
export interface CensusProgress extends CensusTally {
  readonly level: number;
  /** The cells of this level, still to be visited. */
  readonly waiting: number;
}

/** How the census is run, and what is saved of it. */
export interface ParallelOptions {
  /** Where to save what is needed to resume, and to look for it. */
  readonly checkpoint?: string;
  /** What identifies the code: a checkpoint of other code is refused. */
  readonly version?: string;
  readonly workers?: number;
  readonly onLevel?: (progress: CensusProgress) => void;
  /** When it fires, everything done so far is saved and the census rejects with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * The census of `thresholdCensus` on several threads. Memory is bounded by two levels of the walk, and a level is
 * what is lost at most when it is stopped: the saved file is replaced whole, between levels, and everything in
 * it is verified again when it is visited. Throws an `Error` for a checkpoint that is damaged or of other code.
 */
export async function censusInParallel(variables: number, options: ParallelOptions = {}): Promise<CensusTally> {
  const { checkpoint, version = '', workers = availableParallelism(), onLevel, signal } = options;
  const walk = new CensusWalk(variables);
  const header = { variables, version };
  const state: CensusState =
    checkpoint !== undefined && existsSync(checkpoint)
      ? resumeCensus(checkpoint, header, walk.noCells())
      : { level: 0, functions: 0n, classes: 0, refused: 0, cells: walk.firstLevel() };
  source ??= workerSource();
  const script = source;
  const crew = Array.from({ length: workers }, () => new Worker(script, { eval: true }));
  let saved = Date.now();
  try {
    while (state.cells.count > 0) {
      onLevel?.({ ...state, waiting: state.cells.count });
      const next = walk.noCells();
      const tally = await visitLevel(crew, variables, state, next, signal);
      state.functions += tally.functions;
      state.classes += tally.classes;
      state.refused += tally.refused;
      state.level += 1;
      state.cells = next;
      if (checkpoint !== undefined && Date.now() - saved > SAVE_EVERY) {
        saveCensus(checkpoint, header, state);
        saved = Date.now();
      }
    }
  } catch (error) {
    // A level that was not finished is visited again; what came before it is kept.
    if (checkpoint !== undefined) saveCensus(checkpoint, header, state);
    throw error;
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
  if (checkpoint !== undefined) rmSync(checkpoint, { force: true });
  const { functions, classes, refused } = state;
  return { functions, classes, refused };
}

/** The worker with all that it imports, as one script. */
function workerSource(): string {
  const entry = fileURLToPath(new URL('./censusWorker.ts', import.meta.url));
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false, platform: 'node', target: 'node20' });
  return outputFiles.map(({ text }) => text).join('');
}

/** Hands out the cells of a level and gathers those of the next. */
function visitLevel(
  crew: readonly Worker[],
  variables: number,
  { level, cells }: CensusState,
  next: CellSet,
  signal: AbortSignal | undefined,
): Promise<CensusTally> {
  const total = { functions: 0n, classes: 0, refused: 0 };
  let from = 0;
  return new Promise((resolve, reject) => {
    const undo: (() => void)[] = [];
    const finish = (settle: () => void): void => {
      for (const each of undo) each();
      settle();
    };
    const onAbort = (): void => finish(() => reject(signal?.reason));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort);
    undo.push(() => signal?.removeEventListener('abort', onAbort));
    const handOut = (worker: Worker): void => {
      if (from >= cells.count) return;
      const to = Math.min(from + CHUNK, cells.count);
      const task: CensusTask = {
        variables,
        level,
        count: to - from,
        keys: cells.keys(from, to).slice(),
        tables: cells.tables(from, to).slice(),
      };
      worker.postMessage(task, [task.keys.buffer, task.tables.buffer] as ArrayBuffer[]);
      from = to;
    };
    for (const worker of crew) {
      const onError = (error: Error): void => finish(() => reject(error));
      const onReply = ({ tally, keys, tables }: CensusReply): void => {
        handOut(worker);
        next.addAll(keys, tables);
        total.functions += tally.functions;
        total.classes += tally.classes;
        total.refused += tally.refused;
        if (total.classes === cells.count) finish(() => resolve(total));
      };
      worker.on('error', onError).on('message', onReply);
      undo.push(() => worker.off('error', onError).off('message', onReply));
    }
    for (let chunk = 0; chunk < CHUNKS_AHEAD; chunk += 1) for (const worker of crew) handOut(worker);
  });
}
