import { bench, describe } from 'vitest';
import { activationRegions } from './activationRegions.ts';
import { breakpoints, countBreakpoints } from './breakpoints.ts';
import type { Layer, Network } from './network.ts';

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

describe('breakpoints of networks of one input', () => {
  bench('1-32-32-32-1, as rationals', () => {
    breakpoints(line);
  });
  bench(
    'the 1,048,577 of a sawtooth, counted',
    () => {
      if (countBreakpoints(sawtooth) !== 2 ** 20 + 1) throw new Error('another count');
    },
    { iterations: 3, warmupIterations: 1, time: 0 },
  );
});

/** The weights in doubles: what sampling has to do, it may do fast. */
const inDoubles = ({ layers }: Network) => {
  const read = (value: unknown): number => {
    const [p = '0', q = '1'] = String(value).split('/');
    return Number(p) / Number(q);
  };
  return layers.slice(0, -1).map(({ weights, bias }) => ({ weights: weights.map((row) => row.map(read)), bias: bias.map(read) }));
};

/** The patterns that occur on a grid of n × n points from −side to side, in doubles and without any polygon. */
function sample(layers: ReturnType<typeof inDoubles>, n: number, side: number): number {
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
const doubles = inDoubles(small);
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
