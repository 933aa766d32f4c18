import FFT from 'fft.js';
import { bench, describe } from 'vitest';
import { randomSource } from '../elementary/randomSource.ts';
import { recurDoubles } from './recurDoubles.ts';
import { scanDoubles } from './scanDoubles.ts';

const DECAY = 0.999;
/** The longest takes a second or more each time. */
const FEW = { iterations: 3, warmupIterations: 1, time: 200, warmupTime: 100 };

// Ten times the length is ten times the cost, step by step and scanned; beside a convolution by the FFT of fft.js.
describe.each([10_000, 100_000, 1_000_000])('the states of %i steps with one decay', (length) => {
  const { gaussian } = randomSource(length);
  const inputs = Float64Array.from({ length }, gaussian);
  const decays = new Float64Array(length).fill(DECAY);

  bench('recurDoubles, step by step', () => {
    recurDoubles(decays, inputs);
  });

  bench('scanDoubles', () => {
    scanDoubles(decays, inputs);
  });

  // A power of two, and twice the length, so that the end does not come round to the beginning.
  let size = 2;
  while (size < 2 * length) size *= 2;
  const fft = new FFT(size);
  const kernel = new Array<number>(size).fill(0);
  for (let t = 0, power = 1; t < length; t += 1, power *= DECAY) kernel[t] = power;
  const transformed = fft.createComplexArray();
  fft.realTransform(transformed, kernel);
  fft.completeSpectrum(transformed);
  const [padded, spectrum, states] = [new Array<number>(size).fill(0), fft.createComplexArray(), fft.createComplexArray()];

  bench(
    'fft.js, with the kernel transformed before',
    () => {
      for (let t = 0; t < length; t += 1) padded[t] = inputs[t] as number;
      fft.realTransform(spectrum, padded);
      fft.completeSpectrum(spectrum);
      for (let i = 0; i < 2 * size; i += 2) {
        const [re, im] = [spectrum[i] as number, spectrum[i + 1] as number];
        const [c, d] = [transformed[i] as number, transformed[i + 1] as number];
        spectrum[i] = re * c - im * d;
        spectrum[i + 1] = re * d + im * c;
      }
      fft.inverseTransform(states, spectrum);
    },
    FEW,
  );
});
