import { extent } from '../../math/exact/extent.ts';
import { ONE, type Q, type Rational, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { grouped } from '../../text/counted.ts';
import { drawing, type Figure, path, rectangle, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';

/** A number that is not negative, and a few words for what it counts. */
export interface Bar {
  readonly name: string;
  readonly value: Q;
  /** Whether it is only what somebody says: then the bar is hollow. */
  readonly isSaid?: boolean;
}

const [WIDTH, LEFT, LONGEST] = [300, 12, 276];
/** From one bar to the next, the words above it, and its own height. */
const [STEP, WORDS, HIGH] = [58, 16, 22];

/**
 * Numbers as bars from a common zero, one below the other. One sees which is greater and by how much. Throws a
 * `RangeError` for no number and for a negative one.
 */
export function bars(shown: readonly Bar[], caption: string): Figure {
  const exact = shown.map(({ value }) => rational(value));
  if (exact.length === 0 || exact.some((value) => value.sign() < 0))
    throw coded('not-bars', new RangeError('Bars show one number or more, and none below zero.'));
  const [, most] = extent(exact);
  const long = scale([0, most.sign() === 0 ? ONE : most], [0, LONGEST]);
  const parts = shown.flatMap(({ name, value, isSaid = false }, i) =>
    bar(`${name}: ${written(rational(value))}`, long(value), isSaid, 10 + i * STEP),
  );
  const foot = 10 + shown.length * STEP;
  const zero = path('thick', [spot(LEFT, 10), spot(LEFT, foot - 10)]);
  const named = shown.map(({ name, value, isSaid }) => `${name}: ${value}${isSaid === true ? ', as is said' : ''}`);
  return { ...drawing(WIDTH, foot, `${named.join('; ')}.`, [...parts, zero]), caption };
}

function bar(words: string, long: Rational, isSaid: boolean, top: number): readonly string[] {
  const upper = top + WORDS + 6;
  const corners = rectangle(spot(LEFT, upper), spot(rational(LEFT).add(long), upper + HIGH));
  return [label('start', spot(LEFT + 6, top + WORDS), words), path(isSaid ? 'wrong dashed' : 'one', corners, long.sign() > 0)];
}

/** A whole number with its thousands apart; anything else to the hundredth below. */
function written({ n, d }: Rational): string {
  const whole = grouped(n / d);
  return d === 1n ? whole : `${whole}.${String(((n % d) * 100n) / d).padStart(2, '0')}`;
}
