import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { filesUnder } from '../lesson/publish/filesUnder.ts';
import { coded } from '../math/exact/refused.ts';
import { isHidden } from './strays.ts';

/** A part of the specs that was run by itself. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** How a shard was run. */
export interface Origin {
  /** The folder of the book, which vitest writes into every path. */
  readonly root: string;
  /** What the claims were run with besides the fixed seeds, as JSON. */
  readonly seeds: string;
  /** The hash of everything that the outcome depends on. */
  readonly sources: string;
}

/** What a run has to have been to count. */
const FIXED = '{}';

/** SHA-256 over the specs, src, scripts, the lock file and what configures them: it is the same wherever these are the same. */
export function sourcesHash(root: string): string {
  const below = ['src', 'specs', 'scripts'].flatMap((folder) =>
    filesUnder(join(root, folder))
      // Python leaves what it has compiled beside its scripts.
      .filter((path) => !isHidden(path) && !path.endsWith('.pyc'))
      .map((path) => `${folder}/${path}`),
  );
  const beside = ['package.json', 'package-lock.json', 'vitest.config.ts'].filter((path) => existsSync(join(root, path)));
  const lines = [...below, ...beside].sort().map((path) => `${JSON.stringify(path)} ${digest(readFileSync(join(root, path)))}\n`);
  return digest(lines.join(''));
}

/** A path as vitest writes it, with forward slashes. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** What vitest wrote of a shard, with where it comes from and a hash over all of it. */
export function sealedShard(blob: string, shard: Shard, origin: Origin): string {
  const content = JSON.stringify({ shard, origin, blob });
  return JSON.stringify({ sha256: digest(content), content });
}

/**
 * What vitest wrote of these shards, by name, with the paths of this book. Throws a sentence for one that was edited,
 * is there twice, or was run from other sources or with other seeds than the fixed ones.
 */
export function openedShards(root: string, sources: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const opened = [...texts].map(([name, text]) => ({ name, ...contentOf(name, text) }));
  for (const [i, { name, shard, origin }] of opened.entries()) {
    const other = opened.slice(0, i).find((each) => each.shard.index === shard.index || each.shard.count !== shard.count);
    if (other !== undefined)
      throw refused('shard-twice', name, `it is shard ${told(shard)}, and ${other.name} is shard ${told(other.shard)}`);
    if (origin.seeds !== FIXED) throw refused('fresh-seed', name, `it was run with ${origin.seeds} in place of the fixed seeds`);
    if (origin.sources !== sources)
      throw refused('other-sources', name, 'specs, src, scripts or the lock file were other ones when it was run');
  }
  return new Map(opened.map(({ name, origin, blob }) => [name, moved(blob, origin.root, root)]));
}

interface Content {
  readonly shard: Shard;
  readonly origin: Origin;
  readonly blob: string;
}

function contentOf(name: string, text: string): Content {
  try {
    const { sha256, content } = JSON.parse(text) as { readonly sha256: string; readonly content: string };
    if (digest(content) === sha256) return JSON.parse(content) as Content;
  } catch {
    // It is told below, whatever it is.
  }
  throw refused('not-a-shard', name, 'it is not as npm test -- --shard=1/2 writes it, or was changed since');
}

/** The blob with its paths below another folder. It is a list in which each text stands by itself (flatted). */
function moved(blob: string, from: string, to: string): string {
  const values = JSON.parse(blob) as readonly unknown[];
  const move = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith(`${from}/`) ? `${to}${value.slice(from.length)}` : value;
  return JSON.stringify(values.map(move));
}

function refused(code: string, name: string, why: string): Error {
  return coded(code, new Error(`The shard ${name} cannot be merged: ${why}. Run the shards again and merge just these.`));
}

const told = ({ index, count }: Shard): string => `${index} of ${count}`;

function digest(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
