import type { Problem } from './problem.ts';

/** What a picture is made of: shapes and words. Nothing in it runs, loads, links or moves. */
const ELEMENTS = new Set('svg g path rect circle ellipse line polyline polygon text tspan title desc style'.split(' '));
const ATTRIBUTES = new Set(
  [
    'xmlns viewBox width height role class aria-label x y x1 y1 x2 y2 cx cy r rx ry dx dy d points transform opacity',
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-dasharray paint-order',
    'font-size font-family font-weight font-style text-anchor dominant-baseline',
  ].flatMap((names) => names.split(' ')),
);
const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What a value or a style could load, say beside the text, or hide from this reader. */
const LOADING = /url\s*\(|content\s*:|@import|image\s*\(|expression|\\|\/\*/i;

const TAG = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"<>]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const TEXT = /[^<>]+/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot);)/;

/**
 * Why this is no picture that may be published, as the end of a sentence that names it; undefined when it is one. An
 * author's SVG is read against a list of what pictures are made of, for a script in it would run where the file is opened
 * alone.
 */
export function whyNoSvg(svg: string): Problem | undefined {
  const open: string[] = [];
  const source = svg.trim();
  let isBegun = false;
  for (let at = 0; at < source.length; ) {
    const text = matched(TEXT, source, at)?.[0];
    const tag = matched(TAG, source, at);
    const [whole = text ?? '', closing, name = '', attributes = '', empty] = tag ?? [];
    if (whole === '' || ENTITY.test(whole)) return notRead(source.slice(at, at + 40));
    at += whole.length;
    if (tag === null) {
      if (open.length === 0) return notRead(whole.slice(0, 40));
      if (open.at(-1) === 'style' && LOADING.test(whole)) return foreign(`a style that loads, says or hides something`);
      continue;
    }
    if (!ELEMENTS.has(name)) return foreign(`<${name}>`);
    if (closing !== '') {
      if (open.pop() !== name) return notRead(whole);
      continue;
    }
    if (open.length === 0 && (isBegun || name !== 'svg')) return notRead(whole.slice(0, 40));
    isBegun = true;
    for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE))
      if (!ATTRIBUTES.has(attribute) || LOADING.test(value) || (attribute === 'xmlns' && value !== NAMESPACE))
        return foreign(`${attribute}="${value}"`);
    if (empty === '') open.push(name);
  }
  return open.length > 0 || !isBegun ? notRead(source.slice(-40)) : undefined;
}

function matched(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function notRead(where: string): Problem {
  return {
    code: 'not-svg',
    message: `is no SVG at ${JSON.stringify(where)}: write one <svg>, every tag closed and every attribute in double quotes.`,
  };
}

function foreign(what: string): Problem {
  return {
    code: 'foreign-in-svg',
    message: `has ${what}, and pictures are made of shapes and words alone: draw it with ${[...ELEMENTS].slice(1, 10).join(', ')}.`,
  };
}
