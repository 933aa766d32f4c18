import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const fontFile = (name: string): Uint8Array => new Uint8Array(readFileSync(resolve(`@fontsource-variable/vollkorn/${name}`)));

const styleSheet = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8').replaceAll('\r\n', '\n');

/** The style sheet of the book, and after it one a feature, in the order of their names. */
const STYLES = [
  'book.css',
  ...readdirSync(join(import.meta.dirname, 'css'))
    .sort()
    .map((name) => join('css', name)),
];

/** What every page needs, by its path in `lessons/site`: the style sheet, the fonts and their licence. */
export const ASSETS: ReadonlyMap<string, string | Uint8Array> = new Map<string, string | Uint8Array>([
  ['book.css', STYLES.map(styleSheet).join('\n')],
  ['fonts/vollkorn-roman.woff2', fontFile('files/vollkorn-latin-wght-normal.woff2')],
  ['fonts/vollkorn-italic.woff2', fontFile('files/vollkorn-latin-wght-italic.woff2')],
  ['fonts/LICENSE.txt', new TextDecoder().decode(fontFile('LICENSE'))],
]);
