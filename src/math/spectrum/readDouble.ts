import { coded } from '../exact/refused.ts';

/** A finite double. Throws a `TypeError` for what is no number, and a `RangeError` for NaN and the infinities. */
export function readDouble(value: unknown, name: string): number {
  if (typeof value !== 'number')
    throw coded(
      'not-a-double',
      new TypeError(`${name} is ${JSON.stringify(value)}, and this computes in doubles: give a number.`),
    );
  if (!Number.isFinite(value)) throw coded('not-finite', new RangeError(`${name} is ${value}: give a finite number.`));
  return value;
}

/**
 * A list of finite doubles, which may be a typed array, of any length; `length` of them where it is given. Throws a
 * `RangeError` for what is no list, and for another length.
 */
export function readDoubles(list: ArrayLike<number>, name: string, length?: number): readonly number[] {
  if (!Array.isArray(list) && !ArrayBuffer.isView(list))
    throw coded('not-a-list', new RangeError(`${name} is ${String(list)} and must be a list of numbers.`));
  if (length !== undefined && list.length !== length)
    throw coded('wrong-length', new RangeError(`${name} has ${list.length} entries and must have ${length}.`));
  return Array.from(list, (entry, i) => readDouble(entry, `${name}[${i}]`));
}
