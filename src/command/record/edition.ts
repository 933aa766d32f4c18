import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf } from '../../claim/ledger/edition.ts';
import type { Ledger } from '../../claim/ledger/ledger.ts';
import { whyNoLine } from '../../claim/ledger/line.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { replaceFile } from '../replaceFile.ts';

const USAGE = 'npm run edition -- "Second edition"';
const LEDGER = 'lessons/claims.json';
const FILE = 'src/content/edition.json';

/** Keeps what the ledger says as an edition of this name: from then on the errata tell what has changed since. */
export function edition(root: string, args: readonly string[]): number {
  const { positionals } = readArguments(args, {}, USAGE);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0 || whyNoLine(name) !== undefined)
    throw new UsageError('not-one-name', `An edition has one name, a line in quotation marks. Call it as: ${USAGE}`);
  if (!existsSync(join(root, LEDGER)))
    throw new UsageError('no-ledger', `There is no ${LEDGER} to keep. Write it first: npm run lessons`);
  const ledger = JSON.parse(readFileSync(join(root, LEDGER), 'utf8')) as Ledger;
  replaceFile(join(root, FILE), `${JSON.stringify(editionOf(name, ledger), null, 2)}\n`);
  console.log(`\n ${FILE} has the ${name}. Empty src/content/errata.ts, then write the pages: npm run lessons`);
  return 0;
}
