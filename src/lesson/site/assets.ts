import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const fontFile = (name: string): Buffer => readFileSync(resolve(`@fontsource-variable/vollkorn/${name}`));

/**
 * The faces stand in a style sheet of their own, as data: a face in a file of its own comes late, and
 * then the text moves. From disk there is no way to ask for it in time, since preloading is refused there.
 * Raised figures are not taken from them: they have only those up to 3, and their raised 1 is hardly to be told from an I.
 */
const RANGE = 'U+0-B1,U+B4-B8,U+BA-10FFFF';

const face = (style: string, name: string): string =>
  `@font-face{font-family:Vollkorn;font-weight:400 900;font-style:${style};font-display:block;unicode-range:${RANGE};src:url(data:font/woff2;base64,${fontFile(name).toString('base64')}) format("woff2")}\n`;

const styleSheet = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8').replaceAll('\r\n', '\n');

/** The style sheet of the book, and after it one a feature, in the order of their names. */
const STYLES = [
  'book.css',
  ...readdirSync(join(import.meta.dirname, 'css'))
    .sort()
    .map((name) => join('css', name)),
];

/** A line that bends, and what it would have been: the icon of every page, as data, so that there is nothing to ask for. */
export const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#fdfdfb"/><path d="M4 24h24" fill="none" stroke="#7f7e78" stroke-width="2" stroke-dasharray="3 3"/><path d="M4 24h12L27 7" fill="none" stroke="#124f8c" stroke-width="4"/></svg>',
)}`;

/** What every page needs, by its path in `lessons/site`: the style sheet, the fonts and their licence. */
export const ASSETS: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ['book.css', STYLES.map(styleSheet).join('\n')],
  [
    'fonts/vollkorn.css',
    face('normal', 'files/vollkorn-latin-wght-normal.woff2') + face('italic', 'files/vollkorn-latin-wght-italic.woff2'),
  ],
  ['fonts/LICENSE.txt', fontFile('LICENSE').toString('utf8')],
]);
