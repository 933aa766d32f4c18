import { absoluteValue } from './absoluteValue.ts';
import { affine } from './affine.ts';
import { elu } from './elu.ts';
import { geluByTanh } from './geluByTanh.ts';
import { hardTanh } from './hardTanh.ts';
import { identity } from './identity.ts';
import { leakyRelu } from './leakyRelu.ts';
import { logistic } from './logistic.ts';
import type { Nonlinearity } from './nonlinearity.ts';
import { prelu } from './prelu.ts';
import { relu } from './relu.ts';
import { silu } from './silu.ts';
import { square } from './square.ts';
import { step } from './step.ts';
import { tanh } from './tanh.ts';

/** Every kind there is, in the order of the table: lines, then squashes, then straight pieces, then what is smooth. */
export const NONLINEARITIES: readonly Nonlinearity[] = [
  identity,
  affine,
  step,
  tanh,
  logistic,
  hardTanh,
  relu,
  leakyRelu,
  prelu,
  absoluteValue,
  square,
  elu,
  silu,
  geluByTanh,
];
