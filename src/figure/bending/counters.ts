import { extent } from '../../math/exact/extent.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** A counter that changes money: so much of the new one for each of the old, less a fee in the new, a whole number. */
interface Counter {
  readonly rate: Q;
  readonly fee: number;
}

/** Two exchange counters, one after the other. */
export interface CountersData {
  readonly first: Counter;
  readonly second: Counter;
}

interface State {
  readonly amount: Rational;
  readonly fees: readonly [first: number, second: number];
  /** Whether the one counter is shown that does both. */
  readonly isOne: boolean;
}

const [WIDTH, HEIGHT] = [360, 290];
const FRAME = { left: 58, right: 348, top: 26, bottom: 278 };
/** The most pounds there are, and the highest fee of a counter. */
const [MOST, HIGHEST] = [rational(10), 5];
const GRID = rational('1/2');

/** Two exchange counters: one drags the money and sets the fees, and sees the one counter that does both. */
export const counters: LiveKind<CountersData> = {
  howTo: 'Drag the money, and set the fees. Then look at the one counter.',
  begin: (data) => scene(data, { amount: rational(5), fees: [data.first.fee, data.second.fee], isOne: false }),
};

export const example: Example<CountersData> = {
  data: () => ({ first: { rate: '6/5', fee: 3 }, second: { rate: '11/10', fee: 2 } }),
  says: '5 pounds are 3 euros at the first counter, and these are 1.3 dollars at the second.',
};

function scene(data: CountersData, state: State): Scene {
  const { amount, fees, isOne } = state;
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  const [rate, next] = [rational(data.first.rate), rational(data.second.rate)];
  const changed = rational(fees[0]).mul(next);
  const [both, fee] = [rate.mul(next), changed.add(rational(fees[1]))];
  const euros = (x: Rational): Rational => rate.mul(x).sub(rational(fees[0]));
  const dollars = (x: Rational): Rational => next.mul(euros(x)).sub(rational(fees[1]));
  const [, most] = extent([rate.mul(MOST), both.mul(MOST)]);
  const least = next.add(rational(1)).mul(rational(HIGHEST)).neg();
  const place = planeScale([0, MOST], [least, most], FRAME);
  const line = (of: (x: Rational) => Rational): readonly Spot[] => [ZERO, MOST].map((x) => place([x, of(x)]));
  const [one, two] = [euros(amount), dollars(amount)];
  const told = `${money(amount)} pounds are ${money(one)} euros at the first counter, and these are ${money(two)} dollars at the second.`;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `Two straight lines over the pounds: what there is after the first counter, and after both.${isOne ? ' The line of the one counter lies on the second.' : ''}`,
    parts: [
      path('thin', [place([ZERO, least]), place([ZERO, most])]),
      path('thin', [place([ZERO, ZERO]), place([MOST, ZERO])]),
      ...[most, ZERO, least].map((y) => label('end', [rational(FRAME.left - 8), place([ZERO, y])[1].add(rational(5))], money(y))),
      path('thick', line(euros)),
      path('path-one dashed', line(dollars)),
      ...(isOne
        ? [
            path(
              'path-zero dotted',
              line((x) => both.mul(x).sub(fee)),
            ),
            ...feesBelow(place, changed, fee),
          ]
        : []),
      path('thin dotted', [place([amount, ZERO]), place([amount, one]), place([amount, two])]),
      ...[one, two].map((y) => circle('one', place([amount, y]), 4)),
      label('start', spot(FRAME.left + 10, FRAME.top - 8), 'euros, and dashed the dollars'),
      label('end', [rational(FRAME.right), place([MOST, ZERO])[1].add(rational(20))], `${MOST} pounds`),
    ],
    says: isOne
      ? `${told} One counter that pays ${money(both)} dollars to the pound and keeps ${money(fee)} gives as much: ${money(both)} is ${money(rate)} times ${money(next)}, and ${money(fee)} is the first fee changed, ${money(changed)}, and the second, ${fees[1]}.`
      : told,
    table: {
      heads: ['pounds', 'euros', 'dollars'],
      rows: [ZERO, amount, MOST].map((x) => [x, euros(x), dollars(x)].map(money)),
    },
    handles: [
      {
        label: 'The money',
        value: `${money(amount)} pounds`,
        at: place([amount, ZERO]),
        step: GRID.mul(rational(FRAME.right - FRAME.left)).div(MOST),
        axis: 'across',
        to: ([x]) => go({ amount: snapped(scale([FRAME.left, FRAME.right], [0, MOST])(x), GRID, ZERO, MOST) }),
      },
    ],
    controls: [
      ...(['First fee', 'Second fee'] as const).map((name, i) => ({
        type: 'slider' as const,
        label: name,
        least: 0,
        most: HIGHEST,
        at: fees[i] ?? 0,
        value: `${fees[i] ?? 0}`,
        to: (at: number) => go({ fees: i === 0 ? [at, fees[1]] : [fees[0], at] }),
      })),
      { type: 'switch', label: 'The one counter', on: isOne, to: (on) => go({ isOne: on }) },
    ],
  };
}

/** What the one counter keeps, as a bar down from zero: the first fee, changed at the second rate, and below it the second. */
function feesBelow(place: (point: readonly [Q, Q]) => Spot, changed: Rational, fee: Rational): readonly string[] {
  const [top, middle, end] = [ZERO, changed, fee].map((down) => place([ZERO, down.neg()])) as [Spot, Spot, Spot];
  return [path('path-one', [top, middle]), path('path-zero', [middle, end])];
}

/** Money in decimals, as many as it has. */
function money(value: Rational): string {
  return decimal(value, 3);
}
