import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliOptions, parseCLI, startVitest } from 'vitest/node';
import { didYouMean } from '../text/nearest.ts';
import { specOf } from '../text/paths.ts';
import { circumstancesOf } from '../vitest/circumstances.ts';
import ClaimReporter from '../vitest/reporter.ts';
import { type Shard, sealedShard, slashed, sourcesHash } from '../vitest/shards.ts';
import { allIds } from '../vitest/specs.ts';
import { UsageError } from './arguments.ts';
import { claimsNamed } from './claimsNamed.ts';
import { announceSeed, takeSeed } from './freshSeed.ts';
import { loaderFor } from './prove.ts';

const USAGE = 'npm test -- [part of the name of a claim …] [--seed N | --seed random] [--shard 1/3] [an option of vitest]';

/** The options that vitest is given. With another root or configuration it would run another book; it says nothing of one that it does not know. */
const OPTIONS = [
  'bail',
  'changed',
  'color',
  'coverage',
  'execArgv',
  'fileParallelism',
  'help',
  'maxWorkers',
  'outputFile',
  'pool',
  'project',
  'reporter',
  'run',
  'shard',
  'silent',
  'slowTestThreshold',
  'testNamePattern',
  'testTimeout',
  'update',
  'version',
  'watch',
] as const;
/** Their short names, and what stands behind a second "--". */
const SHORT = ['h', 't', 'u', 'v', 'w', '--'];

/** Where shards are kept. */
const SHARDS = '.vitest-reports';

/**
 * The suite: every claim, or those that have one of these in their names, told in full. vitest as it is, but for
 * `--seed`; asked for a project or for coverage, it runs that. The machinery's own tests are `npm run test:machinery`.
 * Never writes into lessons/. Throws a `UsageError` for a name that no claim has, for an unknown option, and
 * for a malformed `-t` or `--shard`.
 */
export async function test(root: string, args: readonly string[]): Promise<number> {
  const seeded = takeSeed(args, USAGE);
  const { filter, options } = parseCLI(['vitest', 'run', ...seeded.rest]);
  refuseUnknown(options);
  // vitest has answered these two already, and they ask for no run.
  if ('help' in options || 'version' in options) {
    console.log(`\n Here it is called as: ${USAGE}`);
    return 0;
  }
  const { files, scope, inFull } = chosen(root, filter, options);
  refuseMalformed(options.testNamePattern);
  const shard = shardOf(options.shard);
  announceSeed(seeded);
  // Our own reporter tells the claims how to run; where another one reports, this does.
  const provide = { circumstances: circumstancesOf(process.env) };
  // The reporter that the configuration names is this one; it is here already, and need not be loaded again.
  const own = new ClaimReporter({ inFull });
  const run = async (reporters: CliOptions): Promise<void> => {
    const vitest = await startVitest('test', [...files], {
      root,
      provide,
      ...loaderFor(root),
      ...scope,
      ...reporters,
      ...options,
    }).catch((error: unknown) => {
      throw ofOptions(error, options) ?? error;
    });
    if (options.watch !== true) await vitest.close();
  };
  if ('reporter' in options) await run({});
  else if (shard === undefined) await run({ reporters: [own] });
  else await keepShard(root, shard, (outputFile) => run({ reporters: [own, ['blob', { outputFile }]] }));
  return 0;
}

/** The shard that is asked for as `1/3`; undefined for none. Throws a `UsageError` for anything else. */
function shardOf(text: unknown): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d+)\/(\d+)$/.exec(String(text)) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count) return shard;
  throw new UsageError('not-a-shard', `"${text}" is not a shard: of three they are 1/3, 2/3 and 3/3. Call it as: ${USAGE}`);
}

/**
 * Keeps what vitest writes of a shard, for `npm run lessons -- --merge`, with what it was made from. Throws a
 * `UsageError` when that was changed while the shard ran.
 */
async function keepShard(root: string, shard: Shard, run: (blob: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shard-'));
  try {
    const sources = sourcesHash(root);
    const blob = join(folder, 'blob.json');
    await run(blob);
    if (sourcesHash(root) !== sources)
      throw new UsageError(
        'changed-while-running',
        'Specs or src were changed while the shard ran: nothing was kept of it. Run it again.',
      );
    const file = `${SHARDS}/shard-${shard.index}-of-${shard.count}.json`;
    mkdirSync(join(root, SHARDS), { recursive: true });
    const origin = { root: slashed(root), seeds: JSON.stringify(circumstancesOf(process.env)), sources };
    writeFileSync(join(root, file), sealedShard(readFileSync(blob, 'utf8'), shard, origin));
    console.log(
      `\n Shard ${shard.index} of ${shard.count}: ${file}. With all of them together: npm run lessons -- --merge ${SHARDS}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws a `UsageError` for a part of a name that is no regular expression: vitest takes it for one. */
function refuseMalformed(pattern: CliOptions['testNamePattern']): void {
  if (typeof pattern !== 'string') return;
  try {
    new RegExp(pattern);
  } catch (error) {
    throw new UsageError(
      'not-a-pattern',
      `-t takes a regular expression, and "${pattern}" is not one (${(error as Error).message}): put a backslash before each mark that stands for itself, such as \\(.`,
    );
  }
}

/** Throws a `UsageError` for an option that is none of these. */
function refuseUnknown(options: object): void {
  const unknown = Object.keys(options).find((name) => !SHORT.includes(name) && !OPTIONS.some((known) => known === name));
  if (unknown === undefined) return;
  const dashed = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const known = OPTIONS.map(dashed);
  throw new UsageError(
    'unknown-option',
    `npm test has no option ${unknown.length === 1 ? `-${unknown}` : dashed(unknown)}.${didYouMean(dashed(unknown), ['--seed', ...known])} Of vitest it takes ${known.join(', ')}. Call it as: ${USAGE}`,
  );
}

/** vitest's own refusal of a project or a reporter, which has no code, in a sentence; undefined for another error. */
function ofOptions(error: unknown, { project, reporter }: CliOptions & { readonly reporter?: unknown }): UsageError | undefined {
  const { message = '' } = Object(error) as { readonly message?: string };
  if (message.startsWith('No projects matched'))
    return new UsageError('no-such-project', `vitest.config.ts has no project "${project}": name one of those listed there.`);
  if (message.startsWith('Failed to load custom Reporter'))
    return new UsageError(
      'no-such-reporter',
      `There is no reporter "${reporter}": name one of vitest, such as json or default, or the file of one.`,
    );
  return undefined;
}

/** What is run, and how it is told. */
interface Chosen {
  readonly files: readonly string[];
  readonly scope: CliOptions;
  readonly inFull: boolean;
}

/** A filter chooses claims, unless a project is asked for, whose tests it then chooses as vitest does. */
function chosen(root: string, filter: readonly string[], { project, coverage }: CliOptions): Chosen {
  if (project !== undefined) return { files: filter, scope: {}, inFull: false };
  if (filter.length === 0) return { files: [], scope: coverage === undefined ? { project: ['claims'] } : {}, inFull: false };
  const ids = allIds(root);
  const named = new Set(filter.flatMap((given) => claimsNamed(ids, given)));
  return { files: [...named].map((id) => join(root, specOf(id))), scope: { project: ['claims'] }, inFull: true };
}
