/** What is wrong: a code that programs and tests know it by, and a sentence for people. An error with a code is one. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** What is wrong, of whatever was thrown; `uncoded`, where that has no code. */
export function problemOf(thrown: unknown): Problem {
  const { code, message } = Object(thrown) as { readonly [field: string]: unknown };
  if (typeof message !== 'string') return { code: 'uncoded', message: String(thrown) };
  if (typeof code === 'string') return { code, message };
  // Read only where it is needed: an error writes its stack down when somebody asks for it, which takes long.
  const called = calledBySpec((thrown as { readonly stack?: unknown }).stack);
  if (called === undefined) return { code: 'uncoded', message };
  const [name, place] = called;
  return { code: 'other-input', message: `${name} cannot use what it is given in ${place}: ${message}` };
}

/** A line of a stack in V8: perhaps a function's name, then a file with line and column. */
const CALL = /^ {4}at (?:async )?(?:(?:[\w$.]+\.)?([\w$]+) )?(?:\[as \w+\] )?\(?(?:file:\/\/)?(.*?):(\d+):\d+\)?$/;
const SPEC = /^.*[\\/](specs[\\/].+?\.ts)(?:\?.*)?$/;

/**
 * The function of the book that cannot use what a spec gave it, and where the spec calls it. Undefined if the engine
 * stumbled in the spec itself, in something that the spec handed over, or where no spec is.
 */
function calledBySpec(stack: unknown): readonly [name: string, place: string] | undefined {
  const lines = typeof stack === 'string' && stack.startsWith('TypeError: ') ? stack.split('\n') : [];
  const calls = lines.flatMap((line) => {
    const [, name, file = '', at = ''] = CALL.exec(line) ?? [];
    return file === '' ? [] : [{ name, spec: SPEC.exec(file)?.[1], at }];
  });
  const i = calls.findIndex(({ spec }) => spec !== undefined);
  const [within, from] = [calls[i - 1], calls[i]];
  return within?.name === undefined || from?.spec === undefined ? undefined : [within.name, `${from.spec}, line ${from.at}`];
}

/** Of problems that read the same, one. */
export function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** The same problem, with more words before its sentence: where it is, or what came of it. */
export function prefixed(words: string, { code, message }: Problem): Problem {
  return { code, message: `${words}${message}` };
}
