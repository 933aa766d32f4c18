import { coded } from '../math/exact/refused.ts';

/** What is running and may not ask for chance or time, and what it has asked for. */
interface Run {
  asked?: string;
}

let running: Run | undefined;

/**
 * Runs something that must come out alike in every run: claims, from their seeds alone. Throws an error with the code
 * `chance` if it asks for random numbers or for the time, under whatever name, and also if it catches that error itself.
 */
export function withoutChance<T>(run: () => T): T {
  const own: Run = {};
  const result = inside(own, run);
  if (own.asked !== undefined) throw different(own.asked);
  return result;
}

/**
 * What is called meanwhile and is not part of it: it may ask what it likes, such as whether it takes too long. What is part
 * of it after all runs `within`.
 */
export function withChance<T>(run: (within: <U>(part: () => U) => U) => T): T {
  const own = running;
  return inside(undefined, () => run((part) => inside(own, part)));
}

function inside<T>(own: Run | undefined, run: () => T): T {
  const before = running;
  running = own;
  try {
    return run();
  } finally {
    running = before;
  }
}

function different(name: string): Error {
  return coded(
    'chance',
    new Error(
      `It uses ${name}, which is different in every run: take the numbers from a generator, or from the seed that an experiment is given.`,
    ),
  );
}

/** Notes what was asked for, and refuses it where it may not be. */
function ask(name: string): void {
  if (running === undefined) return;
  running.asked = name;
  throw different(name);
}

/** Replaces these functions, so that each call of one asks first. */
function guard(of: string, owner: object, keys: readonly string[]): void {
  // A page that is opened from disk has no randomUUID.
  for (const key of keys.filter((name) => Object.hasOwn(owner, name))) {
    const apply = (target: () => unknown, self: unknown, given: readonly unknown[]): unknown => {
      ask(`${of}.${key}`);
      return Reflect.apply(target, self, given);
    };
    const value = new Proxy(Reflect.get(owner, key), { apply });
    Reflect.defineProperty(owner, key, { ...Reflect.getOwnPropertyDescriptor(owner, key), value });
  }
}

// When this is loaded, before any claim: a spec that gives one of these another name has what stands here.
const { Date: Clock, performance: stopwatch, crypto: dice } = globalThis;
guard('Math', Math, ['random']);
guard('Date', Clock, ['now']);
guard('performance', Object.getPrototypeOf(stopwatch), ['now', 'mark', 'measure', 'toJSON']);
guard('crypto', Object.getPrototypeOf(dice), ['getRandomValues', 'randomUUID']);
// Node's own clocks; a page has none of them.
const node: { readonly hrtime?: object } = Object(Reflect.get(globalThis, 'process'));
guard('process.hrtime', Object(node.hrtime), ['bigint']);
guard('process', node, ['hrtime', 'uptime']);
const Guarded: DateConstructor = new Proxy(Clock, {
  construct: (target, given, as): object => {
    if (given.length === 0) ask('new Date()');
    return Reflect.construct(target, given, as === Guarded ? target : as);
  },
  apply: (target) => {
    ask('Date()');
    return target();
  },
});
Clock.prototype.constructor = Guarded;
globalThis.Date = Guarded;
