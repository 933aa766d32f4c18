import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROWS = readFileSync(join(import.meta.dirname, 'sonar.csv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(','));

/**
 * 208 sonar echoes, each by its energy in 60 bands of frequency, as the decimals that were published; the ones are from a
 * metal cylinder, the zeros from rocks (Gorman and Sejnowski 1988, Analysis of hidden units in a layered network trained to
 * classify sonar targets). The data are under CC BY 4.0; the file says from where.
 */
export const SONAR: { readonly points: readonly (readonly string[])[]; readonly labels: readonly boolean[] } = {
  points: ROWS.map((row) => row.slice(0, -1)),
  labels: ROWS.map((row) => row.at(-1) === '1'),
};
