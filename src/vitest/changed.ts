import { runInNewContext } from 'node:vm';
import * as fastCheck from 'fast-check';
// What this changes of the language is changed before it is remembered.
import '../evidence/withoutChance.ts';
import { Rational } from '../math/exact/rational.ts';

// Taken before any spec runs: what is to find a change must not itself be changed.
const { ownKeys, getPrototypeOf, getOwnPropertyDescriptor, isExtensible } = Reflect;
const { is } = Object;

/** Set by vitest and by Node for their own traces, to no effect on any value. */
const TRACES = ['Error.stackTraceLimit', 'Error.prepareStackTrace'];

/** An object, by what it is reached, and what it consisted of. */
interface Known {
  readonly object: object;
  readonly path: string;
  readonly prototype: object | null;
  readonly isOpen: boolean;
  readonly parts: readonly (readonly [key: PropertyKey, descriptor: PropertyDescriptor])[];
}

/** What is looked at: all that the language itself has, fast-check with what makes its draws, and the exact numbers. */
function roots(): readonly (readonly [path: string, value: unknown])[] {
  const names = (runInNewContext('Object.getOwnPropertyNames(globalThis)') as readonly string[]).filter(
    (name) => !['globalThis', 'console'].includes(name),
  );
  const { array, constant, integer, oneof, property, record, tuple } = fastCheck;
  const drawn = integer();
  const makers = [drawn, constant(0), array(drawn), oneof(drawn, constant(0)), record({ a: drawn }), tuple(drawn)];
  const more = [drawn.map(String), drawn.filter(Boolean), drawn.chain(constant), property(drawn, () => true)];
  const iterators = [[].values(), new Map().entries(), new Set().values(), ''.matchAll(/a/g), (function* () {})()];
  return [
    ...names.map((name) => [name, (globalThis as { readonly [name: string]: unknown })[name]] as const),
    ...iterators.map((one, i) => [`iterator ${i}`, getPrototypeOf(one)] as const),
    ['async function', getPrototypeOf(async () => {})],
    ['fast-check', fastCheck],
    ...[...makers, ...more].map((one) => [`fast-check's ${one.constructor.name}`, getPrototypeOf(one)] as const),
    ['Rational', Rational],
  ];
}

/** Everything that can be reached from these, as it is. */
function remembered(): readonly Known[] {
  const seen = new Set<object>([globalThis]);
  const known: Known[] = [];
  // Breadth first, so that what has a short name gets it.
  const waiting = [...roots()];
  for (const [path, value] of waiting) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) continue;
    seen.add(value);
    const parts = ownKeys(value).flatMap((key) => {
      const descriptor = getOwnPropertyDescriptor(value, key);
      return descriptor === undefined || TRACES.includes(`${path}.${String(key)}`) ? [] : [[key, descriptor] as const];
    });
    const prototype = getPrototypeOf(value);
    known.push({ object: value, path, prototype, isOpen: isExtensible(value), parts });
    for (const [key, { value: inner, get, set }] of parts)
      for (const part of [inner, get, set]) waiting.push([`${path}.${String(key)}`, part]);
    waiting.push([`the prototype of ${path}`, prototype]);
  }
  return known;
}

const AT_FIRST = remembered();
const GLOBALS = roots().flatMap(([name]) => {
  const descriptor = getOwnPropertyDescriptor(globalThis, name);
  return descriptor === undefined ? [] : [[name, descriptor] as const];
});

/**
 * What of the language, fast-check or the exact numbers is not as it was when this worker began. Each is given by its
 * name: `Array.prototype.reduce`. Freezing them would be simpler, and breaks vitest.
 */
export function changes(): readonly string[] {
  const found: string[] = [];
  // By index, with what was taken at the start: nothing here asks what may have been changed.
  const look = (object: object, path: string, parts: Known['parts']): void => {
    for (let i = 0; i < parts.length; i += 1) {
      const part = parts[i];
      if (part === undefined) continue;
      const now = getOwnPropertyDescriptor(object, part[0]);
      if (!isSame(part[1], now)) found[found.length] = path === '' ? String(part[0]) : `${path}.${String(part[0])}`;
    }
  };
  look(globalThis, '', GLOBALS);
  for (let i = 0; i < AT_FIRST.length; i += 1) {
    const known = AT_FIRST[i];
    if (known === undefined) continue;
    const { object, path, prototype, isOpen, parts } = known;
    look(object, path, parts);
    if (getPrototypeOf(object) !== prototype || isExtensible(object) !== isOpen) found[found.length] = path;
    const keys = ownKeys(object);
    for (let k = 0; k < keys.length; k += 1) {
      const key = keys[k] as PropertyKey;
      // Where nothing has changed, it stands where it stood.
      if (parts[k]?.[0] === key) continue;
      const name = `${path}.${String(key)}`;
      let isKnown = name === TRACES[0] || name === TRACES[1];
      for (let j = 0; j < parts.length && !isKnown; j += 1) isKnown = parts[j]?.[0] === key;
      if (!isKnown) found[found.length] = name;
    }
  }
  return found;
}

function isSame(before: PropertyDescriptor, now: PropertyDescriptor | undefined): boolean {
  return (
    now !== undefined &&
    is(before.value, now.value) &&
    before.get === now.get &&
    before.set === now.set &&
    before.writable === now.writable &&
    before.enumerable === now.enumerable &&
    before.configurable === now.configurable
  );
}
