import { bench, describe } from 'vitest';
import type { Layer, Network } from '../network/network.ts';
import { activationRegions } from './activationRegions.ts';
import { breakpoints, countBreakpoints } from './breakpoints.ts';

/** Lehmer's generator: only to have many different numbers, the same every time. */
let state = 1;
const draw = (): number => {
  state = (state * 48271) % 2147483647;
  return (state % 4001) - 2000;
};
const random = (...widths: readonly number[]): Network => ({
  layers: widths.slice(1).map(
    (to, i): Layer => ({
      weights: Array.from({ length: to }, () => Array.from({ length: widths[i] ?? 0 }, () => `${draw()}/1000`)),
      bias: Array.from({ length: to }, () => `${draw()}/1000`),
      activation: i === widths.length - 2 ? 'identity' : 'relu',
    }),
  ),
});

const fold: readonly Layer[] = [
  { weights: [[2], [4]], bias: [0, -2], activation: 'relu' },
  { weights: [[1, -1]], bias: [0], activation: 'identity' },
];
const sawtooth: Network = { layers: Array.from({ length: 20 }, () => fold).flat() };
const line = random(1, 32, 32, 32, 1);

/** The weights in doubles: what sampling has to do, it may do fast. */
const inDoubles = ({ layers }: Network) => {
  const read = (value: unknown): number => {
    const [p = '0', q = '1'] = String(value).split('/');
    return Number(p) / Number(q);
  };
  return layers.map(({ weights, bias, activation }) => ({
    weights: weights.map((row) => row.map(read)),
    bias: bias.map(read),
    isBent: activation === 'relu',
  }));
};
type Doubles = ReturnType<typeof inDoubles>;

/** How often the slope changes from one point to the next on a grid of n points, in doubles, each slope by the chain rule. */
function bendsOnGrid(layers: Doubles, n: number, from: number, to: number): number {
  const width = Math.max(...layers.map(({ bias }) => bias.length));
  let [values, slopes, sums, rates] = Array.from({ length: 4 }, () => new Float64Array(width)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let bends = 0;
  let before: number | undefined;
  for (let i = 0; i < n; i += 1) {
    values[0] = from + ((to - from) * (i + 0.5)) / n;
    slopes[0] = 1;
    for (const { weights, bias, isBent } of layers) {
      for (let k = 0; k < bias.length; k += 1) {
        const row = weights[k] ?? [];
        let sum = bias[k] ?? 0;
        let rate = 0;
        for (let m = 0; m < row.length; m += 1) {
          sum += (row[m] ?? 0) * (values[m] ?? 0);
          rate += (row[m] ?? 0) * (slopes[m] ?? 0);
        }
        const isOff = isBent && sum <= 0;
        sums[k] = isOff ? 0 : sum;
        rates[k] = isOff ? 0 : rate;
      }
      [values, sums] = [sums, values];
      [slopes, rates] = [rates, slopes];
    }
    if (before !== undefined && slopes[0] !== before) bends += 1;
    before = slopes[0];
  }
  return bends;
}

const [LEFT, RIGHT] = [-4, 4];
const inside = breakpoints(line).filter((x) => Math.abs(Number(x.n) / Number(x.d)) < RIGHT).length;
const lineInDoubles = inDoubles(line);
// The least grid of these sizes that finds nine tenths of the breakpoints; some lie too close together for any.
const dense = [2 ** 8, 2 ** 10, 2 ** 12, 2 ** 14, 2 ** 16].find(
  (n) => bendsOnGrid(lineInDoubles, n, LEFT, RIGHT) >= 0.9 * inside,
);
const TEETH = 2 ** 21;
const sawtoothInDoubles = inDoubles(sawtooth);

describe('breakpoints of networks of one input', () => {
  bench(`1-32-32-32-1, all ${breakpoints(line).length} as rationals`, () => {
    breakpoints(line);
  });
  if (dense === undefined) throw new Error('no grid is fine enough');
  bench(
    `1-32-32-32-1, the ${bendsOnGrid(lineInDoubles, dense, LEFT, RIGHT)} of ${inside} from ${LEFT} to ${RIGHT} that a grid of ${dense} points finds`,
    () => {
      bendsOnGrid(lineInDoubles, dense, LEFT, RIGHT);
    },
  );
  bench(
    'the 1,048,577 of a sawtooth, counted',
    () => {
      if (countBreakpoints(sawtooth) !== 2 ** 20 + 1) throw new Error('another count');
    },
    { iterations: 3, warmupIterations: 1, time: 0 },
  );
  bench(
    'the 1,048,575 of them inside of 0 to 1, found with a grid of 2,097,152 points',
    () => {
      if (bendsOnGrid(sawtoothInDoubles, TEETH, 0, 1) !== 2 ** 20 - 1) throw new Error('another count');
    },
    { iterations: 3, warmupIterations: 1, time: 0 },
  );
});

/** The patterns that occur on a grid of n × n points from −side to side, in doubles and without any polygon. */
function sample(layers: Doubles, n: number, side: number): number {
  const patterns = new Set<string>();
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      let values: readonly number[] = [((2 * i + 1) / n - 1) * side, ((2 * j + 1) / n - 1) * side];
      let pattern = '';
      for (const { weights, bias } of layers) {
        values = weights.map((row, k) => {
          let sum = bias[k] ?? 0;
          for (let m = 0; m < row.length; m += 1) sum += (row[m] ?? 0) * (values[m] ?? 0);
          pattern += sum > 0 ? '1' : '0';
          return sum > 0 ? sum : 0;
        });
      }
      patterns.add(pattern);
    }
  }
  return patterns.size;
}

const small = random(2, 16, 16, 1);
const large = random(2, 64, 64, 1);
const BOX = [
  [-4, 4],
  [-4, 4],
] as const;
const wanted = activationRegions(small, { box: BOX }).regions.length;
const doubles = inDoubles(small).slice(0, -1);
// The least grid of these sizes that finds nine tenths of the regions; some are too small for any.
const sizes = [64, 128, 256, 512, 1024];
const enough = sizes.find((n) => sample(doubles, n, 4) >= 0.9 * wanted) ?? 1024;

describe('activation regions of networks of two inputs', () => {
  bench('2-16-16-1, the whole plane', () => {
    activationRegions(small);
  });
  bench(`2-16-16-1, the ${wanted} regions of a square`, () => {
    activationRegions(small, { box: BOX });
  });
  bench(
    `2-16-16-1, the ${sample(doubles, enough, 4)} regions of the square that a grid of ${enough} × ${enough} points finds`,
    () => {
      sample(doubles, enough, 4);
    },
    { iterations: 3, warmupIterations: 1, time: 0 },
  );
  bench(
    '2-64-64-1, the whole plane',
    () => {
      activationRegions(large);
    },
    { iterations: 5, warmupIterations: 1, time: 0 },
  );
});
