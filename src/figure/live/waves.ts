import { extent } from '../../math/exact/extent.ts';
import { type Q, type Rational, rational, ZERO } from '../../math/exact/rational.ts';
import { counted } from '../../text/counted.ts';
import { decimal } from '../drawing/decimal.ts';
import { circle, path, rectangle, type Spot, spot } from '../drawing/drawing.ts';
import { label } from '../drawing/label.ts';
import { planeScale, scale } from '../drawing/scale.ts';
import { type Example, type LiveKind, type Scene, snapped } from '../scene/scene.ts';

/** Waves, each a point that goes round on a circle: the cosine and the sine of the angle of one step. */
export interface WavesData {
  readonly waves: readonly (readonly [cosine: Q, sine: Q])[];
}

/** The sum of the waves at a step. */
type Course = (step: number) => Rational;

const [WIDTH, HEIGHT] = [360, 330];
const PLOT = { left: 34, right: 344, top: 8, bottom: 220 };
/** The line on which what is shown is moved. */
const TRACK = 284;
/** Steps that are shown at once, by how many they are moved, and the last one. */
const [SHOWN, MOVED, LAST] = [40, rational(20), 200];
const MOST = LAST - SHOWN;
const UNIT = rational(PLOT.right - PLOT.left).div(rational(MOST));
/** Each point begins at this place of its circle. */
const BEGUN: Spot = [rational('3/5'), rational('4/5')];
const PLACES = 4;

/** Waves that run on from two numbers each, and one of the numbers taken away. */
export const waves: LiveKind<WavesData> = {
  howTo: 'Drag along the line below to see later steps, and take a number away.',
  begin,
};

export const example: Example<WavesData> = {
  data: () => ({
    waves: [
      ['4/5', '3/5'],
      ['12/13', '5/13'],
    ],
  }),
  says: 'All 4 numbers are kept. From step 160 to step 200 the rule gives the sum of the 2 waves exactly.',
};

function begin({ waves: angles }: WavesData): Scene {
  const turns = angles.map(([cosine, sine]): Spot => [rational(cosine), rational(sine)]);
  return running(turns, heights(turns), undefined, MOST);
}

function running(turns: readonly Spot[], sum: Course, without: number | undefined, from: number): Scene {
  const shown = Array.from({ length: SHOWN + 1 }, (_, t) => from + t);
  const values = shown.map(sum);
  const made = without === undefined ? values : shown.map(heights(turns, without));
  // With all numbers kept they are the same, and nothing is worked out of them a second time: they are long.
  const off = made === values ? ZERO : extent(values.map((value, t) => value.sub(made[t] ?? ZERO).abs()))[1];
  const edge = turns.length;
  const place = planeScale([from, from + SHOWN], [-edge, edge], PLOT);
  const curve = (course: readonly Rational[]): readonly Spot[] => course.map((value, t) => place([from + t, value]));
  const wanted = curve(values);
  const across = scale([0, MOST], [PLOT.left, PLOT.right]);
  const names = ['none', ...turns.flatMap((_, i) => [`side of wave ${i + 1}`, `height of wave ${i + 1}`])];
  const many = 2 * turns.length;
  return {
    width: WIDTH,
    height: HEIGHT,
    altText: `The sum of ${turns.length} waves from step ${from} to step ${from + SHOWN}, and what the rule gives there.`,
    parts: [
      path('thin', rectangle(spot(PLOT.left, PLOT.top), spot(PLOT.right, PLOT.bottom)), true),
      path('thin', [place([from, 0]), place([from + SHOWN, 0])]),
      ...[edge, 0, -edge].map((y) => label('end', [rational(PLOT.left - 6), place([from, y])[1].add(rational(5))], `${y}`)),
      label('start', [rational(PLOT.left), rational(PLOT.bottom + 20)], `step ${from}`),
      label('end', [rational(PLOT.right), rational(PLOT.bottom + 20)], `step ${from + SHOWN}`),
      path('path-zero', wanted),
      path('path-one dashed', made === values ? wanted : curve(made)),
      path(
        'thin',
        [0, MOST].map((end): Spot => [across(end), rational(TRACK)]),
      ),
      ...[0, MOST / 2, MOST].map((at) => label('middle', [across(at), rational(TRACK + 28)], `${at}`)),
      circle('one', [across(from), rational(TRACK)], 6),
    ],
    says: `${without === undefined ? `All ${many} numbers are kept` : `The ${names[without + 1]} is taken away, so ${many - 1} numbers are left`}. From step ${from} to step ${from + SHOWN} the rule ${off.sign() === 0 ? `gives the sum of the ${counted(turns.length, 'wave')} exactly` : `is off by up to ${decimal(off, PLACES)}`}.`,
    table: {
      heads: ['step', 'sum of the waves', 'what the rule gives'],
      rows: values.map((value, t) => [`${from + t}`, decimal(value, PLACES), decimal(made[t] ?? ZERO, PLACES)]),
    },
    handles: [
      {
        label: 'The steps that are shown',
        value: `from step ${from} on`,
        at: [across(from), rational(TRACK)],
        step: MOVED.mul(UNIT),
        axis: 'across',
        to: ([x]) => {
          const next = snapped(scale([PLOT.left, PLOT.right], [0, MOST])(x), MOVED, ZERO, rational(MOST));
          return running(turns, sum, without, Number(next.n));
        },
      },
    ],
    controls: [
      {
        type: 'choice',
        label: 'Take a number away',
        options: names,
        chosen: without === undefined ? 0 : without + 1,
        to: (chosen) => running(turns, sum, chosen === 0 ? undefined : chosen - 1, from),
      },
    ],
  };
}

/**
 * The heights of all points together after each step; one of their numbers may be missing, and is zero then. They are
 * kept as whole numbers over a common denominator, which grows with every step.
 */
function heights(turns: readonly Spot[], without?: number): Course {
  const courses = turns.map(([cosine, sine], i) => {
    const whole = cosine.d === sine.d ? cosine.d : cosine.d * sine.d;
    const [c, s] = [cosine.n * (whole / cosine.d), sine.n * (whole / sine.d)];
    const kept = ([x, y]: readonly [bigint, bigint]) => [without === 2 * i ? 0n : x, without === 2 * i + 1 ? 0n : y] as const;
    let point = kept([BEGUN[0].n * BEGUN[1].d, BEGUN[1].n * BEGUN[0].d]);
    let below = BEGUN[0].d * BEGUN[1].d;
    return Array.from({ length: LAST + 1 }, () => {
      const [x, y] = point;
      const height = [y, below] as const;
      point = kept([c * x - s * y, s * x + c * y]);
      below *= whole;
      return height;
    });
  });
  return (step) => {
    const [n, d] = courses.reduce<readonly [bigint, bigint]>(
      ([sum, under], course) => {
        const [height, below] = course[step] ?? [0n, 1n];
        return [sum * below + height * under, under * below];
      },
      [0n, 1n],
    );
    return rational(n).div(rational(d));
  };
}
