import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toPlain } from '../../claim/ledger/toPlain.ts';
import type { RecordFile } from '../../evidence/recorded/recorded.ts';
import { hashCode } from '../../vitest/hashCode.ts';
import { recordFile, sealOf } from '../../vitest/sealOf.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { replaceFile } from '../replaceFile.ts';
import { partsOf } from './partsOf.ts';

const USAGE = 'npm run record -- 02-separability/census-9';

/**
 * Repeats a computation that is too long for every run: `specs/<name>.record.ts` exports a function by
 * default, whose result is stored in `specs/<name>.record.json` with its seal. A claim takes it from there with `recorded(…)`. The stored file is replaced whole.
 * The function is given a `Part`: what it computes in parts goes on where it was when it is stopped and called again.
 */
export async function record(root: string, args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {}, USAGE);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('not-one-name', `One name is needed. Call it as: ${USAGE}`);
  const input = recordFile(name);
  if (!existsSync(join(root, input)))
    throw new UsageError(
      'nothing-to-record',
      `There is nothing to record: ${input} does not exist. It exports, by default, a function whose result is recorded.`,
    );
  const before = hashCode(root, [input]);
  const { default: compute } = (await import(pathToFileURL(join(root, input)).href)) as { default?: unknown };
  if (typeof compute !== 'function')
    throw new UsageError('no-function-to-record', `${input} must export, by default, a function whose result is recorded.`);
  const { part, clear } = partsOf(join(root, `.records/${name}.json`), before, console.log);
  const result = toPlain(await compute(part), `the result of ${input}`);
  if (hashCode(root, [input]) !== before)
    throw new UsageError(
      'changed-while-recording',
      `${input}, or something it imports, changed while it ran: nothing was recorded. Run it again.`,
    );
  const stored: RecordFile = { record: name, ...sealOf(root, name, result), result };
  replaceFile(join(root, `specs/${name}.record.json`), `${JSON.stringify(stored, null, 2)}\n`);
  clear();
  console.log(`\n Recorded: specs/${name}.record.json`);
  return 0;
}
