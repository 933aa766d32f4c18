import { coded } from '../../math/exact/refused.ts';

/** A list of plain values stays on one line up to this width, the indentation included. */
const WIDTH = 100;

/** Told of each object before it is written, with the indentation it has: `write` writes it, and what is returned is put in its place. */
export type Writing = (value: object, indent: string, write: () => string) => string;

/**
 * JSON as the repository keeps it: fields in the order in which they were written (as ledger.ts
 * declares them), two spaces a level, short lists of plain values on one line, a newline at the end.
 * One value has one text, so two runs that found the same differ in no byte. Throws a `TypeError`
 * that names the place of anything JSON cannot carry unchanged: NaN, an infinity, −0, a function, undefined.
 * `writing` may bring back what it had before of an object that has not changed.
 */
export function canonicalJson(value: unknown, writing: Writing = (_value, _indent, write) => write()): string {
  return `${written(value, '', undefined, writing)}\n`;
}

/** Where a value stands, from the inside out: its place is only written down when something is wrong there. */
interface Place {
  readonly within: Place | undefined;
  readonly key: string | number;
}

function written(value: unknown, indent: string, place: Place | undefined, writing: Writing): string {
  if (Array.isArray(value)) {
    // Array.from turns a hole into undefined, which is refused below.
    const entries = Array.from(value, (entry, key) => written(entry, `${indent}  `, { within: place, key }, writing));
    if (value.some(isContainer)) return block('[', entries, ']', indent);
    const line = `[${entries.join(', ')}]`;
    return indent.length + line.length <= WIDTH ? line : block('[', entries, ']', indent);
  }
  if (isContainer(value)) {
    return writing(value, indent, () => {
      const entries = Object.entries(value).map(
        ([key, entry]) => `${JSON.stringify(key)}: ${written(entry, `${indent}  `, { within: place, key }, writing)}`,
      );
      return entries.length === 0 ? '{}' : block('{', entries, '}', indent);
    });
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return JSON.stringify(value);
  throw coded(
    'not-json',
    new TypeError(
      `${nameOf(place)} is ${Object.is(value, -0) ? '-0' : String(value)}, which JSON cannot carry unchanged: encode it first.`,
    ),
  );
}

function nameOf(place: Place | undefined): string {
  if (place === undefined) return 'the value';
  const { within, key } = place;
  return `${nameOf(within)}${typeof key === 'number' ? `[${key}]` : `.${key}`}`;
}

function block(open: string, entries: readonly string[], close: string, indent: string): string {
  const next = `\n${indent}  `;
  return `${open}${next}${entries.join(`,${next}`)}\n${indent}${close}`;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
