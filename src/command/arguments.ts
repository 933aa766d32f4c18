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

/** Runs a command's main function: its result is the exit code, its usage errors one line. */
export async function main(command: (args: readonly string[]) => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = (await command(process.argv.slice(2))) || process.exitCode || 0;
  } catch (error) {
    console.error(`\n ${error instanceof UsageError ? error.message : inspect(error)}`);
    process.exitCode = 1;
  }
}
