import { join } from 'node:path';
import { open } from '../lesson/publish/open.ts';
import { type Writer, writerOf } from '../lesson/publish/swap.ts';
import { pages } from '../lesson/site/pages.ts';
import { counted } from '../text/counted.ts';
import type { Run } from '../vitest/run.ts';
import { readArguments } from './arguments.ts';
import { bundler } from './bundle.ts';
import { announceSeed, takeSeed } from './freshSeed.ts';
import { prove } from './prove.ts';

const USAGE = 'npm run lessons -- [--open] [--seed N | --seed random] [--merge folder-of-blobs]';

/**
 * Proves every claim, then writes the pages of what stands; with `--merge`, takes the verdicts from
 * the blobs that shards left behind instead of running anything. The pages are replaced whole, and
 * only after a full run with the fixed seeds.
 */
export async function lessons(root: string, args: readonly string[]): Promise<number> {
  const seeded = takeSeed(args, USAGE);
  const { values } = readArguments(seeded.rest, { open: { type: 'boolean' }, merge: { type: 'string' } }, USAGE);
  announceSeed(seeded);
  // With a fresh seed nothing is written.
  const writer = seeded.fresh === undefined ? writerOf(root) : undefined;
  try {
    const published = await proveAndWrite(root, values.merge, writer);
    if (values.open === true && published) open(join(root, 'lessons', 'site', 'index.html'));
    return published || seeded.fresh !== undefined ? 0 : 1;
  } finally {
    writer?.release();
  }
}

/** Proves the claims and has this writer write their pages; whether it did. */
async function proveAndWrite(root: string, merge: string | undefined, writer: Writer | undefined): Promise<boolean> {
  let published = false;
  await prove(root, [], merge === undefined ? {} : { mergeReports: merge }, async (run) => {
    if (writer === undefined || !run.isFull || run.unfit.length > 0)
      return 'lessons/ was left as it is: pages are written from a full run of every spec with the fixed seeds.';
    writer.replace(pages(run.compiled, await bundler(root)(run.compiled.ledger.claims.map(({ id }) => id))));
    published = true;
    return summary(run);
  });
  return published;
}

function summary({ compiled: { ledger } }: Run): string {
  const { claims, withdrawn } = ledger;
  const missing = withdrawn.length === 0 ? '' : ` Without a page: ${withdrawn.map(({ id }) => id).join(', ')}.`;
  return `Pages of ${counted(claims.length, 'claim')}: lessons/README.md, and lessons/site/index.html for a browser.${missing}`;
}
