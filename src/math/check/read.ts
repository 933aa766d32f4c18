import { type Q, type Rational, rational } from '../rational.ts';
import { type Plain, Refused, require } from './checker.ts';

/**
 * Readers of plain data. Each takes what a checker was given and the name to blame, and either
 * returns the thing typed or throws a `Refused` that names it.
 */

export type Point = readonly Rational[];

/** An object with exactly these fields, no more and no fewer. */
export function readFields<K extends string>(data: Plain, name: string, keys: readonly K[]): { readonly [P in K]: Plain } {
  require(typeof data === 'object' && data !== null && !Array.isArray(data), `${name} must be an object.`);
  const found = Object.keys(data);
  for (const key of keys) require(found.includes(key), `${name} lacks the field "${key}".`);
  for (const key of found) require((keys as readonly string[]).includes(key), `${name} has the unknown field "${key}".`);
  return data as { readonly [P in K]: Plain };
}

/** The entries of an object used as a map, in the order they are written. */
export function readEntries(data: Plain, name: string): readonly (readonly [string, Plain])[] {
  require(typeof data === 'object' && data !== null && !Array.isArray(data), `${name} must be an object.`);
  return Object.entries(data);
}

export function readList(data: Plain, name: string): readonly Plain[] {
  require(Array.isArray(data), `${name} must be a list.`);
  return data as readonly Plain[];
}

export function readText(data: Plain, name: string): string {
  require(typeof data === 'string', `${name} must be a string.`);
  return data;
}

export function readLabel(data: Plain, name: string): boolean {
  require(typeof data === 'boolean', `${name} must be true or false.`);
  return data;
}

/** A natural number no larger than `most`: sizes that a loop will run to are always bounded. */
export function readNatural(data: Plain, name: string, most: number): number {
  require(typeof data === 'number' && Number.isSafeInteger(data) && data >= 0, `${name} must be a natural number.`);
  require(data <= most, `${name} is ${data}, and this checker stops at ${most}.`);
  return data;
}

export function readRational(data: Plain, name: string): Rational {
  try {
    return rational(data as Q);
  } catch (error) {
    throw new Refused(`${name}: ${(error as Error).message}`);
  }
}

export function readPoint(data: Plain, name: string): Point {
  return readList(data, name).map((entry, i) => readRational(entry, `${name}[${i}]`));
}

/** Points of one and the same dimension, at least one of them, and at least one coordinate. */
export function readPoints(data: Plain, name: string): readonly Point[] {
  const points = readList(data, name).map((entry, i) => readPoint(entry, `${name}[${i}]`));
  require(points.length > 0, `${name} is empty, so there is nothing to check.`);
  const dimension = points[0]?.length ?? 0;
  require(dimension > 0, `${name}[0] has no coordinates.`);
  points.forEach((point, i) => {
    require(point.length === dimension, `${name}[${i}] has ${point.length} coordinates where ${name}[0] has ${dimension}.`);
  });
  return points;
}

/** One label a point. */
export function readLabels(data: Plain, name: string, count: number): readonly boolean[] {
  const labels = readList(data, name).map((entry, i) => readLabel(entry, `${name}[${i}]`));
  require(labels.length === count, `${name} has ${labels.length} entries for ${count} points.`);
  return labels;
}
