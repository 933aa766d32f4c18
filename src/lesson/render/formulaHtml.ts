import { setInPage, TypesettingError } from '../../text/typesetting.ts';
import type { Sheet } from './sheet.ts';

/** A formula as MathML; nothing where it cannot be set, and then the sheet says why. */
export function formulaHtml(tex: string, isDisplay: boolean, { problems }: Sheet): string {
  try {
    return setInPage(tex, isDisplay);
  } catch (error) {
    if (!(error instanceof TypesettingError)) throw error;
    problems.push(error.message);
    return '';
  }
}

/** A full stop behind a formula that scrolls stays with it, and never hangs alone in the next line. */
export function withStops(html: string): string {
  return html.replace(/<\/math><\/span>([.,;:])/g, '</math>$1</span>');
}
