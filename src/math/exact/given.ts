import { coded } from './refused.ts';

/**
 * The object that a function was given. Throws a `TypeError` that says what the function takes and what came, where that is
 * no object: a float or a text has no fields, and the engine would only say which one it missed first.
 */
export function given<T extends object>(value: T, takes: string): T {
  const came: unknown = value;
  if (typeof came !== 'object' || came === null || Array.isArray(came))
    throw coded('not-an-object', new TypeError(`${takes} is expected, and ${shown(came)} was given.`));
  return value;
}

function shown(came: unknown): string {
  if (Array.isArray(came)) return 'a list';
  return typeof came === 'string' ? JSON.stringify(came) : String(came);
}
