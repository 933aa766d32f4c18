import { join } from 'node:path';
import type { CensusTally } from '../../math/census/censusWalk.ts';
import { grouped } from '../../text/counted.ts';
import { hashCode } from '../../vitest/hashCode.ts';
import { UsageError } from '../arguments.ts';
import { censusInParallel } from './censusInParallel.ts';

/** Between two lines of progress. */
const TELL_EVERY = 2_000;

/** The census of one number of variables, with its progress on the terminal; an interruption is kept for later. */
export async function runCensus(root: string, variables: number, workers?: number): Promise<CensusTally> {
  const began = Date.now();
  const stop = new AbortController();
  const checkpoint = join(root, '.census', `${variables}.checkpoint`);
  const onSignal = (): void =>
    stop.abort(new UsageError('stopped', `Stopped. The same command goes on from where it was; that is in ${checkpoint}.`));
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  let told = began;
  try {
    return await censusInParallel(variables, {
      checkpoint,
      version: hashCode(root, ['src/math/census/censusWalk.ts']),
      ...(workers === undefined ? {} : { workers }),
      signal: stop.signal,
      onLevel: ({ level, waiting, classes, functions }) => {
        if (Date.now() - told < TELL_EVERY) return;
        told = Date.now();
        const [seconds, megabytes] = [(told - began) / 1000, process.memoryUsage.rss() / 2 ** 20];
        console.log(
          ` n = ${variables}, level ${level}: ${grouped(functions)} functions in ${grouped(classes)} classes so far, ${grouped(waiting)} in this level; ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`,
        );
      },
    });
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
