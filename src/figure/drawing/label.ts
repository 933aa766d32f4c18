import type { Rational } from '../../math/exact/rational.ts';
import { escapeXml } from '../../text/escape.ts';
import { length, type Spot } from './drawing.ts';

type Anchor = 'start' | 'middle' | 'end';

/** Words in a drawing, at a spot: `start`, `middle` or `end` says which part of them stands there. A minus sign is written as one. */
export function label(anchor: Anchor | `${Anchor} small`, [x, y]: Spot, text: string | Rational): string {
  const shown = escapeXml(String(text)).replaceAll('-', '−');
  return `<text class="${anchor}" x="${length(x)}" y="${length(y)}">${shown}</text>`;
}
