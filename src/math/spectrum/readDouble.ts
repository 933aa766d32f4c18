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

/** A list of finite doubles, of any length; `length` of them where it is given. */
export function readDoubles(list: readonly number[], name: string, length = list.length): readonly number[] {
  if (list.length !== length)
    throw coded('wrong-length', new RangeError(`${name} has ${list.length} entries and must have ${length}.`));
  return list.map((entry, i) => readDouble(entry, `${name}[${i}]`));
}
