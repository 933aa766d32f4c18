import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { CliOptions } from 'vitest/node';
import { startVitest } from 'vitest/node';
import ClaimReporter from '../vitest/reporter.ts';
import type { Run } from '../vitest/run.ts';

/** How vitest is to read its configuration here: where it cannot write a copy of it, without one. */
export function loaderFor(root: string): CliOptions {
  try {
    accessSync(join(root, 'node_modules'), constants.W_OK);
    return {};
  } catch {
    return { configLoader: 'runner' };
  }
}

/** Runs the claims in this process's vitest, and hands over what the run came to. */
export async function prove(
  root: string,
  filters: readonly string[],
  options: CliOptions,
  onRun: (run: Run, ran: ReadonlySet<string>) => string | Promise<string>,
): Promise<void> {
  const vitest = await startVitest('test', [...filters], {
    root,
    watch: false,
    project: ['claims'],
    ...loaderFor(root),
    ...options,
    reporters: [new ClaimReporter({ onRun })],
  });
  if (options.watch !== true) await vitest.close();
}
