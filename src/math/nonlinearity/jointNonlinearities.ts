import type { JointNonlinearity } from './jointNonlinearity.ts';
import { layerNorm } from './layerNorm.ts';
import { maxout } from './maxout.ts';
import { product } from './product.ts';
import { softmax } from './softmax.ts';

/** Every kind that takes several numbers at once, in the order of the table. */
export const JOINT_NONLINEARITIES: readonly JointNonlinearity[] = [maxout, product, softmax, layerNorm];
