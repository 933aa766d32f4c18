import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { coded } from '../../math/exact/refused.ts';
import { circle, drawing, type Figure, length, path, type Spot, spot } from '../drawing/drawing.ts';
import { label as write } from '../drawing/label.ts';
import { axis, LOOKS, stroke, tell } from '../drawing/plot.ts';

/** Numbers x and y. */
export type Place = readonly [x: Q, y: Q];

/** A line from point to point, with x growing; where x stays as it is, the line jumps. */
export interface Sketched {
  readonly label: string;
  readonly points: readonly Place[];
}

/** One line, or up to four to be compared; what is marked on them, and what is wrong there. */
export interface Sketch {
  /** What it is, for those who do not see it. */
  readonly title: string;
  readonly lines: readonly Sketched[];
  readonly dots?: readonly Place[];
  readonly rings?: readonly Place[];
}

const WIDTH = 240;
const FRAME = { right: 226, top: 16, bottom: 136 };
/** So far from the left the lines begin at least; further, where the numbers before them are long. */
const LEAST_LEFT = 54;
/** From the frame down to its numbers, and from there to the names of the lines, one below the other. */
const [NUMBERS, NAMES, LINE] = [26, 26, 20];
/** About how wide a letter is; numbers along an axis with no more letters than these are written in full. */
const [LETTER, MOST_LETTERS] = [8, 5];
/** Between a number and the lines that begin beside it, so that a ring has room. */
const BESIDE = 11;

/**
 * A graph so small that its letters can be read where a picture is shown beside text: no ticks, but the numbers of what
 * is ringed, then of what is dotted, then of the ends, as long as there is room. Throws a `RangeError` for no line or
 * more than four, for a line of fewer than two points, and for one whose x goes back.
 */
export function sketch({ title, lines, dots = [], rings = [] }: Sketch, caption: string): Figure {
  if (lines.length < 1 || lines.length > LOOKS.length)
    throw coded('number-of-lines', new RangeError(`A sketch shows one to ${LOOKS.length} lines, not ${lines.length}.`));
  const drawn = lines.map(({ label, points }) => ({ label, corners: ascending(label, points.map(spotOf)) }));
  const [dotted, ringed] = [dots.map(spotOf), rings.map(spotOf)];
  const marked = [...ringed, ...dotted];
  const all = [...drawn.flatMap(({ corners }) => corners), ...marked];
  const up = axis([ZERO, ...all.map(([, y]) => y)], [FRAME.bottom, FRAME.top]);
  // What is zero throughout goes up to nothing.
  const reached = [up.least, up.most].filter((end) => all.some(([, y]) => y.equals(end)));
  const ys = apart([ZERO, ...marked.map(([, y]) => y), ...reached], up.place, () => LINE);
  const left = Math.max(LEAST_LEFT, ...ys.map((y) => widthOf(y) + BESIDE));
  const across = axis(
    all.map(([x]) => x),
    [left, FRAME.right],
  );
  const place = ([x, y]: Spot): Spot => [across.place(x), up.place(y)];

  const ground = [across.least, across.most].map((x) => place([x, ZERO]));
  const xs = apart([...marked.map(([x]) => x), across.least, across.most], across.place, widthOf);
  const parts = [
    path('thin', ground),
    ...xs.map((x) => write('middle', spot(within(across.place(x), widthOf(x)), FRAME.bottom + NUMBERS), short(x))),
    ...ys.map((y) => write('end', spot(left - BESIDE, up.place(y).add(rational(5))), short(y))),
    ...drawn.map(({ corners }, i) => stroke(LOOKS[i], corners.map(place))),
    ...dotted.map((at) => circle('one', place(at), 4.5)),
    ...ringed.map((at) => circle('wrong', place(at), 8)),
  ];
  const named = drawn.length === 1 ? [] : drawn;
  const foot = FRAME.bottom + NUMBERS + NAMES;
  const names = named.flatMap(({ label }, i) => {
    const y = foot + i * LINE;
    return [
      stroke(
        LOOKS[i],
        [12, 40].map((x) => spot(x, y - 5)),
      ),
      write('start', spot(48, y), label),
    ];
  });
  const altText = [
    title,
    ...drawn.map(({ label, corners }) => `${label}: a line through ${tell(corners)}.`),
    ...(dotted.length === 0 ? [] : [`Dots at ${tell(dotted)}.`]),
    ...(ringed.length === 0 ? [] : [`Rings at ${tell(ringed)}.`]),
  ].join(' ');
  const height = named.length === 0 ? FRAME.bottom + NUMBERS + 8 : foot + (named.length - 1) * LINE + 10;
  return { ...drawing(WIDTH, height, altText, [...parts, ...names]), caption };
}

function spotOf([x, y]: Place): Spot {
  return spot(x, y);
}

function ascending(label: string, corners: readonly Spot[]): readonly Spot[] {
  if (corners.length < 2)
    throw coded('too-few-points', new RangeError(`The line of "${label}" needs two points, and has ${corners.length}.`));
  corners.reduce((last, next) => {
    if (last[0].compare(next[0]) > 0)
      throw coded('not-ascending', new RangeError(`The line of "${label}" goes back from x = ${last[0]} to x = ${next[0]}.`));
    return next;
  });
  return corners;
}

/** In full, or where that would be long about: to the tenth, and from ten on to the whole. */
function short(value: Rational): string {
  const full = String(value);
  if (full.length <= MOST_LETTERS) return full;
  const { n, d } = value.abs();
  return n < 10n * d ? `≈${length(value)}` : `≈${value.sign() < 0 ? '-' : ''}${(2n * n + d) / (2n * d)}`;
}

function widthOf(value: Rational): number {
  return LETTER * (short(value).length + 1);
}

/** So far from the edges of the drawing that words of this width fit. */
function within(x: Rational, width: number): Rational {
  const most = rational(WIDTH).sub(rational(width).div(rational(2)));
  return x.compare(most) > 0 ? most : x;
}

/** Of these values those whose numbers fit beside the numbers of the ones before. */
function apart(
  values: readonly Rational[],
  place: (value: Rational) => Rational,
  room: (value: Rational) => number,
): readonly Rational[] {
  return values.reduce<readonly Rational[]>((kept, value) => {
    const isFree = kept.every((other) => {
      const needed = rational(room(value) + room(other)).div(rational(2));
      return place(value).sub(place(other)).abs().compare(needed) >= 0;
    });
    return isFree ? [...kept, value] : kept;
  }, []);
}
