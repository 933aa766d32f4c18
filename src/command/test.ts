import { parseCLI, startVitest } from 'vitest/node';
import { announceSeed, takeSeed } from './freshSeed.ts';

const USAGE = 'npm test -- [--seed N | --seed random] [any option of vitest]';

/**
 * The suite: every claim. vitest as it is, but for `--seed`; asked for anything in particular, such as a
 * file, a project or coverage, it runs that. The machinery's own tests are `npm run test:machinery`.
 * Never writes into lessons/.
 */
export async function test(root: string, args: readonly string[]): Promise<number> {
  const seeded = takeSeed(args, USAGE);
  announceSeed(seeded);
  const { filter, options } = parseCLI(['vitest', 'run', ...seeded.rest]);
  const isParticular = filter.length > 0 || options.project !== undefined || options.coverage !== undefined;
  const vitest = await startVitest('test', filter, { root, ...(isParticular ? {} : { project: ['claims'] }), ...options });
  if (options.watch !== true) await vitest.close();
  return 0;
}
