import type { Rational } from '../../math/exact/rational.ts';
import { length, type Spot } from './drawing.ts';

/** Words in a drawing, at a spot: `start`, `middle` or `end` says which part of them stands there. A minus sign is written as one. */
export function label(anchor: 'start' | 'middle' | 'end', [x, y]: Spot, text: string | Rational): string {
  const shown = String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('-', '−');
  return `<text class="${anchor}" x="${length(x)}" y="${length(y)}">${shown}</text>`;
}
