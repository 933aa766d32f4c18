import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../claim/ledger/canonicalJson.ts';
import type { Seal } from '../evidence/evidence.ts';
import type { Plain } from '../math/exact/plain.ts';
import { coded } from '../math/exact/refused.ts';
import { hashCode } from './hashCode.ts';

/** The file that a record is made with: what it exports by default is run, and its result recorded. */
export function recordFile(name: string): string {
  return `specs/${name}.record.ts`;
}

const KNOWN = new Map<string, string>();

/**
 * The seal that a record of this name and result has in this work tree: a hash of the mathematics that makes it,
 * as it is now, and a hash of that and of the result. Throws an `Error` when there is no such record.
 */
export function sealOf(root: string, name: string, result: Plain): Seal {
  const file = recordFile(name);
  const key = join(root, file);
  if (!existsSync(key)) throw coded('no-record', new Error(`There is no ${file}, which is what this result was recorded with.`));
  // A spec takes one record for several sentences; its code is read and printed anew once.
  const code = KNOWN.get(key) ?? hashCode(root, [file]);
  KNOWN.set(key, code);
  return {
    code,
    seal: createHash('sha256')
      .update(`${code}\n${canonicalJson(result)}`)
      .digest('hex'),
  };
}
