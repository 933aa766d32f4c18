import './colour.ts';
import type { CliOptions } from 'vitest/node';
import { startVitest } from 'vitest/node';
import ClaimReporter from '../vitest/reporter.ts';
import type { Run } from '../vitest/run.ts';

/** vitest reads its configuration without a copy of it: claims run where nothing can be written. */
export const UNWRITTEN = { configLoader: 'runner' } as const satisfies CliOptions;

/** Runs the claims in this process's vitest, and hands over what the run came to. */
export async function prove(
  root: string,
  filters: readonly string[],
  options: CliOptions,
  onRun: (run: Run) => string | Promise<string>,
): Promise<void> {
  const vitest = await startVitest('test', [...filters], {
    root,
    watch: false,
    project: ['claims'],
    ...UNWRITTEN,
    ...options,
    reporters: [new ClaimReporter({ onRun })],
  });
  if (options.watch !== true) await vitest.close();
}
