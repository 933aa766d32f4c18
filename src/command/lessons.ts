import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CliOptions } from 'vitest/node';
import { open } from '../lesson/publish/open.ts';
import { type Writer, writerOf } from '../lesson/publish/swap.ts';
import { pages } from '../lesson/site/pages.ts';
import { counted } from '../text/counted.ts';
import type { Run } from '../vitest/run.ts';
import { openedShards, slashed, sourcesHash } from '../vitest/shards.ts';
import { readArguments, UsageError } from './arguments.ts';
import { bundler } from './bundle/bundle.ts';
import { announceSeed, takeSeed } from './freshSeed.ts';
import { prove } from './prove.ts';

const USAGE = 'npm run lessons -- [--open] [--seed N | --seed random] [--merge folder-of-shards]';

/**
 * Proves every claim, then writes the pages of what stands; with `--merge`, takes the verdicts from
 * what shards left behind instead of running anything. The pages are replaced whole, and
 * only after a full run with the fixed seeds.
 */
export async function lessons(root: string, args: readonly string[]): Promise<number> {
  const seeded = takeSeed(args, USAGE);
  const { values } = readArguments(seeded.rest, { open: { type: 'boolean' }, merge: { type: 'string' } }, USAGE);
  announceSeed(seeded);
  // With a fresh seed nothing is written.
  const writer = seeded.fresh === undefined ? writerOf(root) : undefined;
  try {
    const published = await (values.merge === undefined
      ? proveAndWrite(root, {}, writer)
      : withShards(root, values.merge, (mergeReports) => proveAndWrite(root, { mergeReports }, writer)));
    if (values.open === true && published) open(join(root, 'lessons', 'site', 'index.html'));
    return published || seeded.fresh !== undefined ? 0 : 1;
  } finally {
    writer?.release();
  }
}

/** Proves the claims and has this writer write their pages; whether it did. */
async function proveAndWrite(root: string, options: CliOptions, writer: Writer | undefined): Promise<boolean> {
  let published = false;
  await prove(root, [], options, async (run) => {
    if (writer === undefined || !run.isFull || run.unfit.length > 0)
      return 'lessons/ was left as it is: pages are written from a full run of every spec with the fixed seeds.';
    writer.replace(pages(run.compiled, await bundler(root)(run.compiled.ledger.claims.map(({ id }) => id))));
    published = true;
    return summary(run);
  });
  return published;
}

/** The texts of the files in a folder of shards, by name. Throws a `UsageError` when there are none, or is anything else. */
export function shardsIn(root: string, given: string): ReadonlyMap<string, string> {
  const from = resolve(root, given);
  const isFolder = statSync(from, { throwIfNoEntry: false })?.isDirectory() === true;
  const entries = isFolder ? readdirSync(from, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.')) : [];
  if (entries.length === 0)
    throw new UsageError(
      'no-shards',
      `There are no shards in ${given}: npm test -- --shard=1/3 writes one. Call it as: ${USAGE}`,
    );
  const other = entries.find((entry) => !entry.isFile());
  if (other !== undefined)
    throw new UsageError(
      'no-file',
      `${given} has ${other.name} in it, which is not a file: merge a folder with nothing but shards in it.`,
    );
  return new Map(entries.map(({ name }): [string, string] => [name, readFileSync(join(from, name), 'utf8')]));
}

/**
 * Does something with a folder of what vitest wrote of these shards. Throws for a shard that is not one of this book as
 * it is, and a `UsageError` when there is none.
 */
async function withShards<T>(root: string, given: string, use: (folder: string) => Promise<T>): Promise<T> {
  const texts = shardsIn(root, given);
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  try {
    for (const [name, blob] of openedShards(slashed(root), sourcesHash(root), texts)) writeFileSync(join(folder, name), blob);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summary({ compiled: { ledger } }: Run): string {
  const { claims, withdrawn } = ledger;
  const missing = withdrawn.length === 0 ? '' : ` Without a page: ${withdrawn.map(({ id }) => id).join(', ')}.`;
  return `Pages of ${counted(claims.length, 'claim')}: lessons/README.md, and lessons/site/index.html for a browser.${missing}`;
}
