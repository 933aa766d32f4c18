import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { drawing, type Figure, path, type Spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';

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
 * Numbers as bars from a common zero, one below the other, so that one sees which is greater and by how much.
 * Throws a `RangeError` for no number and for a negative one.
 */
export function bars(shown: readonly Bar[], caption: string): Figure {
  const exact = shown.map(({ value }) => rational(value));
  if (exact.length === 0 || exact.some((value) => value.sign() < 0))
    throw new RangeError('Bars show one number or more, and none below zero.');
  const most = exact.reduce((a, b) => (b.compare(a) > 0 ? b : a));
  const unit = most.sign() === 0 ? ZERO : rational(LONGEST).div(most);
  const parts = shown.flatMap(({ name, value, isSaid = false }, i) =>
    bar(`${name}: ${written(rational(value))}`, rational(value).mul(unit), isSaid, 10 + i * STEP),
  );
  const foot = 10 + shown.length * STEP;
  const zero = path('thick', [
    [rational(LEFT), rational(10)],
    [rational(LEFT), rational(foot - 10)],
  ]);
  const told = shown.map(({ name, value, isSaid }) => `${name}: ${value}${isSaid === true ? ', as is said' : ''}`);
  return { svg: drawing(WIDTH, foot, `${told.join('; ')}.`, [...parts, zero]), caption };
}

function bar(words: string, long: Rational, isSaid: boolean, top: number): readonly string[] {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([x = 0, y = 0]): Spot => [rational(LEFT).add(long.mul(rational(x))), rational(top + WORDS + 6 + y * HIGH)]);
  return [
    label('start', [rational(LEFT + 6), rational(top + WORDS)], words),
    path(isSaid ? 'wrong dashed' : 'one', corners, long.sign() > 0),
  ];
}

/** A whole number with its thousands apart; anything else to the hundredth below. */
function written({ n, d }: Rational): string {
  const whole = String(n / d).replace(/\B(?=(\d{3})+$)/g, ',');
  return d === 1n ? whole : `${whole}.${String(((n % d) * 100n) / d).padStart(2, '0')}`;
}
