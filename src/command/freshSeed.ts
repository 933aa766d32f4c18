import { randomInt } from 'node:crypto';
import { FRESH_SEED } from '../vitest/circumstances.ts';
import { columnsOf } from '../vitest/telling/columnsOf.ts';
import { wrapped } from '../vitest/telling/wrapped.ts';
import { readSeed, UsageError } from './arguments.ts';

/** What the arguments of a run say about its seed, and the arguments without that. */
export interface Seeded {
  readonly fresh: number | undefined;
  readonly rest: readonly string[];
}

/** Takes `--seed N`, `--seed=N` or `--seed random` out of the arguments; everything else is vitest's. */
export function takeSeed(args: readonly string[], usage: string): Seeded {
  const at = args.findIndex((arg) => arg === '--seed' || arg.startsWith('--seed='));
  const given = args[at];
  if (given === undefined) return { fresh: undefined, rest: args };
  const inline = given.startsWith('--seed=');
  const text = inline ? given.slice('--seed='.length) : args[at + 1];
  if (text === undefined || text === '')
    throw new UsageError('no-seed', `--seed needs a whole number, or "random". Call it as: ${usage}`);
  const fresh = text === 'random' ? randomInt(2 ** 31) : readSeed(text, usage);
  return { fresh, rest: [...args.slice(0, at), ...args.slice(at + (inline ? 1 : 2))] };
}

/** Tells the workers to run with this fresh seed, and the reader that pages are not written from it. */
export function announceSeed({ fresh }: Seeded): void {
  if (fresh === undefined) return;
  process.env[FRESH_SEED] = String(fresh);
  const says = ` Exploring with the fresh seed ${fresh}: nothing will be written into lessons/. Repeat with --seed ${fresh}.`;
  console.log(`\n${wrapped(says, columnsOf(process.stdout, process.env), 1)}`);
}
