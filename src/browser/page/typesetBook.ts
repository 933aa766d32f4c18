import { setInPage } from '../../text/typesetting.ts';

declare global {
  /** A formula in TeX as HTML: the script that sets formulas leaves it there. */
  var typesetBook: ((tex: string) => string) | undefined;
}

// The script that a page loads when something is checked in it, and not before: it is as long as all the others.
globalThis.typesetBook = (tex) => setInPage(tex, false);
