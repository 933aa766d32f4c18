import { GLOSSARY } from '../../content/glossary.ts';
import { spellings } from './spellings.ts';
import { isJoining, wordsIn } from './wordsIn.ts';

/** What is read of a query. Nobody types more, and every word costs a look at the whole index. */
const LONGEST = 200;
const MOST_WORDS = 12;

/** Words of questions that say nothing of what is asked about. */
const EMPTY: ReadonlySet<string> = new Set(
  `a about an any are as at be been between by can cannot could did do does doing for from get gets had has have how i if
  in into is it its just many may mean means much must need needed needs of on our should so than that the their then
  there these they this those to us was we were what when where which who why will with would you your`.split(/\s+/),
);

/** One thing that a query asks for, in other words: each a phrase, of which all words must be there. */
export type Unit = readonly (readonly string[])[];

/** What is meant by a name in the glossary: all the names that the same thing has there. */
const MEANT: ReadonlyMap<string, Unit> = new Map(
  GLOSSARY.flatMap(({ term, forms = [], also = [] }) => {
    const names = [term, ...forms, ...also].map((name) => telling(wordsIn(name)));
    return names.map((name) => [nameOf(name), names.map((words) => words.map((parts) => parts.join('')))] as const);
  }),
);
const LONGEST_NAME = Math.max(...[...MEANT.keys()].map((name) => name.split(' ').length));

/**
 * What a query asks for. Of a long one only the beginning is read. Words such as “how” and “the” are left out where
 * others remain; what the glossary also calls by another name is asked for by both.
 */
export function asked(query: string): readonly Unit[] {
  const words = telling(wordsIn(query.trimStart().slice(0, LONGEST))).slice(0, MOST_WORDS);
  const units: Unit[] = [];
  for (let i = 0; i < words.length; ) {
    const length = nameAt(words, i);
    const phrase = words.slice(i, i + Math.max(length, 1));
    const meant = MEANT.get(nameOf(phrase)) ?? [];
    units.push([...written(phrase), ...meant]);
    i += phrase.length;
  }
  return units;
}

/** How many of the words from a place on are a name that the glossary also has for something: the longest, or none. */
function nameAt(words: readonly (readonly string[])[], from: number): number {
  for (let length = Math.min(LONGEST_NAME, words.length - from); length > 0; length -= 1)
    if (MEANT.has(nameOf(words.slice(from, from + length)))) return length;
  return 0;
}

/** In all spellings: a single word joined, in parts, British or American; the words of a name as they are. */
function written(phrase: readonly (readonly string[])[]): Unit {
  const [parts = [], ...more] = phrase;
  if (more.length > 0) return [phrase.flat()];
  return [...spellings(parts.join('')).map((word) => [word]), ...(parts.length > 1 ? [parts] : [])];
}

/** The words that say something, in lower case; all of them, where none does. */
function telling(words: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const some = words.filter(([word = '', ...more]) => more.length > 0 || !(isJoining(word) || EMPTY.has(word.toLowerCase())));
  return (some.length > 0 ? some : words).map((parts) => parts.map((part) => part.toLowerCase()));
}

function nameOf(words: readonly (readonly string[])[]): string {
  return words.map((parts) => parts.join('')).join(' ');
}
