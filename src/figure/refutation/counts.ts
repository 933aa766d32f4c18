import type { Q } from '../../math/exact/rational.ts';
import { bars } from '../chart/bars.ts';
import type { Figure } from '../drawing/drawing.ts';

/** A number that there is, and the one that was said. */
export function counts([name, there]: readonly [name: string, count: Q], said: Q, caption: string): Figure {
  return bars(
    [
      { name, value: there },
      { name: 'as was said', value: said, isSaid: true },
    ],
    caption,
  );
}
