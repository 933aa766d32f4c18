import type { Kind } from './live.ts';

/** What one's hand can do with each kind. */
const HOW: Readonly<Record<Kind, string>> = {
  census: 'Choose how many variables are shown.',
  chord: 'Drag either end of the chord.',
  cover: 'Drag the point along the curve, or choose another number of dimensions.',
  doubles: 'Drag the double; each arrow key leads to the next dot. Choose larger steps to see more of the line.',
  fit: 'Drag the threshold or the slope of a unit; tap a threshold to turn its unit the other way.',
  folds: 'Drag the point, and choose how often is folded.',
  interpolation: 'Drag a point along the curve, or take more pieces.',
  layers: 'Drag a corner of the square; then put a ReLU between the layers.',
  line: 'Drag the line by its middle to move it, by either of its ends to turn it.',
  perceptron: 'Go from visit to visit, and choose what it is to learn.',
  points: 'Drag a point; tap it to give it the other label; tap beside the points to add one.',
  regions: 'Drag the point; drag a numbered line by either of its ends.',
  squares: 'Drag the point, and choose how often is folded.',
  staircase: 'Drag the number, and choose what is done with it and how closely one looks.',
  turn: 'Drag sideways to turn it; choose the height, and from how far above it is seen.',
  window: 'Drag the edge of the window, wider or narrower.',
};

/** How to change a figure of this kind, to be said where it can be changed and nowhere else: no hand moves what is on paper. */
export function howTo(kind: Kind): string {
  return HOW[kind];
}
