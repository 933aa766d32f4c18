import { coded } from '../../math/exact/refused.ts';

/** For the tests of figures: what is really in an SVG file. */

/** An element with its attributes as they are written. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text directly inside it. */
  readonly text: string;
}

/** What an SVG file holds, and what is wrong with it. */
export interface Inspected {
  readonly elements: readonly Element[];
  /** What is wrong with the picture, each as a sentence: a coordinate that is no number or outside of the viewBox. */
  readonly problems: readonly string[];
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const TEXT = /[^<>]+/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|#\d+);)/;
/** About how wide a letter of the drawings' 15 px serif is, on the generous side. */
const LETTER = 8;

/**
 * Reads an SVG as strictly as XML asks, without its looser corners: every tag closed, every attribute in
 * double quotes and named once, no stray angle bracket or ampersand. Throws a `SyntaxError` otherwise.
 */
export function inspect(svg: string): Inspected {
  const elements: { name: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const source = svg.trim();
  let at = 0;
  while (at < source.length) {
    TEXT.lastIndex = at;
    const [text] = TEXT.exec(source) ?? [];
    if (text !== undefined) {
      const inside = open.at(-1);
      if (inside === undefined || ENTITY.test(text))
        throw coded('stray-text', new SyntaxError(`stray text at ${at}: ${text.slice(0, 40)}`));
      inside.text += text;
      at += text.length;
      continue;
    }
    TAG.lastIndex = at;
    const [tag = '', closing, name = '', written = '', empty] = TAG.exec(source) ?? [];
    if (tag === '') throw coded('no-tag', new SyntaxError(`no tag at ${at}: ${source.slice(at, at + 40)}`));
    if (open.length === 0 && elements.length > 0) throw coded('more-than-one-root', new SyntaxError('more than one root'));
    if (closing === '/') {
      if (open.pop()?.name !== name) throw coded('closes-nothing', new SyntaxError(`</${name}> closes nothing`));
    } else {
      const pairs = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value] as const);
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length || ENTITY.test(written))
        throw coded('bad-attributes', new SyntaxError(`bad attributes in ${tag}`));
      const element = { name, attributes: new Map(pairs), text: '' };
      elements.push(element);
      if (empty !== '/') open.push(element);
    }
    at += tag.length;
  }
  if (open.length > 0) throw coded('never-closed', new SyntaxError(`<${open.at(-1)?.name}> is never closed`));
  return { elements, problems: outside(elements) };
}

function outside(elements: readonly Element[]): readonly string[] {
  const [left = 0, top = 0, width = 0, height = 0] = (elements[0]?.attributes.get('viewBox') ?? '').split(' ').map(Number);
  return elements.flatMap(({ name, attributes, text }) =>
    extent(name, attributes, text)
      .filter(([x, y]) => !(x >= left && x <= left + width && y >= top && y <= top + height))
      .map(([x, y]) => `${name} ${text || attributes.get('d') || ''} reaches ${x}, ${y}, outside of ${width} by ${height}`),
  );
}

/** Points that an element reaches. */
function extent(name: string, attributes: ReadonlyMap<string, string>, text: string): readonly (readonly [number, number])[] {
  const number = (key: string): number => Number(attributes.get(key) ?? 0);
  if (name === 'circle') {
    const [x, y, r] = [number('cx'), number('cy'), number('r')];
    return [
      [x - r, y - r],
      [x + r, y + r],
    ];
  }
  if (name === 'rect') {
    return [
      [number('x'), number('y')],
      [number('x') + number('width'), number('y') + number('height')],
    ];
  }
  if (name === 'text') {
    const width = [...text].length * LETTER;
    const classes = (attributes.get('class') ?? '').split(' ');
    const start = number('x') - (classes.includes('middle') ? width / 2 : classes.includes('end') ? width : 0);
    return [
      [start, number('y') - 12],
      [start + width, number('y') + 3],
    ];
  }
  return name === 'path' ? pathPoints(attributes.get('d') ?? '') : [];
}

/** The points of a path of straight lines. */
function pathPoints(d: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  let begun = [x, y] as const;
  for (const [, command = '', written = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = written
      .split(/[\s,]+|(?=-)/)
      .filter((piece) => piece !== '')
      .map(Number);
    const isRelative = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (!'MLHVZ'.includes(kind))
      throw coded('unread-path-command', new SyntaxError(`the path command ${command} is not read here`));
    while (numbers.length > 0) {
      const across = kind === 'V' ? undefined : numbers.shift();
      const down = kind === 'H' ? undefined : numbers.shift();
      x = across === undefined ? x : isRelative ? x + across : across;
      y = down === undefined ? y : isRelative ? y + down : down;
      points.push([x, y]);
      if (kind === 'M') begun = [x, y];
    }
    // A closed way ends where it began.
    if (kind === 'Z') [x, y] = begun;
  }
  return points;
}
