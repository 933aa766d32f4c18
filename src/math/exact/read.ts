import { at } from './at.ts';
import { bounded } from './bounded.ts';
import type { Plain } from './plain.ts';
import { type Rational, rational } from './rational.ts';
import { type Coded, demand, Refused } from './refused.ts';

/**
 * Readers of plain data. Each takes what a checker was given and the name to blame, and either
 * returns the thing typed or throws a `Refused` that names it.
 */

/** A point with its coordinates read. */
export type Point = readonly Rational[];

/** Longer than any number that `bounded` lets through is written. */
const MOST_CHARACTERS = 2600;

/** An object with exactly these fields, no more and no fewer. */
export function readFields<K extends string>(data: Plain, name: string, keys: readonly K[]): { readonly [P in K]: Plain } {
  demand(typeof data === 'object' && data !== null && !Array.isArray(data), 'not-an-object', `${name} must be an object.`);
  const found = Object.keys(data);
  for (const key of keys) demand(found.includes(key), 'missing-field', `${name} lacks the field "${key}".`);
  for (const key of found)
    demand((keys as readonly string[]).includes(key), 'unknown-field', `${name} has the unknown field "${key}".`);
  return data as { readonly [P in K]: Plain };
}

/** The entries of an object used as a map, in the order they are written. */
export function readEntries(data: Plain, name: string): readonly (readonly [string, Plain])[] {
  demand(typeof data === 'object' && data !== null && !Array.isArray(data), 'not-an-object', `${name} must be an object.`);
  return Object.entries(data);
}

/** A list, its entries not yet read. */
export function readList(data: Plain, name: string): readonly Plain[] {
  demand(Array.isArray(data), 'not-a-list', `${name} must be a list.`);
  // A hole would be skipped by map and forEach; as undefined it is read, and refused.
  return Array.from(data as readonly Plain[]);
}

/** A string. */
export function readText(data: Plain, name: string): string {
  demand(typeof data === 'string', 'not-a-string', `${name} must be a string.`);
  return data;
}

/** A label of a point: true or false. */
export function readLabel(data: Plain, name: string): boolean {
  demand(typeof data === 'boolean', 'not-a-boolean', `${name} must be true or false.`);
  return data;
}

/** A natural number no larger than `most`: sizes that a loop will run to are always bounded. */
export function readNatural(data: Plain, name: string, most: number): number {
  demand(
    typeof data === 'number' && Number.isSafeInteger(data) && data >= 0,
    'not-a-natural',
    `${name} must be a natural number.`,
  );
  demand(data <= most, 'too-large', `${name} is ${data}, and this checker stops at ${most}.`);
  return data;
}

/** An exact number: a whole number, "p/q" or a decimal string, of bounded size. */
export function readRational(data: Plain, name: string): Rational {
  demand(
    typeof data === 'number' || typeof data === 'string',
    'not-a-number',
    `${name} must be an exact number: a whole number, "p/q" or a decimal string.`,
  );
  demand(
    String(data).length <= MOST_CHARACTERS,
    'too-many-characters',
    `${name} is written with more than ${MOST_CHARACTERS} characters.`,
  );
  try {
    return bounded(rational(data));
  } catch (error) {
    const { code, message } = error as Coded;
    throw new Refused(code, `${name}: ${message}`);
  }
}

/** A point: a list of exact numbers, which may be empty. */
export function readPoint(data: Plain, name: string): Point {
  return readList(data, name).map((entry, i) => readRational(entry, `${name}[${i}]`));
}

/** Points of one and the same dimension, at least one of them, and at least one coordinate. */
export function readPoints(data: Plain, name: string): readonly Point[] {
  const points = readList(data, name).map((entry, i) => readPoint(entry, `${name}[${i}]`));
  demand(points.length > 0, 'empty', `${name} is empty, so there is nothing to check.`);
  const dimension = at(points, 0).length;
  demand(dimension > 0, 'no-coordinates', `${name}[0] has no coordinates.`);
  points.forEach((point, i) => {
    demand(
      point.length === dimension,
      'ragged-points',
      `${name}[${i}] has ${point.length} coordinates where ${name}[0] has ${dimension}.`,
    );
  });
  return points;
}

/** One label a point. */
export function readLabels(data: Plain, name: string, count: number): readonly boolean[] {
  const labels = readList(data, name).map((entry, i) => readLabel(entry, `${name}[${i}]`));
  demand(labels.length === count, 'wrong-number-of-labels', `${name} has ${labels.length} entries for ${count} points.`);
  return labels;
}
