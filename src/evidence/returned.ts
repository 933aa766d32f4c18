import { stringify } from 'fast-check';

/** What a callback returned in place of true or false, as the end of a sentence, with the remedy. */
export function returned(said: unknown): string {
  const remedy =
    said === undefined
      ? ': write "return" before what it says'
      : said instanceof Promise
        ? ': leave out "async", for a check waits for nothing'
        : ': compare, as in n === 1';
  return `returned ${said instanceof Promise ? 'a promise' : stringify(said)}, which is neither true nor false${remedy}`;
}
