import { perceptron } from '../../math/network/perceptron.ts';
import type { Figure } from '../drawing/drawing.ts';
import { separation } from '../plane/separation.ts';
import { walk } from '../plane/walk.ts';
import type { Labelled } from './decided.ts';
import { dimension } from './points.ts';

/** The run of a perceptron as it really goes; or a sentence that says why it is not drawn. */
export function walked({ points, labels }: Labelled, caption: string): Figure | string {
  const went = perceptron(points, labels);
  if (dimension(points) !== 2) {
    const last = went.stops ? went.mistakes.at(-1) : undefined;
    return last === undefined
      ? 'It is in more than two dimensions.'
      : separation({ points, labels, answer: last }, `${caption} These weights are its last.`);
  }
  const mistakes = went.mistakes.map(({ visit, weights, bias }) => ({ visit, weights, bias }));
  return walk({ points, labels, mistakes, ...(went.stops ? {} : { loop: { from: went.from, until: went.until } }) }, caption);
}
