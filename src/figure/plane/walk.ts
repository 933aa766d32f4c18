import type { Points } from '../../math/algebra/points.ts';
import { type Q, rational } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { zip } from '../../math/exact/zip.ts';
import { drawing, type Figure, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { type Frame, panel } from '../drawing/panel.ts';

/**
 * What a perceptron made of labelled points of the plane: its mistakes, as it visits them in order. If it repeats a
 * stretch, that is given too.
 */
export interface Walk {
  readonly points: Points;
  readonly labels: readonly boolean[];
  /** At which visit, counted from 0, and the weights and the bias after it. */
  readonly mistakes: readonly { readonly visit: number; readonly weights: readonly Q[]; readonly bias: Q }[];
  /** Two numbers of visits after which the weights are the same. */
  readonly loop?: { readonly from: number; readonly until: number };
}

/** So few that what stands in a picture can still be read where the page is narrow. */
const COLUMNS = 3;
const CELL = 108;
const GAP = 16;
/** What stands under a picture. */
const FOOT = 22;

/**
 * A perceptron's walk, picture by picture: the start, and then the line after each mistake. In a ring is the
 * point that is mistaken next, and so is wrong or undecided with this very line; below is the form, positive
 * on the shaded side of the ones. The two ends of a stretch that repeats are framed. Throws as {@link panel},
 * and a `RangeError` without points.
 */
export function walk({ points, labels, mistakes, loop }: Walk, caption: string): Figure {
  if (points.length === 0) throw coded('no-points', new RangeError('There are no points to walk over.'));
  const start = { visit: -1, weights: points.slice(0, 1).flatMap((point) => point.map(() => 0)), bias: 0 };
  const states = [start, ...mistakes];
  const frames = states.map((_, i) => ({
    left: GAP + (i % COLUMNS) * (CELL + GAP),
    top: GAP + Math.floor(i / COLUMNS) * (CELL + FOOT + GAP),
    side: CELL,
  }));
  // Where a loop has come to its end, it goes on as at its beginning.
  const again = loop === undefined ? undefined : mistakes.find(({ visit }) => visit >= loop.from);
  const pictures = zip(states, frames).flatMap(([{ visit, weights, bias }, frame]) => {
    const form = [...weights, bias];
    // Nothing is positive or negative yet where all weights are zero, so nothing is shaded.
    const line = form.every((entry) => rational(entry).sign() === 0) ? {} : { line: { weights, bias } };
    const next = mistakes.find((mistake) => mistake.visit > visit) ?? again;
    const ring = next === undefined ? {} : { ringed: next.visit % points.length };
    return [
      ...panel({ points, labels, ...ring, ...line }, frame),
      label('middle', spot(frame.left + CELL / 2, frame.top + CELL + FOOT - 5), printForm(form)),
    ];
  });
  const ends =
    loop === undefined ? [] : [loop.from, loop.until].map((end) => states.filter(({ visit }) => visit < end).length - 1);
  const framed = frames.filter((_, i) => ends.includes(i));
  const sentences = mistakes.map(
    ({ visit, weights, bias }, i) =>
      `${i + 1}: at ${tell(points[visit % points.length])}, after it ${printForm([...weights, bias])}.`,
  );
  const end = loop === undefined ? '' : ` After ${loop.from} and after ${loop.until} visits, it is the same.`;
  return {
    ...drawing(
      GAP + COLUMNS * (CELL + GAP),
      GAP + Math.ceil(states.length / COLUMNS) * (CELL + FOOT + GAP) + (framed.length === 0 ? 0 : GAP),
      `The mistakes of a perceptron, one after the other. ${sentences.join(' ')}${end}`,
      [...pictures, ...framed.map(frameAround), ...wayBack(framed)],
    ),
    caption,
  };
}

function frameAround({ left, top, side }: Frame): string {
  return `<path class="path-one" d="M${left},${top}h${side}v${side}h-${side}z"/>`;
}

/** The arrow from the last of these frames back to the first: below their row, or down and along the left edge. */
function wayBack(frames: readonly Frame[]): readonly string[] {
  const [first, last, ...more] = frames;
  if (first === undefined || last === undefined || more.length > 0) return [];
  const [foot, middle] = [last.top + CELL + FOOT, last.left + CELL / 2];
  if (first.top === last.top) {
    return [
      `<path class="path-one" d="M${middle},${foot + 3}v${GAP}H${first.left + CELL / 2}v-${GAP}"/>`,
      `<path class="one" d="M${first.left + CELL / 2 - 6},${foot + 6}h12l-6,-8z"/>`,
    ];
  }
  if (first.left > GAP) return [];
  const height = first.top + CELL / 2;
  return [
    `<path class="path-one" d="M${middle},${foot + 2}v${GAP / 2}H${GAP / 4}V${height}h${GAP / 4}"/>`,
    `<path class="one" d="M${GAP / 2 - 2},${height - 6}v12l8,-6z"/>`,
  ];
}

function tell(point: readonly Q[] | undefined): string {
  return `(${(point ?? []).join(', ')})`;
}

/** `2x − y + 1`. */
function printForm(form: readonly Q[]): string {
  const parts = form
    .map((entry, k) => [rational(entry), ['x', 'y'][k] ?? ''] as const)
    .filter(([entry]) => entry.sign() !== 0)
    .map(([entry, name], i) => {
      const size = entry.abs();
      const written = name !== '' && size.equals(rational(1)) ? name : `${size}${name}`;
      return i === 0 ? `${entry.sign() < 0 ? '-' : ''}${written}` : `${entry.sign() < 0 ? '-' : '+'} ${written}`;
    });
  return parts.length === 0 ? '0' : parts.join(' ');
}
