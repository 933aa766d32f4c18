import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plain } from '../math/exact/plain.ts';

/** Computes one part of a record, or takes it from an earlier start that was stopped. Each has a name of its own. */
export type Part = <T extends Plain>(name: string, compute: () => T) => T;

/** A computation in parts, kept in a file until all of it is done. */
export interface Parts {
  readonly part: Part;
  /** Forgets them. */
  readonly clear: () => void;
}

/**
 * The parts of a record that are in this file, if the same code made them; others are computed, told and added to it.
 * So what is stopped goes on where it was. Throws a `SyntaxError` for a file that is damaged.
 */
export function partsOf(file: string, code: string, tell: (line: string) => void): Parts {
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { code: string; parts: [string, Plain][] })
    : undefined;
  const done = new Map(before?.code === code ? before.parts : []);
  return {
    part<T extends Plain>(name: string, compute: () => T): T {
      const known = done.get(name);
      if (known !== undefined) return known as T;
      const started = Date.now();
      const result = compute();
      done.set(name, result);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.next`, JSON.stringify({ code, parts: [...done] }));
      renameSync(`${file}.next`, file);
      tell(` ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
      return result;
    },
    clear: () => rmSync(file, { force: true }),
  };
}
