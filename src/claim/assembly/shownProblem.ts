import { visible } from '../../text/whyNotShown.ts';
import type { Problem } from '../ledger/problem.ts';

/** What stands before the command that repeats a failure, in a line of its own. */
const REPLAY = '\nReplay: ';

/** A failure as a terminal and a page may print it: one line, in which all is seen, and perhaps the command that repeats it. */
export function shownProblem({ code, message }: Problem): Problem {
  const [words = '', ...commands] = message.split(REPLAY);
  return { code: visible(code), message: [words, ...commands].map(visible).join(REPLAY) };
}
