/**
 * Whether a callback looks at the object that it is given, as far as can be told: it is called once with another one that
 * notices. A number or a string cannot notice, and one that is only compared with another object shows by the answer. What
 * the call throws does not count.
 */
export function readsInput<T>(callback: (value: T) => unknown, value: T, answer: boolean): boolean {
  if (!isWatchable(value)) return true;
  let isRead = false;
  const noticed = { get: (_: object, trap: string) => noticing(trap) };
  const noticing =
    (trap: string) =>
    (...given: unknown[]): unknown => {
      isRead = true;
      return Reflect.get(Reflect, trap)(...given);
    };
  try {
    return callback(new Proxy(value, new Proxy({}, noticed))) !== answer || isRead;
  } catch {
    // A method of its own that needs the object itself, such as that of a map, fails after it was asked for.
    return isRead;
  }
}

function isWatchable(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
