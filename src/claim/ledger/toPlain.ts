import type { Plain } from '../../math/exact/plain.ts';
import { plain, Rational, rational } from '../../math/exact/rational.ts';
import { type Coded, coded } from '../../math/exact/refused.ts';

/** Deeper than any statement in this book; a cycle is met as depth. */
const MOST_DEPTH = 64;

/**
 * A deep, frozen copy of exact data, as the ledger writes it: safe integers, strings, booleans, null,
 * lists and plain objects; a bigint or a `Rational` becomes a number, `"p/q"` or digits.
 * Throws a `TypeError` that names the place for a float, NaN, undefined, a function, a hole, a class
 * instance, or a cycle. The author of the original can no longer change the copy.
 */
export function toPlain(value: unknown, where = 'the data', depth = 0): Plain {
  if (depth > MOST_DEPTH)
    throw coded('too-deep', new TypeError(`${where} is nested deeper than ${MOST_DEPTH} levels, or contains itself.`));
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  // Nearly everything that is copied is one of these. The 0 makes a zero of −0.
  if (Number.isSafeInteger(value)) return (value as number) + 0;
  if (typeof value === 'number' || typeof value === 'bigint') {
    try {
      return plain(rational(value));
    } catch (error) {
      const { code, message } = error as Coded;
      throw coded(code, new TypeError(`${where}: ${message}`));
    }
  }
  // Read again from what it says: an object that only claims to be a Rational may say anything.
  if (value instanceof Rational) return plain(rational(`${value.n}/${value.d}`));
  if (Array.isArray(value) && Object.getPrototypeOf(value) === Array.prototype) {
    // By index: a list may bring an iterator of its own.
    return Object.freeze(Array.from({ length: value.length }, (_, i) => toPlain(value[i], `${where}[${i}]`, depth + 1)));
  }
  if (typeof value === 'object' && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)) {
    const entries = Object.entries(value).map(([key, entry]): [string, Plain] => {
      // Assigning this key would change the copy's prototype instead of its contents.
      if (key === '__proto__') throw coded('proto', new TypeError(`${where} has a field called "__proto__".`));
      return [key, toPlain(entry, `${where}.${key}`, depth + 1)];
    });
    return Object.freeze(Object.fromEntries(entries));
  }
  throw coded(
    'not-plain',
    new TypeError(
      `${where} is ${describe(value)}, and evidence is made of exact numbers, strings, true, false, null, lists and plain objects.`,
    ),
  );
}

function describe(value: unknown): string {
  return typeof value === 'object'
    ? `an instance of ${value?.constructor?.name ?? 'an unnamed class'}`
    : `of type ${typeof value}`;
}
