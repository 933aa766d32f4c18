import { parseCLI, startVitest } from 'vitest/node';
import { announceSeed, takeSeed } from './freshSeed.ts';

const USAGE = 'npm test -- [--seed N | --seed random] [any option of vitest]';

/** The whole suite: vitest as it is, but for `--seed`. Never writes into lessons/. */
export async function test(root: string, args: readonly string[]): Promise<number> {
  const seeded = takeSeed(args, USAGE);
  announceSeed(seeded);
  const { filter, options } = parseCLI(['vitest', 'run', ...seeded.rest]);
  const vitest = await startVitest('test', filter, { root, ...options });
  if (options.watch !== true) await vitest.close();
  return 0;
}
