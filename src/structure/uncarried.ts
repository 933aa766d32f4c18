import { posix } from 'node:path';
import { type Argument, type Expression, type Program, type PropertyKey, parseSync, Visitor } from 'oxc-parser';
import type { ImportGraph, Sources } from './importGraph.ts';
import { numbersIn } from './numbersIn.ts';

/** What a file says to readers, and the numbers that its sentences, its controls and its code have. */
interface Written {
  readonly prose: string;
  readonly carried: ReadonlySet<string>;
}

/** One and two are articles and pairs as often as numbers, and zero stands in every claim. */
const COUNTED_FROM = 3;

/**
 * The numbers in prose that no sentence and no constant beside it has: typed by hand, they may be wrong. Each is
 * `path: number`. The prose of a claim is its title, what it says, asks and assumes, how it reads formal sentences, and its captions; that of a chapter
 * is its introduction, and all claims of the chapter may carry its numbers. What is interpolated is not typed. Formulas,
 * code, links and the years of sources are left out.
 */
export function uncarriedNumbers(sources: Sources, graph: ImportGraph): readonly string[] {
  const specs = [...sources].filter(([path]) => /^specs\/.*\.ts$/.test(path));
  const written = new Map(specs.map(([path, text]) => [path, writtenIn(path, text)]));
  const carriedIn = (folder: string): ReadonlySet<string> =>
    new Set([...written].filter(([path]) => path.startsWith(`${folder}/`)).flatMap(([, { carried }]) => [...carried]));
  const claims = [...written].map(([path, { prose, carried }]) => {
    const parts = new Set(
      (graph.get(path)?.files ?? []).map(posix.dirname).filter((part) => part.startsWith(`${posix.dirname(path)}/`)),
    );
    const others = [...parts].flatMap((part) => [...carriedIn(part)]);
    return { path, prose, carried: new Set([...carried, ...others]) };
  });
  const chapters = [...sources]
    .filter(([path]) => /^specs\/[^/]+\/README\.md$/.test(path))
    .map(([path, prose]) => ({ path, prose, carried: carriedIn(posix.dirname(path)) }));
  return [...claims, ...chapters].flatMap(({ path, prose, carried }) =>
    [...new Set(numbersIn(plain(prose)))]
      .filter((number) => Number(number) >= COUNTED_FROM && !carried.has(number))
      .map((number) => `${path}: ${number}`),
  );
}

/** Without formulas, code and the addresses of links. */
function plain(prose: string): string {
  return prose.replace(/\$[^$]*\$|`[^`]*`|\]\([^)]*\)/g, ' ');
}

function writtenIn(path: string, text: string): Written {
  const { program } = parseSync(path, text);
  const isProse = proseOf(program);
  const prose: string[] = [];
  const carried = new Set<string>();
  const read = (start: number, words: string): void => {
    if (isProse(start, words)) prose.push(words);
    else for (const number of [...numbersIn(words), ...yearOf(words)]) carried.add(number);
  };
  new Visitor({
    Literal: ({ start, value, raw }) => read(start, typeof value === 'string' ? value : (raw ?? '').replace(/n$|_/g, '')),
    TemplateElement: ({ start, value }) => read(start, value.cooked ?? ''),
  }).visit(program);
  return { prose: prose.join('\n'), carried };
}

/** The year in the name of a source, as `cover1965`. */
function yearOf(words: string): readonly string[] {
  return /^[a-z]+(\d{4})$/.exec(words)?.slice(1) ?? [];
}

/** What a claim tells in prose: all that these say, and of what they are made of. */
const TELLING = new Set(['title', 'says']);
const ASKING = new Set(['question', 'tempting']);

/** Whether what stands at a place of a file is prose of the claim that the file states. */
function proseOf(program: Program): (start: number, words: string) => boolean {
  const told: Range[] = [];
  const drawn: Range[] = [];
  const asked: Range[] = [];
  new Visitor({
    Property: ({ key, value }) => {
      if (ASKING.has(nameOf(key))) asked.push(value);
    },
  }).visit(program);
  const isIn = (ranges: readonly Range[], at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);
  for (const { key, value } of propertiesOf(program)) {
    if (TELLING.has(key)) told.push(value);
    if (key === 'figure') drawn.push(value);
    if (key === 'assuming' || key === 'readAs') told.push(...properties(value).map((inner) => inner.value));
    if (key === 'predict') told.push(...asked.filter(({ start }) => isIn([value], start)));
  }
  // A caption ends as sentences do; what else stands in a figure names rows and kinds.
  return (start, words) => isIn(told, start) || (isIn(drawn, start) && /\.$/.test(words));
}

type Range = Pick<Expression, 'start' | 'end'>;

/** The properties of the claim that a file states by default; none, if it states none. */
function propertiesOf({ body }: Program) {
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportDefaultDeclaration' || statement.declaration.type !== 'CallExpression') return [];
    return statement.declaration.arguments.flatMap((argument) => properties(argument));
  });
}

function properties(value: Argument) {
  if (value.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((property) =>
    property.type === 'Property' ? [{ key: nameOf(property.key), value: property.value }] : [],
  );
}

function nameOf(key: PropertyKey): string {
  return key.type === 'Identifier' ? key.name : '';
}
