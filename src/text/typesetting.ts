import temml from 'temml';
import { readEntities } from './escape.ts';

/** TeX that cannot be set: a code, and a sentence that says why. */
export class TypesettingError extends Error {
  override name = 'TypesettingError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const SET = new Map<string, string>();

/** What temml writes as an inline style, where book.css or the browser says the same: the space in tables, display, and the size of nested fractions. */
const KNOWN_STYLE = / style="(?:display:block math;|math-depth:\d+;|padding-(?:left|right):[\d.]+(?:em|pt);)+"/g;

/** What temml says of a bracket at either end of its row, where every browser takes it to be so: a fifth of a page of formulas. */
const OPENING = /<mrow><mo fence="true" form="prefix" stretchy="true">(?=[([{]<)/g;
const CLOSING = /<mo fence="true" form="postfix" stretchy="true">(?=[)\]}]<\/mo><\/mrow>)/g;

/**
 * TeX as MathML. Throws a {@link TypesettingError} that quotes the formula for anything that temml
 * refuses, and for what it could only set with an inline style, which the pages' security policy blocks.
 */
export function mathml(tex: string, isDisplay: boolean): string {
  const key = `${isDisplay}${tex}`;
  const known = SET.get(key) ?? typeset(tex, isDisplay);
  SET.set(key, known);
  return known;
}

/** How many characters of a quotation, with the space of operators, fit on the narrowest phone. */
const NARROW = 18;

/** TeX as it stands in a page: what may be wider than a phone scrolls by itself, with the stop behind it. Throws as {@link mathml}. */
export function setInPage(tex: string, isDisplay: boolean, stop = ''): string {
  const set = mathml(tex, isDisplay);
  // Commands count as one character each, brackets as none.
  const length = tex.replace(/\\[a-zA-Z]+/g, 'x').replace(/[{}^_\s\\]/g, '').length;
  return length > NARROW ? `<span class="wide" tabindex="0">${set}${stop}</span>` : set + stop;
}

function typeset(tex: string, isDisplay: boolean): string {
  const set = attempt(tex, isDisplay).replace(KNOWN_STYLE, '').replace(OPENING, '<mrow><mo>').replace(CLOSING, '<mo>');
  const style = / style="([^"]*)"/.exec(set)?.[1];
  if (style !== undefined)
    throw new TypesettingError(
      'inline-style',
      `the formula "${tex}" would need the inline style "${style}", which the pages do not allow: write it without that command.`,
    );
  const unknown = unknownIn(set);
  if (unknown !== undefined)
    throw new TypesettingError(
      'not-in-formulas',
      `the formula "${tex}" would need ${unknown}, and formulas have no frames, colours or links, and nothing that is hidden or moved: write it without that command.`,
    );
  if (set.includes('temml-error')) throw new TypesettingError('not-tex', `the formula "${tex}" cannot be typeset: correct it.`);
  return set;
}

/** What formulas are made of: nothing that draws, hides, moves or leads elsewhere. */
const ELEMENTS = new Set(
  'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd mstyle mpadded menclose'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'xmlns class display fence form stretchy symmetric separator accent accentunder lspace rspace minsize maxsize scriptlevel displaystyle movablelimits largeop linethickness mathvariant columnalign rowspacing columnspacing'.split(
    ' ',
  ),
);

/** The first tag of a formula that is not of these, with the attribute, if that is why. */
function unknownIn(set: string): string | undefined {
  for (const [, element = '', attributes = ''] of set.matchAll(/<([a-z]+)([^>]*)>/g)) {
    if (!ELEMENTS.has(element)) return `<${element}>`;
    for (const [attribute, name = '', value = ''] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g))
      if (!isKnown(name, value)) return `<${element}${attribute}>`;
  }
  return undefined;
}

/** A space is less than ten em or points wide, and nothing is pulled back by as much as one. */
const SPACE = /^(?:-0?\.\d+|\d?(?:\.\d+)?)(?:em|pt)$/;

function isKnown(name: string, value: string): boolean {
  if (name === 'width' || name === 'height') return SPACE.test(value);
  if (name === 'notation') return value === 'top' || value === 'bottom';
  return ATTRIBUTES.has(name);
}

/** A formula as a reader sees it: its letters and signs, one after the other. Throws as {@link mathml}. */
export function shownTex(tex: string): string {
  return readEntities(mathml(tex, false).replace(/<[^>]*>/g, '')).replaceAll('\u00a0', ' ');
}

function attempt(tex: string, isDisplay: boolean): string {
  try {
    return temml.renderToString(tex, { displayMode: isDisplay, throwOnError: true, annotate: false });
  } catch (error) {
    // temml's message goes on with the formula, the place underlined by combining characters.
    const [reason = ''] = (error as Error).message.trim().split(/ at position |\n/);
    throw new TypesettingError(
      'not-tex',
      `the formula "${tex}" cannot be typeset (${reason.trim()}): correct the TeX, or write the formula out with commands that TeX knows.`,
    );
  }
}
