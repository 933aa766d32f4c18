import type { RandomSource } from '../../../src/index.ts';

/** What the models take from elsewhere, in doubles: a record takes it from `src/math`, and the claim from `src/index.ts`. */
export interface Elementary {
  readonly cos: (x: number) => number;
  readonly exp: (x: number) => number;
  readonly expMinusOne: (x: number) => number;
  readonly ln: (x: number) => number;
  readonly sin: (x: number) => number;
  readonly tanh: (x: number) => number;
  readonly randomSource: (seed: number) => RandomSource;
}

/** What a model makes of one sequence of T numbers, and how its errors are led back. */
interface Pass {
  /** What it says at each of the T steps: yes where it is positive. */
  readonly says: Float64Array;
  /** Adds to the gradient what these errors, one a step, come to in each parameter. */
  readonly back: (errors: Float64Array, gradient: Float64Array) => void;
}

/** A model of sequences. Its parameters stand in one array, in doubles. */
export interface Model {
  readonly size: number;
  readonly begin: (source: RandomSource) => Float64Array;
  readonly run: (parameters: Float64Array, inputs: Float64Array) => Pass;
}

/** Half of a model: vectors at each step in, vectors at each step out, T · width numbers. */
interface Half {
  readonly size: number;
  readonly begin: (source: RandomSource) => readonly number[];
  readonly run: (
    at: number,
    parameters: Float64Array,
    inputs: Float64Array,
  ) => { readonly outputs: Float64Array; readonly back: (errors: Float64Array, gradient: Float64Array) => Float64Array };
}

const STATES = 8;
const READ = 8;
const UNITS = 16;

const get = (array: Float64Array, i: number): number => array[i] as number;
function add(array: Float64Array, i: number, value: number): void {
  array[i] = get(array, i) + value;
}
const gaussians = (source: RandomSource, count: number, size: number): readonly number[] =>
  Array.from({ length: count }, () => size * source.gaussian());

/** The places of its parameters: ν, θ, γ and B for each state, C for each output and state, D for each output. */
const NU = 0;
const THETA = NU + STATES;
const GAMMA = THETA + STATES;
const B_RE = GAMMA + STATES;
const B_IM = B_RE + STATES;
const C_RE = B_IM + STATES;
const C_IM = C_RE + READ * STATES;
const D = C_IM + READ * STATES;

/**
 * A linear recurrent unit with one input: h' = λ h + exp γ B x and y = Re(C h') + D x with λ = exp(−exp ν + i exp θ).
 * Its eigenvalues are drawn evenly from the ring from 0.4 to 0.99, with any angle. Source: Orvieto et al. 2023.
 */
const linearCore = ({ cos, exp, expMinusOne, ln, sin }: Elementary): Half => ({
  size: D + READ,
  begin(source) {
    const [least, most] = [0.4 ** 2, 0.99 ** 2];
    const nu = Array.from({ length: STATES }, () => ln(-ln(source.uniform() * (most - least) + least) / 2));
    const theta = nu.map(() => ln(2 * Math.PI * source.uniform() + 1e-9));
    const gamma = nu.map((value) => ln(-expMinusOne(-2 * exp(value))) / 2);
    return [
      ...nu,
      ...theta,
      ...gamma,
      ...gaussians(source, 2 * STATES, Math.sqrt(1 / 2)),
      ...gaussians(source, 2 * READ * STATES, Math.sqrt(1 / STATES)),
      ...gaussians(source, READ, 1),
    ];
  },
  run(at, parameters, inputs) {
    const p = (i: number): number => get(parameters, at + i);
    const steps = inputs.length;
    const [lambdaRe, lambdaIm, decays] = [new Float64Array(STATES), new Float64Array(STATES), new Float64Array(STATES)];
    const [angles, gains] = [new Float64Array(STATES), new Float64Array(STATES)];
    for (let k = 0; k < STATES; k += 1) {
      const [decay, angle] = [exp(p(NU + k)), exp(p(THETA + k))];
      const size = exp(-decay);
      lambdaRe[k] = size * cos(angle);
      lambdaIm[k] = size * sin(angle);
      decays[k] = decay;
      angles[k] = angle;
      gains[k] = exp(p(GAMMA + k));
    }
    // Before the first step they are zero.
    const [re, im] = [new Float64Array((steps + 1) * STATES), new Float64Array((steps + 1) * STATES)];
    const outputs = new Float64Array(steps * READ);
    for (let t = 0; t < steps; t += 1) {
      const x = get(inputs, t);
      for (let k = 0; k < STATES; k += 1) {
        const [a, b, gain] = [get(lambdaRe, k), get(lambdaIm, k), get(gains, k)];
        const [was, is] = [t * STATES + k, (t + 1) * STATES + k];
        re[is] = a * get(re, was) - b * get(im, was) + gain * p(B_RE + k) * x;
        im[is] = a * get(im, was) + b * get(re, was) + gain * p(B_IM + k) * x;
      }
      for (let m = 0; m < READ; m += 1) {
        let y = p(D + m) * x;
        for (let k = 0; k < STATES; k += 1) {
          const is = (t + 1) * STATES + k;
          y += p(C_RE + m * STATES + k) * get(re, is) - p(C_IM + m * STATES + k) * get(im, is);
        }
        outputs[t * READ + m] = y;
      }
    }
    return {
      outputs,
      back(errors, gradient) {
        const g = (i: number, value: number): void => add(gradient, at + i, value);
        const [dRe, dIm] = [new Float64Array(STATES), new Float64Array(STATES)];
        for (let t = steps - 1; t >= 0; t -= 1) {
          const x = get(inputs, t);
          for (let k = 0; k < STATES; k += 1) {
            const [a, b, gain] = [get(lambdaRe, k), get(lambdaIm, k), get(gains, k)];
            const [was, is] = [t * STATES + k, (t + 1) * STATES + k];
            let [u, v] = [get(dRe, k), get(dIm, k)];
            for (let m = 0; m < READ; m += 1) {
              const error = get(errors, t * READ + m);
              u += error * p(C_RE + m * STATES + k);
              v -= error * p(C_IM + m * STATES + k);
              g(C_RE + m * STATES + k, error * get(re, is));
              g(C_IM + m * STATES + k, -error * get(im, is));
              if (k === 0) g(D + m, error * x);
            }
            const [hRe, hIm] = [get(re, was), get(im, was)];
            // What the errors come to in the real and the imaginary part of λ.
            const [dA, dB] = [u * hRe + v * hIm, v * hRe - u * hIm];
            g(NU + k, -get(decays, k) * (dA * a + dB * b));
            g(THETA + k, get(angles, k) * (dB * a - dA * b));
            g(B_RE + k, u * gain * x);
            g(B_IM + k, v * gain * x);
            g(GAMMA + k, (u * p(B_RE + k) + v * p(B_IM + k)) * gain * x);
            dRe[k] = u * a + v * b;
            dIm[k] = v * a - u * b;
          }
        }
        return new Float64Array(0);
      },
    };
  },
});

/** A recurrence with tanh and one input: h' = tanh(A h + W x + b), its A orthogonal on average and nine tenths as large. */
const tanhCore = ({ tanh }: Elementary): Half => ({
  size: UNITS * UNITS + 2 * UNITS,
  begin: (source) => [
    ...gaussians(source, UNITS * UNITS, 0.9 / Math.sqrt(UNITS)),
    ...gaussians(source, UNITS, 0.5),
    ...Array.from({ length: UNITS }, () => 0),
  ],
  run(at, parameters, inputs) {
    const [W, BIAS] = [at + UNITS * UNITS, at + UNITS * UNITS + UNITS];
    const steps = inputs.length;
    const states = new Float64Array((steps + 1) * UNITS);
    for (let t = 0; t < steps; t += 1)
      for (let i = 0; i < UNITS; i += 1) {
        let z = get(parameters, W + i) * get(inputs, t) + get(parameters, BIAS + i);
        for (let k = 0; k < UNITS; k += 1) z += get(parameters, at + i * UNITS + k) * get(states, t * UNITS + k);
        states[(t + 1) * UNITS + i] = tanh(z);
      }
    return {
      outputs: states.subarray(UNITS),
      back(errors, gradient) {
        let carried = new Float64Array(UNITS);
        for (let t = steps - 1; t >= 0; t -= 1) {
          const before = new Float64Array(UNITS);
          for (let i = 0; i < UNITS; i += 1) {
            const h = get(states, (t + 1) * UNITS + i);
            const z = (get(errors, t * UNITS + i) + get(carried, i)) * (1 - h * h);
            add(gradient, W + i, z * get(inputs, t));
            add(gradient, BIAS + i, z);
            for (let k = 0; k < UNITS; k += 1) {
              add(gradient, at + i * UNITS + k, z * get(states, t * UNITS + k));
              add(before, k, z * get(parameters, at + i * UNITS + k));
            }
          }
          carried = before;
        }
        return new Float64Array(0);
      },
    };
  },
});

/** The same affine map at every step, from `takes` numbers to `gives`, and after it a ReLU or nothing. */
function layer(takes: number, gives: number, isBent: boolean): Half {
  const bias = takes * gives;
  return {
    size: bias + gives,
    begin: (source) => [...gaussians(source, bias, Math.sqrt(1 / takes)), ...Array.from({ length: gives }, () => 0)],
    run(at, parameters, inputs) {
      const steps = inputs.length / takes;
      const outputs = new Float64Array(steps * gives);
      for (let t = 0; t < steps; t += 1)
        for (let i = 0; i < gives; i += 1) {
          let z = get(parameters, at + bias + i);
          for (let k = 0; k < takes; k += 1) z += get(parameters, at + i * takes + k) * get(inputs, t * takes + k);
          outputs[t * gives + i] = isBent && z < 0 ? 0 : z;
        }
      return {
        outputs,
        back(errors, gradient) {
          const led = new Float64Array(inputs.length);
          for (let t = 0; t < steps; t += 1)
            for (let i = 0; i < gives; i += 1) {
              if (isBent && get(outputs, t * gives + i) === 0) continue;
              const error = get(errors, t * gives + i);
              add(gradient, at + bias + i, error);
              for (let k = 0; k < takes; k += 1) {
                add(gradient, at + i * takes + k, error * get(inputs, t * takes + k));
                add(led, t * takes + k, error * get(parameters, at + i * takes + k));
              }
            }
          return led;
        },
      };
    },
  };
}

/** Halves one after the other, as one model. */
function model(...halves: readonly Half[]): Model {
  const places = halves.map((_, i) => halves.slice(0, i).reduce((sum, { size }) => sum + size, 0));
  return {
    size: halves.reduce((sum, { size }) => sum + size, 0),
    begin: (source) => Float64Array.from(halves.flatMap((half) => half.begin(source))),
    run(parameters, inputs) {
      let outputs = inputs;
      const passes = halves.map((half, i) => {
        const pass = half.run(places[i] as number, parameters, outputs);
        outputs = pass.outputs;
        return pass;
      });
      return {
        says: outputs,
        back(errors, gradient) {
          passes.reduceRight((led, pass) => pass.back(led, gradient), errors);
        },
      };
    },
  };
}

/** What is compared: three ways to remember, each with an affine read-out of one number a step. */
export type Name = 'linear' | 'block' | 'tanh';

/** No non-linearity anywhere; the same recurrence with a layer of ReLU units behind it; the non-linearity in the loop. */
export function modelsOf(by: Elementary): Readonly<Record<Name, Model>> {
  const [core, bent] = [linearCore(by), tanhCore(by)];
  return {
    linear: model(core, layer(READ, 1, false)),
    block: model(core, layer(READ, UNITS, true), layer(UNITS, 1, false)),
    tanh: model(bent, layer(UNITS, 1, false)),
  };
}
