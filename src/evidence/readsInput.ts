/**
 * Whether a callback looks at the object that it is given, as far as can be told: it is called once with another one that
 * notices. A number or a string cannot notice, and one that is only compared with another object shows by the answer. What
 * the call throws does not count.
 */
export function readsInput<T>(callback: (value: T) => unknown, value: T, answer: boolean): boolean {
  if (!isWatchable(value)) return true;
  let isRead = false;
  const watched = noticing(value, (ask) => {
    isRead = true;
    return ask();
  });
  try {
    return callback(watched) !== answer || isRead;
  } catch {
    // A method of its own that needs the object itself, such as that of a map, fails after it was asked for.
    return isRead;
  }
}

/**
 * Whether a callback computes with the number that it is given, which may take long: it is called once with an object in
 * its place, and gets no further than where it asks that for the number. Whatever the call throws shows that it looked; that
 * it answers otherwise shows only that it counts its calls.
 */
export function readsNumber(callback: (value: number) => unknown, value: number): boolean {
  let isRead = false;
  const watched = noticing(Object(value) as object, () => {
    isRead = true;
    throw new Error('This is read.');
  });
  try {
    // A callback that returns it leaves it to the caller to ask.
    return typeof callback(watched as unknown as number) !== 'number' || isRead;
  } catch {
    return true;
  }
}

/** An object that tells whenever it is asked for anything; `notice` may answer as the object would. */
function noticing<T extends object>(value: T, notice: (ask: () => unknown) => unknown): T {
  const handler = {
    get:
      (_: object, trap: string) =>
      (...given: unknown[]): unknown =>
        notice(() => Reflect.get(Reflect, trap)(...given)),
  };
  return new Proxy(value, new Proxy({}, handler));
}

function isWatchable(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
