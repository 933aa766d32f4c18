import { posix } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';
import { type ImportGraph, isTest, type Sources } from './importGraph.ts';

/** Longer first sentences are not taken in at a glance, in a list or beside the code. */
const MOST = 100;

/** What is documented: the first name after a docstring. */
const NAME =
  /^\s*(?:(?:export|default|declare|async|abstract|readonly|static|function\*?|const|interface|type|class)\s+)*([#\w]+)?/;

/**
 * Every export of src without a docstring, and every docstring that opens with a long sentence. Each is a sentence
 * with the remedy. A sentence ends at a full stop, a colon or a semicolon. Left out are tests, and what a record is
 * made with: that stays as it is, comments included, until the record is made again.
 */
export function docstringProblems(sources: Sources, graph: ImportGraph): readonly string[] {
  const isRecorded = recorded(graph);
  return [...sources]
    .filter(([path]) => /^src\/.*\.ts$/.test(path) && !isTest(path) && !isRecorded(path))
    .flatMap(([path, text]) => {
      const parsed = parseSync(path, text);
      return [...undocumented(path, text, parsed), ...longWinded(path, text, parsed)];
    });
}

/**
 * The exports without a docstring. Exports on successive lines share one; and a constant that is called as its type is,
 * `kind: EvidenceKind`, has that of its type.
 */
function undocumented(path: string, text: string, { program }: ParseResult): readonly string[] {
  let end = 0;
  let isDocumented = false;
  return program.body.flatMap((statement) => {
    const between = text.slice(end, statement.start);
    const isExport =
      (statement.type === 'ExportNamedDeclaration' && statement.declaration !== null) ||
      statement.type === 'ExportDefaultDeclaration';
    isDocumented = isExport && (/\*\/\n$/.test(between) || (between === '\n' && isDocumented));
    end = statement.end;
    const code = text.slice(statement.start, end);
    const [, constant = '', type = ''] = /^export const (\w+): (\w+)/.exec(code) ?? [];
    if (!isExport || isDocumented || (constant !== '' && type.toLowerCase().endsWith(constant.toLowerCase()))) return [];
    return [`${path} exports ${nameIn(code)} without a docstring: say in a line above it what it is or does.`];
  });
}

/** The docstrings whose first sentence is too long, of what is not exported too. */
function longWinded(path: string, text: string, { comments }: ParseResult): readonly string[] {
  return comments
    .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
    .flatMap(({ value, end }) => {
      const words = value.replace(/^\*|\n\s*\*/g, ' ').replace(/\s+/g, ' ');
      const [first = ''] = words.trim().split(/(?<=[.:;])\s/);
      if (first.length <= MOST) return [];
      return [
        `${path} opens the docstring of ${nameIn(text.slice(end))} with ${first.length} characters: say in ${MOST} what it is or does, and shapes, units, errors and source in further sentences.`,
      ];
    });
}

function nameIn(code: string): string {
  return NAME.exec(code)?.[1] ?? 'something';
}

/** Whether a file is what a record is made with: what its hash counts, and the rooms that its command calls into. */
function recorded(graph: ImportGraph): (path: string) => boolean {
  const reached = new Set([...graph.keys()].filter((path) => path.endsWith('.record.ts')));
  // A set goes on to what is added to it while it is walked through.
  for (const path of reached) for (const file of graph.get(path)?.files ?? []) reached.add(file);
  const isMathematics = (path: string): boolean => /^src\/(?:math|check)\//.test(path);
  const commands = [...reached].filter((path) => !isMathematics(path));
  const called = commands.flatMap((path) => graph.get(path)?.files ?? []).filter(isMathematics);
  const rooms = new Set(called.map(posix.dirname));
  return (path) => isMathematics(path) && (reached.has(path) || rooms.has(posix.dirname(path)));
}
