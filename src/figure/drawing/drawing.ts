import { type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { escapeXml } from '../../text/escape.ts';

/** A drawing as SVG, what it shows in words for those who do not see it, and its size in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly altText: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** A drawing and the sentence that stands below it. */
export interface Figure extends Drawing {
  readonly caption: string;
}

/** A point of the drawing: to the right and downwards. */
export type Spot = readonly [x: Rational, y: Rational];

/** The point of the drawing with these coordinates. */
export function spot(x: Q, y: Q): Spot {
  return [rational(x), rational(y)];
}

/** A point of the plane. Throws a `RangeError` unless it has two coordinates; `shower` is who wants to show it: `A panel`. */
export function planeSpot(point: readonly Q[], shower: string): Spot {
  const [x, y] = point;
  if (x === undefined || y === undefined || point.length > 2)
    throw coded('not-two-coordinates', new RangeError(`${shower} shows points with two coordinates, not with ${point.length}.`));
  return spot(x, y);
}

/** The point on the straight way from one to another after this share of it. */
export function between([x0, y0]: Spot, [x1, y1]: Spot, share: Rational): Spot {
  return [x0.add(x1.sub(x0).mul(share)), y0.add(y1.sub(y0).mul(share))];
}

/** The corners of the upright rectangle between two opposite ones, in turn. */
export function rectangle([x0, y0]: Spot, [x1, y1]: Spot): readonly Spot[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

const STYLE = [
  // Around letters a seam in the colour of the paper, so that a line behind them does not go through them.
  'text{font:15px serif;fill:#17181c;paint-order:stroke;stroke:#fdfdfb;stroke-width:4px;stroke-linejoin:round}.on-one,.on-zero{stroke:none}.middle{text-anchor:middle}.end{text-anchor:end}.small{font-size:13px}',
  '.thin{fill:none;stroke:#7f7e78}.thick{fill:none;stroke:#17181c;stroke-width:2.5}.dashed{stroke-dasharray:7 5}.dotted{stroke-dasharray:2 4}',
  '.one{fill:#124f8c;stroke:#124f8c}.zero{fill:#f6bb0b;stroke:#17181c;stroke-width:1.5}.on-one{fill:#fff}.on-zero{fill:#17181c}',
  '.ones{fill:#dbe7f2}.zeros{fill:#fcefc2}.path-one{fill:none;stroke:#124f8c;stroke-width:4}.path-zero{fill:none;stroke:#ad8200;stroke-width:4}',
  '.wrong{fill:none;stroke:#b3261a;stroke-width:2.5}.told{fill:#b3261a}.sheet{fill:#7f7e78;fill-opacity:.25;stroke:#7f7e78}.node{fill:#fdfdfb;stroke:#17181c;stroke-width:1.5}',
  '@media (prefers-color-scheme:dark){text{fill:#e7e4dc;stroke:#15171c}.on-one,.on-zero{stroke:none}.thin{stroke:#7b7f8a}.thick{stroke:#e7e4dc}',
  '.one{fill:#86b7ee;stroke:#86b7ee}.zero{fill:#efbd2f;stroke:#efbd2f}.on-one,.on-zero{fill:#15171c}',
  '.ones{fill:#1c3048}.zeros{fill:#3a3216}.path-one{stroke:#86b7ee}.path-zero{stroke:#efbd2f}.wrong{stroke:#ff8d78}.told{fill:#ff8d78}.node{fill:#15171c;stroke:#e7e4dc}}',
].join('');

/**
 * The width of a drawing whose letters are as large as those of the text. That is where a picture is as wide as a
 * column of text.
 */
const WIDE = 460;

/** How large the letters of a drawing are beside others there: a narrow one is enlarged more, and they are not to shout. */
export function lettersOf(width: number): number {
  return Math.min(width / WIDE, 1);
}

/** No picture is shown narrower than this, on a phone or as a square that has to be seen at once; and no letter is smaller there. */
const [NARROW, LEAST] = [340, 12];

/**
 * The letters of a narrow drawing are smaller where it is shown as wide as a column; the digits on discs stay as large as
 * these. Those of a wide one are larger where it is shown narrow.
 */
function letters(width: number): string {
  const rule = (name: string, of: number, over: number): string =>
    `${name}{font-size:${length(rational(of * width).div(rational(over)))}px}`;
  const wide = [rule('text:not(.on-one,.on-zero)', 15, WIDE), rule('.small:not(.on-one,.on-zero)', 13, WIDE)];
  const tiny = [15, 13].map((of, i) => (of * NARROW < LEAST * width ? rule(['text', '.small'][i] ?? '', LEAST, NARROW) : ''));
  return `${width < WIDE ? `@media (min-width:440px){${wide.join('')}}` : ''}${tiny.join('') === '' ? '' : `@media (max-width:439px){${tiny.join('')}}`}`;
}

/** A whole drawing of these parts. The SVG carries its description too, for readers who have nothing but the file. */
export function drawing(width: number, height: number, altText: string, parts: readonly string[]): Drawing {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><desc>${escapeXml(altText)}</desc><style>${STYLE}${letters(width)}</style>${parts.join('')}</svg>\n`;
  return { svg, altText, size: { width, height } };
}

/** A length as SVG has it: to the tenth, rounded from the exact number, so that it is the same everywhere. */
export function length(value: Rational): string {
  const { n, d } = value.mul(rational(10)).add(rational('1/2'));
  const tenths = n >= 0n ? n / d : -((d - 1n - n) / d);
  const size = tenths < 0n ? -tenths : tenths;
  const digits = size % 10n === 0n ? `${size / 10n}` : `${size / 10n}.${size % 10n}`;
  return tenths < 0n ? `-${digits}` : digits;
}

/** The way through these spots, or around them when `closed`. */
export function path(name: string, spots: readonly Spot[], closed = false): string {
  const way = spots.map(([x, y]) => `${length(x)},${length(y)}`).join('L');
  return spots.length < 2 ? '' : `<path class="${name}" d="M${way}${closed ? 'z' : ''}"/>`;
}

/** A circle of this class: `name` is its style. */
export function circle(name: string, [x, y]: Spot, radius: number): string {
  return `<circle class="${name}" cx="${length(x)}" cy="${length(y)}" r="${radius}"/>`;
}

/** A disc, with its label written on it: in the dark, the two colours are equally bright. */
export function disc(at: Spot, label: boolean, radius = 12): string {
  const [x, y] = at;
  const name = label ? 'one' : 'zero';
  const [size, below] = radius < 12 ? [' small', 4] : ['', 5];
  const digit = `<text class="middle on-${name}${size}" x="${length(x)}" y="${length(y.add(rational(below)))}">${Number(label)}</text>`;
  return `${circle(name, at, radius)}${digit}`;
}
