import { problemOf } from '../../claim/ledger/problem.ts';
import { setInPage, TypesettingError } from '../../text/typesetting.ts';
import type { Sheet } from './sheet.ts';

/** A formula as MathML, with the stop behind it; nothing where it cannot be set, and then the sheet says why. */
export function formulaHtml(tex: string, isDisplay: boolean, { problems }: Sheet, stop = ''): string {
  try {
    return setInPage(tex, isDisplay, stop);
  } catch (error) {
    if (!(error instanceof TypesettingError)) throw error;
    problems.push(problemOf(error));
    return stop;
  }
}

/** The full stop or other mark that this text begins with: behind a formula it stays with it, and never hangs alone in the next line. */
export function stopOf(text: string): string {
  return /^[.,;:]/.exec(text)?.[0] ?? '';
}
