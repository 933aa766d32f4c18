import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RecordFile } from '../claim/evidence/recorded.ts';
import { toPlain } from '../claim/plain.ts';
import { hashOf } from '../vitest/hashOf.ts';
import { readArguments, UsageError } from './arguments.ts';

const USAGE = 'npm run record -- 02-separability/census-9';

/**
 * Repeats a computation that is too long for every run: `specs/<name>.record.ts` exports a function by
 * default, whose result is stored in `specs/<name>.record.json` with the hash of that file and of all
 * it imports. A claim takes it from there with `recorded(…)`. The stored file is replaced whole.
 */
export async function record(root: string, args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, USAGE);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError(`One name is needed. Call it as: ${USAGE}`);
  const input = `specs/${name}.record.ts`;
  if (!existsSync(join(root, input)))
    throw new UsageError(
      `There is nothing to record: ${input} does not exist. It exports, by default, a function whose result is recorded.`,
    );
  const before = hashOf(root, [input]);
  const { default: compute } = (await import(pathToFileURL(join(root, input)).href)) as { default?: unknown };
  if (typeof compute !== 'function')
    throw new UsageError(`${input} must export, by default, a function whose result is recorded.`);
  const result = toPlain(await compute(), `the result of ${input}`);
  if (hashOf(root, [input]) !== before)
    throw new UsageError(`${input}, or something it imports, changed while it ran: nothing was recorded. Run it again.`);
  const stored: RecordFile = { command: `npm run record -- ${name}`, inputs: [input], hash: before, result };
  const output = join(root, `specs/${name}.record.json`);
  writeFileSync(`${output}.next`, `${JSON.stringify(stored, null, 2)}\n`);
  renameSync(`${output}.next`, output);
  console.log(`\n Recorded: specs/${name}.record.json`);
  return 0;
}
