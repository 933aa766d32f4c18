import { inspect, parseArgs } from 'node:util';

/** What a user can mend, most of all how a command was called: a code, and a sentence with the remedy. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Node's own parser, with its refusals as usage errors that end with how the command is called. */
export function readArguments<const O extends Options>(args: readonly string[], options: O, usage: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError('unknown-argument', `${(error as Error).message} Call it as: ${usage}`);
  }
}

/** A whole number given on the command line. */
export function readSeed(text: string, usage: string): number {
  if (/^-?\d{1,10}$/.test(text)) return Number(text) | 0;
  throw new UsageError('not-a-seed', `"${text}" is no seed: a seed is a whole number. Call it as: ${usage}`);
}

/** What the commands and vitest are told by options, in the words that npm would take for its own. */
const OPTIONS = ['seed', 'path', 'kind', 'merge', 'open', 'port', 'workers', 't', 'coverage', 'project', 'reporter', 'shard'];

/**
 * What was meant for the command. pnpm passes on the "--" that npm takes away. Throws a `UsageError` for an option that
 * npm has taken for itself, since the "--" before it was forgotten: the command would run, and do something else.
 */
export function meantFor(args: readonly string[], env: { readonly [name: string]: string | undefined }): readonly string[] {
  const taken = OPTIONS.find((name) => env[`npm_config_${name}`] !== undefined);
  if (taken === undefined) return args[0] === '--' ? args.slice(1) : args;
  const { npm_lifecycle_event: name = 'test' } = env;
  const option = taken.length === 1 ? `-${taken}` : `--${taken}`;
  throw new UsageError(
    'taken-by-npm',
    `npm took ${option} for itself, so the command never saw it: write "--" before all that is for the command, as in npm ${name === 'test' ? name : `run ${name}`} -- ${option} …`,
  );
}

/** What a file system says when it lets nothing be written. */
const UNWRITABLE: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** What went wrong, where the error has a sentence for it; undefined for what nobody expected, which has a stack. */
function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (syscall !== undefined)
    return UNWRITABLE.has(code) && path !== undefined
      ? `${path} cannot be written (${code}): change its permissions, or run the command as the user who owns it.`
      : undefined;
  return typeof code === 'string' && !code.startsWith('ERR_') ? error.message : undefined;
}

/** Runs a command's main function: its result is the exit code, errors that have a sentence are one line. */
export async function main(command: (args: readonly string[]) => Promise<number> | number): Promise<void> {
  // The reader of what is printed may have read enough, as `head` has. What is left undone makes it a failure.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 1);
    });
  try {
    process.exitCode = (await command(meantFor(process.argv.slice(2), process.env))) || process.exitCode || 0;
  } catch (error) {
    console.error(`\n ${sentenceOf(error) ?? inspect(error)}`);
    process.exitCode = 1;
  }
}
