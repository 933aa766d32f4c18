import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plain } from '../../math/exact/plain.ts';
import { coded } from '../../math/exact/refused.ts';
import { UsageError } from '../arguments.ts';
import { replaceFile } from '../replaceFile.ts';

/** Computes one part of a record, or takes it from an earlier start that was stopped. Each has its own name. */
export type Part = <T extends Plain>(name: string, compute: () => T) => T;

/** A computation in parts, kept in a file until all of it is done. */
export interface Parts {
  readonly part: Part;
  /** Forgets them. */
  readonly clear: () => void;
}

/** What the file has: the parts by their names, and the hash of the code that made them. */
interface Kept {
  readonly code: string;
  readonly parts: readonly (readonly [name: string, part: Plain])[];
}

/**
 * The parts of a record that are in this file, if the same code made them; others are computed, told and added to it.
 * So what is stopped goes on where it was. Throws a `UsageError` for a file that is damaged, an `Error` for a name that was
 * asked for before, and a `TypeError` for a number that is not finite.
 */
export function partsOf(file: string, code: string, tell: (line: string) => void): Parts {
  const before = existsSync(file) ? readParts(file) : undefined;
  const done = new Map(before?.code === code ? before.parts : []);
  const asked = new Set<string>();
  return {
    part<T extends Plain>(name: string, compute: () => T): T {
      if (asked.has(name))
        throw coded(
          'part-twice',
          new Error(`Two parts are called "${name}", and the second would be given the first: rename it.`),
        );
      asked.add(name);
      const known = done.get(name);
      if (known !== undefined) return known as T;
      const started = Date.now();
      const result = asRead(name, compute());
      done.set(name, result);
      mkdirSync(dirname(file), { recursive: true });
      const kept: Kept = { code, parts: [...done] };
      replaceFile(file, JSON.stringify(kept));
      tell(` ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
      return result;
    },
    clear: () => rmSync(file, { force: true }),
  };
}

function readParts(file: string): Kept {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    throw new UsageError('damaged-parts', `${file} is damaged; delete it to start anew.`);
  }
}

/** A part as it is read from the file later: a computation that was stopped comes to the same. */
function asRead<T extends Plain>(name: string, result: T): T {
  const text = JSON.stringify(result, (_, entry: unknown) => {
    if (typeof entry === 'number' && !Number.isFinite(entry))
      throw coded('not-finite', new TypeError(`The part "${name}" has the number ${entry}, which a file cannot keep.`));
    return entry;
  });
  return JSON.parse(text) as T;
}
