import { type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { steps } from '../../math/exact/steps.ts';
import { counted } from '../../text/counted.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, nearest, type Scene } from '../scene/scene.ts';

/** A cashier who rounds every sum to the nearest multiple of `tick`. It is odd, so that no sum is half-way. */
export interface CashierData {
  readonly tick: number;
  /** How many coins are paid at first, at most too, and what each of them is worth in cents. */
  readonly coins: number;
  readonly worth: number;
}

interface State {
  readonly paid: number;
  readonly worth: number;
}

const [WIDTH, HEIGHT] = [360, 260];
const [LEFT, RIGHT] = [22, 338];
/** The first coin of those paid one by one, from one to the next, and the coins that are paid together. */
const [FIRST, ROW, TOGETHER, THICK] = [44, 24, 196, 12];

/** Coins on the ruler of a cashier who rounds every sum: paid one after the other, and paid together. */
export const cashier: LiveKind<CashierData> = {
  howTo: 'Choose how many coins you pay, and what each is worth.',
  begin: (data) => scene(data, { paid: data.coins, worth: data.worth }),
};

export const example: Example<CashierData> = {
  data: () => ({ tick: 5, coins: 5, worth: 1 }),
  says: 'Pay 5 coins of 1 cent one after the other: each sum is rounded, and in the end you have paid 0. Pay them together, and you have paid 5.',
};

function scene(data: CashierData, state: State): Scene {
  const { tick, coins } = data;
  const { paid, worth } = state;
  const grid = rational(tick);
  const coin = rational(worth);
  const round = (sum: Rational): Rational => nearest(sum, grid);
  const sums = Array.from({ length: paid }).reduce<readonly Rational[]>(
    (done, _) => [...done, round((done.at(-1) ?? ZERO).add(coin))],
    [ZERO],
  );
  const sum = coin.mul(rational(paid));
  const [single, together] = [sums.at(-1) ?? ZERO, round(sum)];
  // As far as the dearest coins come: each is then rounded up to a whole tick.
  const most = rational(tick * coins);
  const across = scale([ZERO, most], [LEFT, RIGHT]);
  const at = (cents: Rational, y: number): Spot => [across(cents), rational(y)];
  const bar = (from: Rational, to: Rational, y: number): string =>
    path('ones', rectangle(at(from, y - THICK / 2), at(to, y + THICK / 2)), true);
  const rounding = (from: Rational, to: Rational, y: number): readonly string[] => [
    path('path-one', [at(from, y), at(to, y)]),
    circle('one', at(to, y), 5),
  ];
  const go = (change: Partial<State>): Scene => scene(data, { ...state, ...change });
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `A ruler of cents from 0 to ${most} with a tick every ${tick}. Above, ${counted(paid, 'coin')} of ${counted(worth, 'cent')} one after the other, each sum rounded to a tick: in the end at ${single}. Below, the same coins together, rounded once: at ${together}.`,
    parts: [
      ...steps(ZERO, most, coins).flatMap((tickAt) => [
        path('thin dotted', [at(tickAt, FIRST - 14), at(tickAt, TOGETHER + 20)]),
        label('middle small', at(tickAt, HEIGHT - 22), tickAt),
      ]),
      path('thick', [at(ZERO, TOGETHER + 24), at(most, TOGETHER + 24)]),
      label('start small', spot(LEFT - 8, FIRST - 24), 'one after the other'),
      ...sums.slice(1).flatMap((to, i) => {
        const [from, y] = [sums[i] ?? ZERO, FIRST + ROW * i];
        return [bar(from, from.add(coin), y), ...rounding(from.add(coin), to, y)];
      }),
      label('start small', spot(LEFT - 8, TOGETHER - 20), 'together'),
      ...Array.from({ length: paid }, (_, i) => bar(coin.mul(rational(i)), coin.mul(rational(i + 1)), TOGETHER)),
      ...Array.from({ length: paid }, (_, i) =>
        path('thin', [at(coin.mul(rational(i + 1)), TOGETHER - THICK / 2), at(coin.mul(rational(i + 1)), TOGETHER + THICK / 2)]),
      ),
      ...rounding(sum, together, TOGETHER),
      label('middle small', spot((LEFT + RIGHT) / 2, HEIGHT - 5), 'cents'),
    ],
    says: `Pay ${counted(paid, 'coin')} of ${counted(worth, 'cent')} one after the other: each sum is rounded, and in the end you have paid ${single}. Pay them together, and you have paid ${together.equals(single) ? `${together} as well` : together}.`,
    table: {
      heads: ['coin', 'sum before', 'with it', 'rounded'],
      rows: [
        ...sums.slice(1).map((to, i) => [`${i + 1}`, `${sums[i]}`, `${(sums[i] ?? ZERO).add(coin)}`, `${to}`]),
        ['all together', '0', `${sum}`, `${together}`],
      ],
    },
    handles: [],
    controls: [
      {
        type: 'slider',
        label: 'Coins',
        least: 1,
        most: coins,
        at: paid,
        value: `${paid}`,
        to: (next) => go({ paid: next }),
      },
      {
        type: 'slider',
        label: 'Each is worth',
        least: 1,
        most: tick - 1,
        at: worth,
        value: counted(worth, 'cent'),
        to: (next) => go({ worth: next }),
      },
    ],
  };
}
