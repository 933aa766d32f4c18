/** The eight frequencies of the task, in radians a step. */
export const FREQUENCIES = ['0.2', '0.311', '0.42', '0.51', '0.63', '0.74', '0.85', '0.97'] as const;
