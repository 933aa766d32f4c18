/** The corners of the unit square, for examples: plain data, so that a page which has no example carries none of it. */
export const CORNERS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

/** Functions of two bits, by their values at the {@link CORNERS}. */
export const XOR = [false, true, true, false];
export const AND = [false, false, false, true];
export const OR = [false, true, true, true];
