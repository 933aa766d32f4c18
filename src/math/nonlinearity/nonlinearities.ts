import { absoluteValue } from './absoluteValue.ts';
import { affine } from './affine.ts';
import { elu } from './elu.ts';
import { gelu } from './gelu.ts';
import { geluByTanh } from './geluByTanh.ts';
import { hardTanh } from './hardTanh.ts';
import { identity } from './identity.ts';
import { leakyRelu } from './leakyRelu.ts';
import { logistic } from './logistic.ts';
import type { Nonlinearity } from './nonlinearity.ts';
import { prelu } from './prelu.ts';
import { relu } from './relu.ts';
import { rounding } from './rounding.ts';
import { silu } from './silu.ts';
import { sine } from './sine.ts';
import { softplus } from './softplus.ts';
import { square } from './square.ts';
import { step } from './step.ts';
import { tanh } from './tanh.ts';

/** Every kind there is that takes one number, in the order of the table: lines, what jumps, straight pieces, then what is curved. */
export const NONLINEARITIES: readonly Nonlinearity[] = [
  identity,
  affine,
  step,
  rounding,
  hardTanh,
  relu,
  leakyRelu,
  prelu,
  absoluteValue,
  elu,
  square,
  sine,
  tanh,
  logistic,
  softplus,
  silu,
  gelu,
  geluByTanh,
];
