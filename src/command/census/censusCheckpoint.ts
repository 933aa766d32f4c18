import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CellSet } from '../../math/census/cellSet.ts';
import { UsageError } from '../arguments.ts';
import { replaceFile } from '../replaceFile.ts';

/** Where the walk of the census stands between two levels: what has been counted, and the cells of the next level. */
export interface CensusState {
  level: number;
  functions: bigint;
  classes: number;
  refused: number;
  cells: CellSet;
}

/** What tells a checkpoint of this census by this code from others. */
export interface CheckpointHeader {
  readonly variables: number;
  readonly version: string;
}

/** One line of JSON before the keys and the tables of the cells. */
interface Line extends CheckpointHeader {
  readonly level: number;
  readonly functions: string;
  readonly classes: number;
  readonly refused: number;
  readonly count: number;
  readonly digest: string;
}

/** Replaces the file whole. */
export function saveCensus(file: string, header: CheckpointHeader, state: CensusState): void {
  const { level, functions, classes, refused, cells } = state;
  const body = [bytesOf(cells.keys()), bytesOf(cells.tables())];
  const line: Line = {
    ...header,
    level,
    functions: String(functions),
    classes,
    refused,
    count: cells.count,
    digest: digestOf(...body),
  };
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), ...body]));
}

/** Reads it back, the cells into an empty set. Throws a {@link UsageError} when the file is damaged, or of another census or code. */
export function resumeCensus(file: string, header: CheckpointHeader, cells: CellSet): CensusState {
  const bytes = readFileSync(file);
  const end = bytes.indexOf('\n');
  const line = readLine(bytes.subarray(0, end).toString());
  const body = bytes.subarray(end + 1);
  if (line === undefined || digestOf(body) !== line.digest)
    throw new UsageError('damaged-checkpoint', `${file} is damaged; delete it to start anew.`);
  if (line.variables !== header.variables || line.version !== header.version)
    throw new UsageError(
      'foreign-checkpoint',
      `${file} was saved by another census, or by another version of its code; delete it to start anew.`,
    );
  const { level, functions, classes, refused, count } = line;
  const split = count * cells.keyLength * Int16Array.BYTES_PER_ELEMENT;
  // Copied, since an array of numbers must begin at a multiple of their size.
  const keys = new Int16Array(Uint8Array.from(body.subarray(0, split)).buffer);
  const tables = new Uint32Array(Uint8Array.from(body.subarray(split)).buffer);
  cells.addAll(keys, tables);
  return { level, functions: BigInt(functions), classes, refused, cells };
}

function readLine(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return undefined;
  }
}

function digestOf(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function bytesOf(array: Int16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
