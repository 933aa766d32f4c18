import { spawnSync } from 'node:child_process';
import { bench, describe } from 'vitest';
import { rounded } from '../../check/formula/rounded.ts';
import { FLOAT16S, roundToFloat16 } from './roundToFloat16.ts';

// Half precision without a machine that has it: every finite half, multiplied by 1 − 1/2048. Ours beside the trick of
// adding a large number and taking it away again, whose sum has no room for more digits than a half, and beside
// Python, whose struct module converts to halfs in C.
const FACTOR = 0.99951171875;

/** What a large number must be for doubles of this size to lose what halfs of this size have no room for. */
const BITS = new DataView(new ArrayBuffer(8));
function largeFor(x: number): number {
  BITS.setFloat64(0, Math.abs(x));
  const exponent = Math.max((BITS.getUint32(0) >>> 20) - 1023, -14);
  return 1.5 * 2 ** (exponent + 42);
}
function byAdding(x: number): number {
  const large = largeFor(x);
  return x + large - large;
}

/** Throws when a peer gives anything else: a faster wrong answer is no peer. */
const WANTED = Float64Array.from(FLOAT16S, (half) => roundToFloat16(half * FACTOR));
function compare(found: (i: number, half: number) => number): void {
  FLOAT16S.forEach((half, i) => {
    if (found(i, half) !== WANTED[i])
      throw new Error(`${half} times ${FACTOR} is ${found(i, half)} there and ${WANTED[i]} here.`);
  });
}
compare((_, half) => byAdding(half * FACTOR));

const IN_PYTHON = `
import struct, sys
n = 0x7c00
positive = struct.unpack('<%de' % n, struct.pack('<%dH' % n, *range(n)))
halfs = [-h for h in reversed(positive[1:])] + list(positive)
done = struct.unpack('<%de' % len(halfs), struct.pack('<%de' % len(halfs), *[h * ${FACTOR} for h in halfs]))
sys.stdout.buffer.write(struct.pack('<%dd' % len(done), *done))
`;
function inPython(): Buffer {
  const { stdout, status } = spawnSync('python3', ['-c', IN_PYTHON], { maxBuffer: 2 ** 24 });
  if (status !== 0 || stdout.length !== 8 * FLOAT16S.length) throw new Error('Python has not given a double for every half.');
  return stdout;
}
const given = inPython();
compare((i) => given.readDoubleLE(8 * i));

const [ONCE, OFTEN] = [
  { iterations: 20, warmupIterations: 2, time: 0 },
  { iterations: 3, warmupIterations: 1, time: 0 },
];

/** Rounds each half so often, and uses what comes out, so that nothing is left out as useless. */
function repeated(times: number, round: (x: number) => number): void {
  let sum = 0;
  for (const half of FLOAT16S) {
    let value = half;
    for (let i = 0; i < times; i += 1) value = round(value * FACTOR);
    sum += value;
  }
  if (sum !== 0) throw new Error(`Halfs and their opposites add up to ${sum}.`);
}

describe(`one product, rounded, for each of the ${FLOAT16S.length} finite halfs`, () => {
  bench('roundToFloat16', () => repeated(1, roundToFloat16), ONCE);
  bench('adding a large number and taking it away', () => repeated(1, byAdding), ONCE);
  bench(
    'Python’s struct.pack with format e, its start included',
    () => {
      inPython();
    },
    ONCE,
  );
  bench(
    'the checker, which also proves something of each',
    () => {
      rounded.check(
        {
          format: 'half',
          given: { x: { every: 'half', from: -65504, to: 65504 } },
          steps: [{ set: 'y', to: ['*', 'x', String(FACTOR)], times: 1 }],
          formula: ['<=', ['abs', 'y'], ['abs', 'x']],
        },
        null,
      );
    },
    OFTEN,
  );
});

describe(`500 of them in a row for each of the ${FLOAT16S.length} finite halfs, as in grad1`, () => {
  bench('roundToFloat16', () => repeated(500, roundToFloat16), OFTEN);
  bench('adding a large number and taking it away', () => repeated(500, byAdding), OFTEN);
});
