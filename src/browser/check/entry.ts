import type { Checkable } from '../../text/checkable.ts';
import { element } from '../dom/element.ts';

/** One line of the list of what was checked: the sentence, which leads to its place, and what came of it. */
export function entry({ sentence, anchor }: Checkable, content: readonly Node[]): HTMLElement {
  const link = element('a', '', headingText(anchor) ?? sentence);
  link.href = `#${anchor}`;
  return element('li', '', element('p', 'which', link), ...content);
}

/** The heading as the page has it, its formulas set. */
function headingText(anchor: string): Node | undefined {
  const heading = document.getElementById(anchor);
  if (heading === null) return undefined;
  const copy = document.createDocumentFragment();
  for (const child of heading.childNodes)
    if (!(child instanceof Element && child.matches('a'))) copy.append(child.cloneNode(true));
  return copy;
}

/** What is said of a stored computation, with the command that repeats it. */
export function tooLong(command: string): HTMLElement {
  return element(
    'p',
    '',
    'Too long for a page: its result is stored, with the hash of what made it. Repeat it with ',
    element('code', '', command),
  );
}
