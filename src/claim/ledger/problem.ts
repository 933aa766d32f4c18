/** What is wrong: a code that programs and tests know it by, and a sentence for people. An error with a code is one. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** What is wrong, of whatever was thrown; `uncoded`, where that has no code. */
export function problemOf(thrown: unknown): Problem {
  const { code, message } = Object(thrown) as { readonly code?: unknown; readonly message?: unknown };
  return {
    code: typeof code === 'string' ? code : 'uncoded',
    message: typeof message === 'string' ? message : String(thrown),
  };
}

/** Of problems that read the same, one. */
export function once(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** The same problem, with more words before its sentence: where it is, or what came of it. */
export function prefixed(words: string, { code, message }: Problem): Problem {
  return { code, message: `${words}${message}` };
}
